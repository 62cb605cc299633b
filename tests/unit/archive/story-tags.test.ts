import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, listTagged, readStoryTags } from '#archive/story-tags.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { writeProse } from '../../support/prose.ts';

const body = [
  '## A quarter',
  '<Place id="quarter">Sayangan</Place>: <Claim id="b">two</Claim>, <Claim id="a">one</Claim>.',
  '<Conflict id="dates" />',
  '<Chart series="makers-quarter" />',
  '<Claim id="b">again</Claim>, <Plain>Route 66</Plain>',
].join('\n\n');

describe('the tags of a story', () => {
  test('are read in the order of the words, repeats included', () => {
    expect(readStoryTags(body)).toEqual([
      { name: 'Place', id: 'quarter' },
      { name: 'Claim', id: 'b' },
      { name: 'Claim', id: 'a' },
      { name: 'Conflict', id: 'dates' },
      { name: 'Chart', id: 'makers-quarter' },
      { name: 'Claim', id: 'b' },
    ]);
  });

  test('give each claim one note number, in the order of first mention', () => {
    expect(listTagged(body, 'Claim')).toEqual(['b', 'a']);
    expect(listTagged(body, 'Event')).toEqual([]);
  });

  test.each(['<Claim id="a">', "<Claim id='a'>", '<Claim  id = "a" >', '<Claim\n  id="a"\n>'])(
    'are read however the author spaces and quotes them: %j',
    (tag) => {
      expect(listTagged(`${tag}words</Claim>`, 'Claim')).toEqual(['a']);
    },
  );

  test.each(['Claim id="a"', '</Claim>', '<Claims id="a">', '<Claim>'])(
    'are not seen where there is none: %j',
    (text) => {
      expect(readStoryTags(text)).toEqual([]);
    },
  );
});

describe('the length of a story', () => {
  test.each([
    ['', 0],
    ['one two', 2],
    ['## A heading', 2],
    ['- an item\n- another item', 4],
    ['> quoted words', 2],
    ['<Claim id="a-b">three plain words</Claim>', 3],
    ['<Conflict id="dates" />', 0],
    ['Rp 2,500 a day', 4],
    ["a maker's ex-smith", 3],
    ['*Tempo* — an issue', 3],
    ['one\n\ntwo', 2],
  ])('of %j is %d words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('counts every word of plain prose, with or without tags around', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1500 }),
        fc.constantFrom('id', 'en'),
        (words, locale) => {
          const prose = writeProse(words, locale);
          expect(countWords(prose)).toBe(words);
          expect(countWords(`<Claim id="x">${prose}</Claim>\n\n<Conflict id="y" />`)).toBe(words);
        },
      ),
      { seed, numRuns: deepRuns(50, 500) },
    );
  });
});
