import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#search/browser/search-address.ts';
import { toCustomRecord } from '#search/build/custom-record.ts';
import { slugHeading } from '#search/build/record-path.ts';
import { countEdits, findNearWord } from '#search/near-words.ts';
import { showNumber } from '#search/number-forms.ts';
import { listWords, readQuery } from '#search/search-words.ts';
import { findSynonyms, listSynonymGroups } from '#search/synonyms.ts';
import { Vocabulary } from '#search/word-forms.ts';
import {
  countAtMost,
  makeWordList,
  packWordList,
  repairWords,
  unpackWordList,
} from '#search/word-list.ts';
import { anArchive } from '../../support/builders.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const runs = { seed, numRuns: deepRuns(200, 5000) };

describe('words of a query', () => {
  test('a number is one word however its thousands are set apart', () => {
    for (const form of ['313.380', '313,380', '313380']) {
      expect(readQuery(`${form} unit`, 'id')).toEqual(['313380', 'unit']);
    }
  });

  test('an amount is the same words in either notation, with and without currency and space', () => {
    const forms = [
      '43,8 miliar',
      '43.8 miliar',
      'Rp43,8 miliar',
      'Rp 43,8miliar',
      'Rp. 43.8 miliar',
    ];
    for (const form of forms)
      expect(readQuery(form, 'id')).toEqual(readQuery(forms[0] ?? '', 'id'));
    expect(readQuery('Rp852.650', 'id')).toEqual(['852650']);
    expect(readQuery('1.043,8', 'id')).toEqual(readQuery('1,043.8', 'en'));
  });

  test('a decimal is one word, and the parts of a code are not a decimal', () => {
    expect(listWords('43,8')).toHaveLength(1);
    expect(listWords('81,4')).not.toEqual(listWords('ST/81/HUK.4/2022').slice(1, 3));
    expect(listWords('33.03.12')).toEqual(['33', '03', '12']);
  });

  test('a number is shown again as the language writes it', () => {
    const [word = ''] = listWords('43,8');
    expect(showNumber(word, 'id')).toBe('43,8');
    expect(showNumber(word, 'en')).toBe('43.8');
    expect(showNumber('knalpot', 'id')).toBe('knalpot');
  });

  test('joining words drop out unless there are no others', () => {
    expect(readQuery('Kapan knalpot pertama dibuat?', 'id')).toEqual([
      'knalpot',
      'pertama',
      'dibuat',
    ]);
    expect(readQuery('when was the first exhaust made', 'en')).toEqual([
      'first',
      'exhaust',
      'made',
    ]);
    expect(readQuery('siapa', 'id')).toEqual(['siapa']);
  });

  test('a decade is asked for by its year in both languages', () => {
    expect(readQuery('1970-an', 'id')).toEqual(['1970']);
    expect(readQuery('the 1970s', 'en')).toEqual(['1970']);
    for (const form of ['70an', '70-an', 'tahun 70-an', 'era 1970an', '’70s']) {
      expect(readQuery(form, 'id')).toEqual(['1970']);
    }
    expect(readQuery('2010-an', 'id')).toEqual(['2010']);
  });

  test('of any text they are few, plain and without repeats', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const words = readQuery(text, 'en');
        expect(words.length).toBeLessThanOrEqual(12);
        expect(new Set(words).size).toBe(words.length);
        expect(words.filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
      }),
      runs,
    );
  });
});

test('a record is found by the amounts of its title and of its text', () => {
  const record = {
    ...({
      kind: 'source',
      id: 'a',
      title: 'Bantuan Rp138,7 miliar',
      text: '1.600 unit, 43,8%',
    } as const),
    ...({ periods: [], basis: 'none', themes: [], places: [] } as const),
  };
  const { content = '', meta = {} } = toCustomRecord(record, () => [], 'id');
  const keywords = (meta['keywords'] ?? '').split(' ');
  for (const amount of ['138,7', '43.8', '1600']) {
    expect(keywords).toContain(readQuery(amount, 'id')[0]);
  }
  expect(content).toBe(record.text);
});

