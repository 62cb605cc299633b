import { describe, expect, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';
import { isForeign, listRuns } from '../../support/foreign-text.ts';

/** In a reference the words of a citation style and of the work itself stand in one line. */
const references = /class="[^"]*\breference\b/;

describe('a sentence of the other language', () => {
  test('is found in a block, in a part of one and in a name for the ear', () => {
    const page = `<html lang="en"><p>Kampung ini ada di tepi kota dan tidak jauh dari jalan.</p>
      <p>A quarter of the town. <span lang="id">Kampung ini ada di tepi kota.</span></p>
      <p>The words of a craft: <em>kendil dan dandang</em>.</p>
      <img alt="Gambar yang ada di buku itu"><p class="reference">Kampung yang ada di kota</p></html>`;
    const found = listRuns(page, references).filter(isForeign);
    expect(found.map(({ text }) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'Kampung ini',
      'Gambar yang',
    ]);
  });

  test('carries its language on every page', () => {
    const foreign = readPages('dist').flatMap(({ path, html }) =>
      listRuns(html, references)
        .filter(isForeign)
        .map(({ lang, text }) => `${path} [${lang}] ${text.slice(0, 120)}`),
    );
    expect(foreign.slice(0, 40)).toEqual([]);
  });
});
