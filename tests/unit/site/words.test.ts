import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { findTypedCounts } from '#archive/own-counts.ts';
import { findUnreadWords } from '../../support/read-words.ts';

// The whole of src is read as the type checker reads it, which takes its time.
test('every word of the interface is read somewhere', { timeout: 240_000 }, () => {
  const { all, unread } = findUnreadWords();
  expect(all.length).toBeGreaterThan(0);
  expect(unread).toEqual([]);
});

/** An apostrophe of a typewriter in a text: those in quotes of their own, or between two letters. */
const straight = /"[^"\n]*\p{L}'[^"\n]*"|`[^`\n]*\p{L}'\p{L}[^`\n]*`/gu;

test('the words of the interface carry apostrophes as a printer sets them', () => {
  const files = globSync('src/**/*words.ts');
  const finds = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(straight) ?? []).map((found) => `${file}: ${found}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(finds).toEqual([]);
});

test('no word of the interface and no guide says by hand how much the site holds', () => {
  const files = [...globSync('src/**/*words.ts'), 'README.md', ...globSync('docs/*.md')];
  const finds = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return locales.flatMap((locale) => findTypedCounts(text, locale)).map((one) => [file, one]);
  });
  expect(finds).toEqual([]);
  expect(findTypedCounts('Dua belas langkah, lima cerita', 'id')).toHaveLength(2);
  expect(findTypedCounts('Twelve steps, 44 questions', 'en')).toHaveLength(2);
});
