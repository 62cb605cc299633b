import { expect, test } from 'vitest';
import { groupByLetter } from '#making/letters.ts';
import { archive } from '../../support/real-archive.ts';

test('words given in any order stand in that of the alphabet', () => {
  const words = ['sayangan', 'Kenteng', 'knalpot', 'brong'];
  const terms = [...archive.terms.values()].slice(0, words.length);
  const mixed = terms.map((one, at) => ({ ...one, term: words[at] ?? '' }));
  const letters = groupByLetter(mixed).map(({ letter, terms: own }) => [
    letter,
    own.map(({ term }) => term),
  ]);
  expect(letters).toEqual([
    ['B', ['brong']],
    ['K', ['Kenteng', 'knalpot']],
    ['S', ['sayangan']],
  ]);
});

test('the glossary runs from A to Z, each word once, small and capital letters alike', () => {
  const terms = [...archive.terms.values()];
  const letters = groupByLetter(terms);
  const heads = letters.map(({ letter }) => letter);
  expect(heads).toEqual([...new Set(heads)].toSorted());
  const words = letters.flatMap((one) => one.terms.map(({ term }) => term));
  expect(words).toHaveLength(terms.length);
  for (const { letter, terms: own } of letters) {
    expect(own.every(({ term }) => term.toUpperCase().startsWith(letter))).toBe(true);
  }
});
