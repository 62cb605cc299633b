import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { listCiteFiles, writePageFiles } from '#citing/cite-files.ts';
import { citePage, formatPage } from '#citing/cite-page.ts';
import { citeSource } from '#citing/cite-source.ts';
import { toCitedPage } from '#citing/cited-page.ts';
import { formatReference, forms } from '#citing/format-reference.ts';
import { writeJsonLd } from '#citing/json-ld.ts';
import { versionOf } from '#citing/page-version.ts';
import {
  aChange,
  aClaim,
  aFigure,
  anArchive,
  aPlace,
  aSite,
  aSource,
  aStory,
  both,
} from '../../support/builders.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const claim = aClaim({
  id: 'prd-019',
  text: both('Output was 313,380 units.'),
  figures: [aFigure({ value: 313_380, series: 'output-year' })],
  sources: ['news', 'undated'],
  places: ['quarter'],
});
const archive = anArchive({
  claims: [claim, aClaim({ sources: ['undated'] })],
  sources: [
    aSource({
      id: 'news',
      author: [{ family: 'Jemadu', given: 'Liberty' }],
      issued: parsePeriod('2022-08-30'),
    }),
    aSource({ id: 'undated' }),
  ],
  places: [aPlace({ id: 'quarter' })],
  stories: [aStory()],
  changes: [aChange(), aChange({ id: 'story', date: '2027-02-01', pages: ['stories/story'] })],
});
const cited = toCitedPage(archive, 'claims', claim.id, 'en', 'https://example.org');

describe('the reference of a page', () => {
  test('names title, date, hash and address in each of the four forms', () => {
    const references = citePage(archive.site, cited);
    expect(references.map(({ form }) => form)).toEqual([...forms]);
    for (const { html } of references) {
      expect(html).toContain('313,380');
      expect(html).toContain('2026');
      expect(html).toContain(cited.version.hash);
      expect(html).toContain(cited.url);
      expect(html).toContain('Jejak Knalpot');
    }
  });

  test('names the site once where it is its own author, and both where it is not', () => {
    const mlaOf = (operator: string): string =>
      citePage(aSite({ operator }), cited).find(({ form }) => form === 'mla')?.html ?? '';
    const own = mlaOf('');
    expect(own.split('Jejak Knalpot')).toHaveLength(2);
    expect(mlaOf('Jejak Knalpot')).toBe(own);
    expect(mlaOf('Museum Soegarda')).toMatch(/^Museum Soegarda\..*Jejak Knalpot/);
  });

  test('is the same filled into a frame and formatted in full, whatever the title', () => {
    const signs = [
      ...' ,.:;()/?!’×=–-“”"\'²½&%',
      ...'aZé7',
      ' The ',
      ' of ',
      'knalpot',
      '2.000 m²',
    ];
    const titles = fc
      .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
      .map((parts) => `Di ${parts.join('')}`);
    fc.assert(
      fc.property(titles, fc.constantFrom('id', 'en'), (title, locale) => {
        const page = { ...cited, title, locale } as const;
        for (const { form, html } of citePage(archive.site, page)) {
          expect(html).toBe(formatPage(archive.site, page, form));
        }
      }),
      { seed, numRuns: deepRuns(60, 3000) },
    );
  });

  test('keeps raised digits', () => {
    const page = { ...cited, locale: 'id', title: 'Seluas 2.000 m²' } as const;
    for (const { html } of citePage(archive.site, page)) expect(html).toContain('m²');
  });

  test('changes its hash with the content, not with a note for editors', () => {
    const before = versionOf(archive, 'claims', claim.id).hash;
    const withClaim = (part: object) => ({
      ...archive,
      claimPages: new Map(archive.claimPages).set(claim.id, { ...claim, ...part }),
    });
    for (const key of ['advice', 'editorNote', 'note']) {
      const noted = withClaim({ [key]: 'For editors.' });
      expect(versionOf(noted, 'claims', claim.id).hash).toBe(before);
    }
    const shown = withClaim({ note: both('For readers.') });
    expect(versionOf(shown, 'claims', claim.id).hash).not.toBe(before);
    expect(versionOf(withClaim({ confidence: 'low' }), 'claims', claim.id).hash).not.toBe(before);
    expect(before).toMatch(/^[0-9a-f]{8}$/);
  });

  test('has a version for every record that has a page', () => {
    const hashes = [...archive.sources.keys()].map((id) => versionOf(archive, 'sources', id).hash);
    expect(new Set(hashes).size).toBe(archive.sources.size);
    expect(versionOf(archive, 'sources', 'news').changed).toBe('2026-11-21');
    expect(versionOf(archive, 'stories', 'story').changed).toBe('2027-02-01');
  });
});

describe('the files of a page', () => {
  test('name its version, and change with it', () => {
    const text = writePageFiles(archive.site, cited).map((file) => file.text);
    const changed = {
      ...archive,
      claimPages: new Map(archive.claimPages).set(claim.id, {
        ...claim,
        confidence: 'low' as const,
      }),
    };
    expect(text).toHaveLength(2);
    const after = toCitedPage(changed, 'claims', claim.id, 'en', 'https://example.org');
    for (const [at, file] of writePageFiles(archive.site, after).entries()) {
      expect(text[at]).toContain(cited.version.hash);
      expect(file.text).not.toBe(text[at]);
    }
  });

  test('have paths of their own', () => {
    const paths = listCiteFiles(archive, 'https://example.org').map(({ path }) => path);
    expect(paths).toContain('/klaim/prd-019.bib');
    expect(paths).toContain('/en/claims/prd-019.ris');
    expect(paths).toContain('/klaim/prd-019.sumber.ris');
    expect(paths).toContain('/sumber/undated.sumber.ris');
    expect(paths).toContain('/en/stories/story.bib');
    expect(paths).toContain('/tempat/quarter.ris');
    expect(paths.filter((path) => !/^\/[a-z0-9./-]+\.(bib|ris)$/.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });
});

describe('the reference of a source', () => {
  test('keeps author, title, date and address', () => {
    const html = citeSource(find(archive.sources, 'news'), 'apa');
    expect(html).toMatch(/^Jemadu, L\. \(2022, August 30\)\./);
    expect(html).toContain('Judul news');
    expect(html).toContain('https://example.org/news');
  });

  test('says "t.t." for an undated source in Indonesian and "n.d." in English', () => {
    const undated = find(archive.sources, 'undated');
    expect(citeSource(undated, 'apa-id')).toContain('(t.t.)');
    expect(citeSource(undated, 'apa-id')).toContain('Diambil 21 November 2026');
    expect(citeSource(undated, 'apa')).toContain('(n.d.)');
  });
});

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '</script><script>alert(1)',
      '<img src=x onerror=y>',
      '‮"\n&',
      'x'.repeat(10_000),
    ),
  );

  test('ends no block of linked data and comes back from it whole', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = writeJsonLd([{ '@type': 'Place', name }]);
        expect(text).not.toContain('<');
        const back = JSON.parse(text) as { '@graph': { name: string }[] };
        expect(back['@graph'][0]?.name).toBe(name);
      }),
      { seed, numRuns: deepRuns(200, 5000) },
    );
  });

  test('becomes no tag in a reference', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const item = {
          id: 'x',
          type: 'webpage',
          title,
          URL: 'https://example.org/',
          language: 'id',
        };
        const html = formatReference(item, 'apa');
        expect(html.replaceAll(/<\/?i>/g, '')).not.toMatch(/<[a-z/!]/i);
      }),
      { seed, numRuns: deepRuns(40, 500) },
    );
  });
});
