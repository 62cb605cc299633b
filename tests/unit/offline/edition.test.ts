import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readTitle } from '#offline/browser/list-held.ts';
import { digestOf } from '#offline/digest.ts';
import { bytesLeft, localeOfPath } from '#offline/edition.ts';
import { isKeptCopy, keptCopies } from '#site/kept-copies.ts';
import { keptThings } from '#site/kept-things.ts';

test('the language of a page is told by its path, under a sub-path too', () => {
  expect(localeOfPath('/peta/', '/')).toBe('id');
  expect(localeOfPath('/en/map/', '/')).toBe('en');
  expect(localeOfPath('/jejak/en/', '/jejak/')).toBe('en');
  expect(localeOfPath('/jejak/energi/', '/jejak/')).toBe('id');
});

test('what is left of a copy are the parts that are not there', () => {
  const parts = [1, 20, 300].map((bytes) => ({ path: `/${bytes}`, digest: `${bytes}`, bytes }));
  const whole = { id: 'a', pages: 3, parts };
  expect(bytesLeft(whole, new Set())).toBe(321);
  expect(bytesLeft(whole, new Set(['20']))).toBe(301);
});

test('the digest of a file is the start of its SHA-256', async () => {
  const wanted = createHash('sha256').update('knalpot').digest('base64url').slice(0, 16);
  expect(await digestOf(Buffer.from('knalpot'))).toBe(wanted);
});

test('every cache of the site is known as one, and nothing else is', () => {
  for (const name of Object.values(keptCopies)) {
    expect([isKeptCopy(name), isKeptCopy(`${name}.abc`), isKeptCopy(`${name}abc`)]).toEqual([
      ...[true, true, false],
    ]);
  }
  expect(Object.values(keptThings).filter(({ key }) => isKeptCopy(key))).toEqual([]);
});

test('the title of a held page is read as a visitor reads it', () => {
  expect(readTitle('<title>Mbah Sultoni&#39;s &amp; co · Jejak Knalpot</title>')).toBe(
    "Mbah Sultoni's & co",
  );
});
