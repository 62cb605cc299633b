import { describe, expect, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';
import { readText, seam } from '../../support/read-markup.ts';

const texts = readPages('dist').map(({ path, html }) => ({ path, text: readText(html) }));

/** What is found once the seams are gone, each with its page; at most a screenful. */
function listFinds(pattern: RegExp, join: string): string[] {
  const finds = texts.flatMap(({ path, text }) =>
    Array.from(text.replaceAll(seam, join).matchAll(pattern), ([found]) => `${path}: ${found}`),
  );
  return finds.slice(0, 40);
}

describe('the words of every page', () => {
  test('are parted by a space where two components meet', () => {
    const joined = new RegExp(`.{0,30}[\\p{L}\\p{N}.,:;!?)]${seam}+[\\p{L}\\p{N}(].{0,30}`, 'gu');
    expect(listFinds(joined, seam)).toEqual([]);
  });

  test('are parted by a space after a full stop', () => {
    // Four letters and more: "Jawawa.Id" is an address in the title case of a citation style.
    expect(listFinds(/\p{Ll}{2}[.?!]\p{Lu}\p{Ll}{3,}.*/gu, '')).toEqual([]);
  });

  test('carry apostrophes as a printer sets them', () => {
    expect(listFinds(/\p{L}'(?:\p{L}|\s\p{L}).{0,25}/gu, '')).toEqual([]);
  });

  test('stand in brackets once', () => {
    expect(listFinds(/\((\p{L}[^()\n]*)\)\s*\(\1.*/gu, '')).toEqual([]);
  });

  test('give a name once', () => {
    // Two elements in a row may name the same: "Purbalingga" the town beside the regency.
    const between = `(?:[.:] ?|${seam}* |[.:]? ?${seam}+)`;
    const name = `(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}\\p{N}()' -]{2,60})`;
    const doubled = new RegExp(`${name}${between}\\1(?![\\p{L}\\p{N}-])`, 'gu');
    expect(listFinds(doubled, seam)).toEqual([]);
  });

  test('never tell a way of no length', () => {
    expect(listFinds(/.{0,30}(?<![\d.,])0 k?m(?![\p{L}\d²/]).{0,20}/gu, '')).toEqual([]);
  });
});
