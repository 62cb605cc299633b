import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { recordsOf } from '#archive/content.ts';
import { kinds } from '#archive/kinds.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import { buildZincMap } from '#map/build/zinc-map/build-zinc-map.ts';
import { cleanPhoto, keepClean } from '#photos/build/clean-photo.ts';
import { layOutCard } from '#share/build/cards/card-layout.ts';
import { describeCards } from '#share/build/cards/describe-cards.ts';
import { makePhoto, secrets } from '../../support/generated-photos.ts';
import { type RawRecord, writeArchive } from '../../support/small-archive.ts';

const photo = (part: RawRecord = {}): RawRecord => ({
  id: 'gate',
  file: 'gate.jpg',
  description: { id: 'Sebuah gerbang.', en: 'A gate.' },
  credit: 'Siti',
  licence: { name: 'CC BY 4.0', URL: 'https://creativecommons.org/licenses/by/4.0/' },
  taken: '1987~',
  place: 'quarter',
  people: [{ name: 'Sarno', agreed: '2026-11-20' }],
  ...part,
});

/** A project folder whose archive holds a photograph and the bytes of its file. */
function writePhoto(bytes: Buffer | null, part: RawRecord = {}, file = 'gate.jpg'): string {
  const root = writeArchive((archive) => {
    archive.set(['stories/first/story.yaml'], ['photo'], 'gate');
    archive.write('photos/given.yaml', [photo(part)]);
  });
  mkdirSync(join(root, 'content/photos'), { recursive: true });
  if (bytes) writeFileSync(join(root, 'content/photos', file), bytes);
  return root;
}

const told = (root: string, locale: 'id' | 'en' = 'en'): string[] =>
  checkContent(root).problems.map((problem) => tellProblem(problem, locale));

const given = await makePhoto();

describe('the record of a photograph', () => {
  test('is taken with its file, and its page is another version once the picture is another', () => {
    const versions = [given, Buffer.concat([given, Buffer.from([0xff, 0xd9])])].map((bytes) => {
      const { content, problems } = checkContent(writePhoto(bytes));
      expect(problems).toEqual([]);
      return JSON.stringify(kinds.places.shown(linkArchive(recordsOf(content)), 'quarter'));
    });
    expect(versions[0]).not.toBe(versions[1]);
  });

  test.each<[string, RawRecord, RegExp, RegExp]>([
    ['credit', { credit: undefined }, /gate\.credit: .*has no credit/, /tanpa nama pemotret/],
    ['licence', { licence: undefined }, /gate\.licence: .*has no licence/, /tanpa lisensi/],
    [
      'description',
      { description: undefined },
      /gate\.description: .*has no description/,
      /tanpa keterangan gambar/,
    ],
    [
      'English description',
      { description: { id: 'Gerbang.' } },
      /gate\.description\.en: /,
      /belum ada/,
    ],
    ['word on who is shown', { people: undefined }, /gate\.people: .*who is shown/, /siapa yang/],
    [
      'day of agreement',
      { people: [{ name: 'Sarno' }] },
      /people\[0\]\.agreed: .*has no day/,
      /hari/,
    ],
    [
      'agreement that is given',
      { people: [{ name: 'S', agreed: '2099-01-01' }] },
      /ahead/,
      /belum/,
    ],
    ['date', { taken: 'dulu' }, /gate\.taken: .*is not a period/, /bukan masa/],
    ['place that is known', { place: 'quartr' }, /did you mean "quarter"/, /maksudnya "quarter"/],
    ['file of its own', { file: '../gate.jpg' }, /gate\.file: .*name of a file/, /nama berkas/],
  ])('without a %s is refused, in both languages', (_, part, english, indonesian) => {
    const root = writePhoto(given, part);
    expect(told(root).join('\n')).toMatch(english);
    expect(told(root, 'id').join('\n')).toMatch(indonesian);
    expect(told(root, 'id').join('\n')).not.toMatch(/\b(expected|has no|is not)\b/);
  });
});