describe('near words', () => {
  const counts = new Map([
    ['knalpot', 400],
    ['knop', 2],
    ['mercedes', 9],
  ]);

  test('a slip of the finger leads to the word meant', () => {
    expect(countEdits('knalpto', 'knalpot', 2)).toBe(1);
    expect(findNearWord('knalpto', counts)).toBe('knalpot');
    expect(findNearWord('mersedes', counts)).toBe('mercedes');
  });

  test('short words and numbers are left alone', () => {
    expect(findNearWord('kno', counts)).toBeNull();
    expect(findNearWord('1981', new Map([['1980', 5]]))).toBeNull();
  });

  test('a decimal is never taken for another', () => {
    const [word = '', other = ''] = [...listWords('43,9'), ...listWords('43,8')];
    expect(findNearWord(word, new Map([[other, 5]]))).toBeNull();
  });

  test('edits count the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 't'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countEdits(a, b, 8)).toBe(countEdits(b, a, 8));
        expect(countEdits(a, a, 8)).toBe(0);
      }),
      runs,
    );
  });
});

describe('the word list', () => {
  const list = makeWordList([
    ['knalpot', 'perajin', 'di'],
    ['knalpot', 'drum'],
  ]);

  test('counts records, and leaves words of two letters out', () => {
    expect(list).toEqual({ drum: 1, knalpot: 2, perajin: 1 });
    expect(countAtMost(list, ['knalpot', 'drum'])).toBe(1);
    expect(countAtMost(list, ['toString'])).toBe(0);
  });

  test('is sent with the words of one count together, and comes back as it was', () => {
    expect(packWordList(list)).toEqual([
      [1, 'drum perajin'],
      [2, 'knalpot'],
    ]);
    expect(unpackWordList(packWordList(list))).toEqual(list);
  });

  test('repairs what nobody wrote, keeps what is a form of a word, drops the rest', () => {
    expect(repairWords(list, ['knalpto', 'pengrajin', 'zzzzzz'])).toEqual(['knalpot', 'pengrajin']);
  });

  test('knows a word by its stem and by its beginning', () => {
    const vocabulary = new Vocabulary(['perajin', 'mufflers', 'purbalingga']);
    for (const word of ['pengrajin', 'kerajinan', 'muffler', 'purba']) {
      expect(vocabulary.knows(word)).toBe(true);
    }
    expect(vocabulary.knows('knalpto')).toBe(false);
  });
});

test('a record is found by the other words of a group it holds a word of', () => {
  const groups = listSynonymGroups(
    anArchive({
      synonyms: [
        { id: 'exhaust', words: ['knalpot', 'muffler', 'exhaust'] },
        { id: 'drum', words: ['oil drum', 'tong'] },
      ],
    }),
  );
  expect(findSynonyms('Knalpot pertama', groups)).toEqual(['muffler', 'exhaust']);
  expect(findSynonyms('An oil drum.', groups)).toEqual(['tong']);
  expect(findSynonyms('oil in a drum', groups)).toEqual([]);
  expect(findSynonyms('oil drums', groups)).toEqual([]);
  expect(findSynonyms('Tong knalpot', groups)).toEqual(['muffler', 'exhaust', 'oil', 'drum']);
  expect(findSynonyms('', groups)).toEqual([]);
});

describe('the address of a search', () => {
  const isOffered = (_: string, value: string): boolean => ['claim', '1980'].includes(value);

  test('comes back as it was written', () => {
    const question = {
      text: 'drum bekas',
      filters: { type: 'claim', decade: '1980' },
      order: 'oldest',
    } as const;
    expect(writeAddress(question)).toBe('?q=drum+bekas&type=claim&decade=1980&sort=oldest');
    expect(readAddress(writeAddress(question), isOffered)).toEqual(question);
  });

  test('values that are not offered are dropped', () => {
    const read = readAddress('?q=a&type=<script>&sort=up&place=nowhere', isOffered);
    expect(read).toEqual({ text: 'a', filters: {}, order: 'relevance' });
  });

  test('a filter is read in spite of what a chat did to the link', () => {
    const read = readAddress('?q=drum&amp;type=claim).', isOffered);
    expect(read).toEqual({ text: 'drum', filters: { type: 'claim' }, order: 'relevance' });
  });

  test('any query text survives the way through an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const text = typed.trim();
        const question = { text, filters: {}, order: 'relevance' } as const;
        expect(readAddress(writeAddress(question), isOffered).text).toBe(text.toWellFormed());
      }),
      runs,
    );
  });
});

test('a heading gets the id the site generator gives it', () => {
  expect(slugHeading("Two makers in the news: who's who?")).toBe('two-makers-in-the-news-whos-who');
});
