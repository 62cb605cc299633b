import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { check } from '@placemarkio/check-geojson';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { seriesIds } from '#archive/claim-records.ts';
import { writeBibtex } from '#citing/bibtex.ts';
import { type CslItem, writeSourcesCslJson } from '#citing/csl-json.ts';
import { writeJsonLd } from '#citing/json-ld.ts';
import { writeRis } from '#citing/ris.ts';
import { guardFormula, unguardFormula, writeCsv } from '#data/csv.ts';
import type { TextFile } from '#data/data-file.ts';
import { describeFiles, listDataFiles } from '#data/data-files.ts';
import { describeDataset } from '#data/dataset.ts';
import { writePlacesGeojson } from '#data/geojson.ts';
import { writeGpx } from '#data/gpx.ts';
import { writeKml } from '#data/kml.ts';
import { listPublished, shapeOf } from '#data/place-shape.ts';
import { writeAtom } from '#share/atom.ts';
import { frameHtml } from '#share/embed-snippet.ts';
import { writeQrSvg } from '#share/qr-svg.ts';
import { toOneLine, toSafeText } from '#site/plain-text.ts';
import { checkRows, readProfile, type Resource } from '../../support/data-package.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import {
  hostileArchive,
  hostileText,
  hostileTexts,
  testLinks,
} from '../../support/hostile-archive.ts';

const runs = (sample: number) => ({ seed, numRuns: deepRuns(sample, sample * 20) });
const title = { id: 'Judul', en: 'Title' };
const titles = Object.fromEntries(seriesIds.map((series) => [series, title])) as Record<
  (typeof seriesIds)[number],
  typeof title
>;
const emptyMap = {
  frame: { bounds: { south: -8, north: -7, west: 109, east: 110 }, width: 1, height: 1 },
  cells: [],
  seams: '',
  districts: [],
  villages: [],
};
const filesOf = (archive: Archive): TextFile[] => {
  const files = listDataFiles(archive, emptyMap, testLinks, titles);
  return [...files, describeFiles(archive, files, testLinks)];
};
const textOf = (cell: string | number | boolean | null): string =>
  cell === null ? '' : String(cell);

describe('the formula guard', () => {
  test('can be undone for any text, and leaves nothing a spreadsheet would run', () => {
    const prefixed = fc
      .tuple(
        fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', "'=", '＝'),
        hostileText,
      )
      .map(([start, text]) => start + text);
    fc.assert(
      fc.property(prefixed, (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r\n＝]/);
      }),
      runs(300),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['plain', 'plain'],
    ["'70s", "'70s"],
  ])('writes %j as %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });
});

describe('CSV', () => {
  test('ends lines with CRLF, doubles quotes, and leaves a negative number alone', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x "y", z', -7.5],
          [null, true],
        ],
      ),
    ).toBe('a,b\r\n"x ""y"", z",-7.5\r\n,true\r\n');
  });

  test.each([
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a b', 'a b'],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
  ])('quotes a cell only where a reader would lose something: %j', (cell, written) => {
    expect(writeCsv(['x'], [[cell]])).toBe(`x\r\n${written}\r\n`);
  });

  test('gives back any archive with two parsers, the guard undone', () => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        for (const { table, text, path } of filesOf(archive)) {
          if (!table) continue;
          const wanted = table.rows.map((row) => row.map(textOf));
          const rows: string[][] = parseCsv(text);
          const papa = Papa.parse<string[]>(text, {
            skipEmptyLines: true,
            delimiter: ',',
            newline: '\r\n',
          });
          expect(papa.data, path).toEqual(rows);
          const read = rows.slice(1).map((row) => row.map(unguardFormula));
          expect(read, path).toEqual(wanted);
        }
      }),
      runs(25),
    );
  });

  test('fits its own table schema whatever the texts, and the package fits the official one', () => {
    const checkPackage = readProfile('data-package');
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        const files = filesOf(archive);
        const description = JSON.parse(files.at(-1)?.text ?? '') as { resources: Resource[] };
        expect(checkPackage(description)).toEqual([]);
        for (const { path, text } of files.filter(({ table }) => table)) {
          const resource = description.resources.find((one) => one.path === path);
          expect(resource && checkRows(resource)(parseCsv(text, { columns: true })), path).toEqual(
            [],
          );
        }
      }),
      runs(1),
    );
  });
});

