import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

vi.mock('node:fs', { spy: true });

// Read anew here, so that what they read while they are loaded is seen.
vi.resetModules();
const { buildZincMap } = await import('#map/build/zinc-map/build-zinc-map.ts');
const { zincMapCode } = await import('#map/build/zinc-map/zinc-map.ts');
const { layOutCard } = await import('#share/build/cards/card-layout.ts');
const { describeCards } = await import('#share/build/cards/describe-cards.ts');
const { drawCard } = await import('#share/build/cards/draw-card.ts');
const { cardCode, cardFiles } = await import('#share/build/cards/share-cards.ts');
const { keyOfCode, listModules } = await import('#site/build/key-of-code.ts');
const { linkSmallArchive } = await import('../../support/small-archive.ts');

const listRead = (): string[] => vi.mocked(readFileSync).mock.calls.map(([file]) => String(file));
/** What the modules read when they are loaded. */
const fonts = listRead().filter((file) => file.includes('font'));

const drawings = [
  { name: 'a share card', code: cardCode, files: cardFiles },
  { name: 'the zinc map', code: zincMapCode, files: [] },
];

/** The sources in a place of their own, where they may be changed. */
function copySources(): string {
  const root = mkdtempSync(join(tmpdir(), 'drawing-cache-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['src', 'package.json']) cpSync(name, join(root, name), { recursive: true });
  return root;
}

describe.each(drawings)('the key of $name', ({ code, files }) => {
  test('changes with each module and each file it is drawn by, and with nothing else', () => {
    const root = copySources();
    const moved = (path: string): string => join(root, relative(resolve('.'), resolve(path)));
    const copies = files.map((file) => {
      const copy = join(root, relative(resolve('.'), file).replaceAll('/', '-'));
      cpSync(file, copy);
      return copy;
    });
    const keyNow = (): string => keyOfCode(code.map(moved), copies);
    const changed = (path: string, more: string): boolean => {
      const [before, text] = [keyNow(), readFileSync(path)];
      writeFileSync(path, Buffer.concat([text, Buffer.from(more)]));
      const after = keyNow();
      writeFileSync(path, text);
      return before !== after;
    };
    const modules = listModules(code).map(moved);
    expect(modules.filter((path) => !changed(path, '\nconsole.log(1);'))).toEqual([]);
    expect(copies.filter((path) => !changed(path, ' '))).toEqual([]);
    expect(changed(moved('src/search/words.ts'), '\nconsole.log(1);')).toBe(false);
    expect(modules.filter((path) => changed(path, '\n// A remark.'))).toEqual([]);
  });
});

test('a card is drawn from no file but those its key covers', async () => {
  const archive = linkSmallArchive();
  const map = buildZincMap(archive.villages);
  const [card] = describeCards(archive, map);
  if (!card) throw new Error('the small archive has no card');
  vi.mocked(readFileSync).mockClear();
  await drawCard((await layOutCard(card, map)).svg);
  const read = [...fonts, ...listRead()];
  expect(fonts).not.toEqual([]);
  expect(read.filter((file) => !cardFiles.includes(file))).toEqual([]);
});

test('what years, projection and size a drawing rests on are among its modules', () => {
  expect(listModules(zincMapCode)).toContain('src/geo/projection.ts');
  expect(listModules(cardCode)).toEqual(
    expect.arrayContaining(['src/drawing/time-scale.ts', 'src/share/card-size.ts']),
  );
});
