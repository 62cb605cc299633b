/** What pages, exercises, titles and stories may print of numbers, in numerals and in words. */
import { describe, expect, test } from 'vitest';
import { findQuantityWords } from '#archive/quantity-words.ts';
import { listProblems, type SmallArchive, type ValuePath } from '../../support/small-archive.ts';

/** A text an editor sets, and how the only problem line starts below `content/`. */
type Mistake = readonly [
  target: readonly [file: string, id?: string],
  path: ValuePath,
  text: string,
  line: string,
];

const conflict = 'conflicts/first-exhaust.yaml';
const exercises = 'classroom/exercises.yaml';
const cases = 'figures/cases.yaml';

function expectLines(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('%j at %j: %s', (target, path, text, line) => {
    const lines = listProblems((archive) => archive.set(target, path, text));
    expect(lines).toEqual([expect.stringContaining(`content/${line}`)]);
  });
}

describe('a numeral that nothing beside a text gives is named', () => {
  expectLines([
    [
      ['pages.yaml'],
      ['home', 'lead', 'en'],
      'There were 18.',
      'pages.yaml: home.lead.en: the numeral "18" has no claim, expected a number of the claims beside it',
    ],
    [
      ['pages.yaml'],
      ['visit', 'manners', 0, 'id'],
      'Ada 40 pagar.',
      'pages.yaml: visit.manners[0].id: the numeral "40"',
    ],
    [
      ['site.yaml'],
      ['description', 'id'],
      'Ada 40 tulisan tentang kerajinan knalpot dan kampung-kampung pembuatnya.',
      'site.yaml: description.id: the numeral "40"',
    ],
    [
      [exercises, 'dates'],
      ['tasks', 0, 'en'],
      'Draw 1999.',
      `${exercises}: dates.tasks[0].en: the numeral "1999" has no claim, expected a number of its conflict or of "also"`,
    ],
    [
      [cases, 'case'],
      ['steps', 0, 'en'],
      'There were 18.',
      `${cases}: case.steps[0].en: the numeral "18" has no claim, expected a number of its claims or conflicts`,
    ],
  ]);

  test('a page may repeat the numbers of a visit fact beside it', () => {
    const lines = listProblems((archive) => {
      archive.set(['visit/area.yaml', 'by-bus'], ['text'], {
        id: 'Ada 6 bus.',
        en: 'There are 6.',
      });
      archive.set(['pages.yaml'], ['visit', 'facts'], ['by-bus']);
      archive.set(['pages.yaml'], ['visit', 'lead'], { id: 'Naik 6 bus.', en: 'By 6 buses.' });
    });
    expect(lines).toEqual([]);
  });
});

describe('a word that counts needs a claim that counts', () => {
  expectLines([
    [
      ['pages.yaml'],
      ['stories', 'description', 'id'],
      'Ratusan bengkel.',
      'pages.yaml: stories.description.id: the quantity word "Ratusan" has no claim, expected a count in the claims beside it, or another word',
    ],
  ]);

  const tell = (file: string, words: string) => (archive: SmallArchive) => {
    archive.edit(file, (prose) => `${prose}\n${words}\n`);
  };

  test('in the note of a disagreement whose answers count nothing', () => {
    const lines = listProblems((archive) => {
      const bare = { id: 'Ada jawaban.', en: 'There is an answer.' };
      for (const id of ['first-1956', 'first-1970s']) {
        archive.set(['claims/craft.yaml', id], ['text'], bare);
        archive.set(['claims/craft.yaml', id], ['period'], '198X');
      }
      archive.set([conflict], ['positions', 0, 'answer'], bare);
      archive.set([conflict], ['positions', 1, 'answer'], bare);
      archive.set([conflict], ['note', 'en'], 'Nearly all agree.');
    });
    expect(lines.filter((line) => line.includes('quantity'))).toEqual([
      expect.stringContaining(`${conflict}: note.en: the quantity word "Nearly all"`),
    ]);
  });

  test('in a story, where it stands outside a claim', () => {
    const lines = listProblems(tell('stories/first/id.mdx', 'Puluhan bengkel berdiri di sini.'));
    expect(lines).toEqual([
      expect.stringContaining(
        'the quantity word "Puluhan" has no claim, expected a count in a <Claim> around it',
      ),
    ]);
  });

  test('in a story, where its claim counts nothing', () => {
    const words = '<Claim id="name-undated">Most people say so</Claim>.';
    expect(listProblems(tell('stories/first/en.mdx', words))).toEqual(
      expect.arrayContaining([expect.stringContaining('expected a count in claim "name-undated"')]),
    );
  });

  test('and one with such a claim is let stand', () => {
    const words =
      '<Claim id="count-1980">Thousands of exhausts</Claim> and <Plain>hundreds</Plain>.';
    expect(listProblems(tell('stories/first/en.mdx', words))).toEqual([]);
  });
});

test('words of quantity are told from decades, superlatives and upper bounds', () => {
  expect(findQuantityWords('Ribuan knalpot, hampir semua kromnya mengilap.', 'id')).toEqual([
    'Ribuan',
    'hampir semua',
  ]);
  expect(findQuantityWords('Tahun delapan puluhan, seribu, dan puluhannya.', 'id')).toEqual([]);
  expect(findQuantityWords('Most of the hundreds; almost every one.', 'en')).toEqual([
    'Most',
    'hundreds',
    'almost every',
  ]);
  expect(findQuantityWords('At most 2, the most common, almost there.', 'en')).toEqual([]);
});