describe('GeoJSON, GPX and KML', () => {
  const parseXml = (text: string) =>
    new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  const namesOf = (text: string, parent: string): string[] =>
    [...parseXml(text).getElementsByTagName(parent)].map(
      (one) => one.getElementsByTagName('name')[0]?.textContent ?? '',
    );
  /** XML reads a line end of any kind as one line feed. */
  const asXml = (text: string): string => toSafeText(text).replaceAll(/\r\n?/g, '\n');

  test('GeoJSON gives back any archive and passes a linter', () => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        const { features } = check(writePlacesGeojson(archive, testLinks)) as {
          features: {
            id: string;
            geometry: { type: string; coordinates: unknown } | null;
            properties: Record<string, unknown>;
          }[];
        };
        for (const place of listPublished(archive)) {
          const feature = features.find(({ id }) => id === place.id);
          const shape = shapeOf(archive, place);
          const coordinates = shape?.kind === 'point' ? shape.position : shape && [shape.ring];
          expect(feature?.properties['name_id']).toBe(place.name.id);
          expect(feature?.properties['licence']).toBe(place.origin?.licence);
          expect(feature?.geometry?.coordinates ?? null).toEqual(coordinates);
        }
      }),
      runs(40),
    );
  });

  test('GPX and KML stay well formed and keep the names', () => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        const places = listPublished(archive);
        const precise = places.filter((place) => shapeOf(archive, place)?.kind === 'point');
        expect(namesOf(writeKml(archive, places, title, testLinks), 'Placemark')).toEqual(
          places.map(({ name }) => asXml(name.id)),
        );
        expect(namesOf(writeGpx(archive, places, title, testLinks), 'wpt')).toEqual(
          precise.map(({ name }) => asXml(name.id)),
        );
      }),
      runs(25),
    );
  });

  test('feed, QR code and frame stay well formed and keep the title', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const entry = { name: 'a', url: text, title: text, summary: text, updated: '2026-11-21' };
        const words = { lang: 'id', subtitle: text, author: text, rights: text };
        const feed = writeAtom({ url: text, home: text, title: text, ...words, entries: [entry] });
        const titles = [...parseXml(feed).getElementsByTagName('title')];
        expect(titles.map(({ textContent }) => textContent)).toEqual([asXml(text), asXml(text)]);
        const code = parseXml(writeQrSvg([[true]], text));
        expect(code.getElementsByTagName('title')[0]?.textContent).toBe(asXml(text));
        const frame = frameHtml({
          url: 'https://example.org/',
          title: text,
          lang: 'id',
          height: 1,
        });
        const title = parseXml(frame).documentElement?.getAttribute('title');
        expect(title).toBe(asXml(text).replaceAll(/[\t\n]/g, ' '));
      }),
      runs(200),
    );
  });

  test('gives a point only to a place known to 250 m, and never to a workshop', () => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        for (const place of listPublished(archive)) {
          const shape = shapeOf(archive, place);
          const isKnown = place.kind !== 'workshop' && (place.point?.precision ?? 999) <= 250;
          expect(shape?.kind === 'point').toBe(isKnown);
          if (shape?.kind === 'area') expect(shape.ring[0]).toEqual(shape.ring.at(-1));
        }
        const precise = listPublished(archive).some(
          (place) => shapeOf(archive, place)?.kind === 'point',
        );
        for (const { text, path } of filesOf(archive)) {
          if (!precise) expect(text.includes('109.362898'), path).toBe(false);
        }
      }),
      runs(25),
    );
  });
});

describe('references', () => {
  test('CSL-JSON gives back any source', () => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        const records = JSON.parse(writeSourcesCslJson(archive, testLinks)) as CslItem[];
        for (const [at, source] of [...archive.sources.values()].entries()) {
          const { title, author, URL, issued, custom } = records[at] ?? ({} as CslItem);
          expect({ title, author, URL, edtf: custom?.['edtf'] }).toEqual({
            title: source.title,
            author: source.author,
            URL: source.URL,
            edtf: source.issued?.edtf ?? null,
          });
          const { year, month, day } = source.issued?.from ?? {};
          const parts = [year, month, day].filter((part) => part != null);
          expect(issued?.['date-parts'][0] ?? []).toEqual(parts);
        }
      }),
      runs(40),
    );
  });

  test.each(hostileTexts)('BibTeX and RIS keep one record for one source: %j', (text) => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        const [source] = archive.sources.values();
        if (!source) throw new Error('the archive has no source');
        const own = [{ ...source, title: text }];
        const ris = new Cite(writeRis(own), { forceType: '@ris/file' }).data as {
          title: string;
          URL: string;
        }[];
        expect(ris.map(({ title, URL }) => [title, URL])).toEqual([[toOneLine(text), source.URL]]);
        const bib = new Cite(writeBibtex(own), { forceType: '@biblatex/text' }).data as typeof ris;
        expect(bib.map(({ URL }) => URL)).toEqual([source.URL]);
      }),
      runs(2),
    );
  });
});

describe('JSON-LD', () => {
  test('cannot end its script element, whatever a title says', () => {
    fc.assert(
      fc.property(hostileArchive, hostileText, (archive, text) => {
        const words = { title: text, description: '</script>' };
        const version = { published: '2026-11-21', changed: '2026-11-21', hash: '0a1b2c3d' };
        const files = filesOf(archive);
        const dataset = describeDataset(archive, files, testLinks, words, version, 'id');
        const json = writeJsonLd([dataset]);
        expect(json).not.toContain('<');
        const back = JSON.parse(json) as { '@graph': { description: string }[] };
        expect(back['@graph'][0]?.description).toBe('</script>');
      }),
      runs(10),
    );
  });
});

describe('what editors note for themselves', () => {
  test('is in no file', () => {
    fc.assert(
      fc.property(hostileArchive, (archive) => {
        for (const { text, path } of filesOf(archive)) {
          expect(text.includes('for editors alone'), path).toBe(false);
        }
      }),
      runs(5),
    );
  });
});