describe('the file of a photograph', () => {
  const cases: [string, () => Promise<Buffer | null>, RegExp][] = [
    ['that is not there', () => Promise.resolve(null), /is not there/],
    ['that is a text', () => Promise.resolve(Buffer.from('a picture')), /is not a picture/],
    ['that is a TIFF', () => makePhoto({ format: 'tiff' }), /is not a picture/],
    ['that is cut off', () => Promise.resolve(given.subarray(0, given.length / 2)), /is cut off/],
    ['that is a stamp', () => makePhoto({ width: 120, height: 90 }), /120 × 90 pixels/],
    ['that is far too heavy', () => Promise.resolve(Buffer.alloc(31e6)), /31 MB/],
    [
      'of a telephone that writes HEIC',
      () => Promise.resolve(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')),
      /HEIC.*export/,
    ],
  ];
  test.each(cases)('%s is refused with its name, in both languages', async (_, make, says) => {
    const root = writePhoto(await make());
    const lines = told(root).filter((line) => line.includes('gate.file'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/photos\/given\.yaml:\d+: gate\.file: "gate\.jpg" /);
    expect(lines[0]).toMatch(says);
    expect(told(root, 'id').join('\n')).not.toMatch(/\b(expected|is not|has \d)\b/);
  });

  test('without a record is not left unsaid', () => {
    const root = writePhoto(given);
    writeFileSync(join(root, 'content/photos/stray.jpg'), given);
    expect(told(root).join('\n')).toMatch(/photos\/stray\.jpg:1: file: has no record/);
  });
});

describe('a cleaned picture', () => {
  test('tells nothing of camera and position, though the given one does', async () => {
    expect(given.includes(secrets.camera)).toBe(true);
    expect((await sharp(given).metadata()).exif).toBeDefined();
    const clean = await cleanPhoto(given);
    const { exif, xmp, iptc, format } = await sharp(clean).metadata();
    expect([exif, xmp, iptc, format]).toEqual([undefined, undefined, undefined, 'jpeg']);
    expect(clean.includes(secrets.camera)).toBe(false);
    expect(clean.includes('Exif')).toBe(false);
  });

  test.each([
    // EXIF 2.3: the row 0 of the picture is its left or right side, or its bottom.
    [6, 600, 800, 'top'],
    [8, 600, 800, 'bottom'],
    [3, 800, 600, 'right'],
  ] as const)('stands upright with orientation %s', async (orientation, width, height, red) => {
    const clean = sharp(await cleanPhoto(await makePhoto({ orientation })));
    const { data, info } = await clean.raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, height]);
    const at = { top: [300, 10], bottom: [300, 790], right: [790, 300] }[red];
    const [x = 0, y = 0] = at;
    expect(data[(y * info.width + x) * info.channels]).toBeGreaterThan(150);
  });

  test('is white where it was transparent, and no longer than screens can use', async () => {
    const clear = await cleanPhoto(await makePhoto({ format: 'png', isClear: true }));
    const { data, info } = await sharp(clear).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray((info.width - 5) * 3, (info.width - 4) * 3)]).toEqual([255, 255, 255]);
    const large = await cleanPhoto(await makePhoto({ width: 4000, height: 1000 }));
    expect(await sharp(large).metadata()).toMatchObject({ width: 2400, height: 600 });
  });

  test('is kept once, by the bytes it was made of', async () => {
    const root = writePhoto(given);
    const { content } = checkContent(root);
    const [entry] = content.photos;
    if (!entry) throw new Error('the photograph was refused');
    const kept = await keepClean(root, join(root, 'content'), entry.data);
    expect(readFileSync(kept)).toEqual(await cleanPhoto(given));
    expect(await keepClean(root, '/nowhere', entry.data)).toBe(kept);
  });

  test('that cannot be decoded stops the build and names the file', async () => {
    const torn = Buffer.concat([given.subarray(0, 700), Buffer.from([0xff, 0xd9])]);
    const root = writePhoto(torn);
    const [entry] = checkContent(root).content.photos;
    if (!entry) return expect(told(root).join()).toContain('gate.file');
    const kept = keepClean(root, join(root, 'content'), entry.data);
    await expect(kept).rejects.toThrow(/photos\/gate\.jpg: gate\.file: cannot be decoded/);
  });
});

test('the card of a place and of a story shows its photograph with the credit', async () => {
  const archive = linkArchive(recordsOf(checkContent(writePhoto(given)).content));
  const map = buildZincMap(archive.villages);
  const cards = describeCards(archive, map).filter(({ panel }) => panel.kind === 'photo');
  expect(cards.map(({ path }) => path).filter((path) => path.startsWith('og/id/'))).toEqual(
    expect.arrayContaining(['og/id/cerita/pertama.jpg', 'og/id/tempat/quarter.jpg']),
  );
  const [card] = cards;
  if (!card) throw new Error('no card shows the photograph');
  const { svg, words } = await layOutCard(card, map, 'data:image/jpeg;base64,AAAA');
  expect(svg).toContain('href="data:image/jpeg;base64,AAAA"');
  expect(words.map(({ lettering }) => lettering.text)).toContain('Foto: Siti, CC BY 4.0');
});
