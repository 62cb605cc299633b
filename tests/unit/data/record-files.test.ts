import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { seriesIds } from '#archive/claim-records.ts';
import type { DataFile } from '#data/data-file.ts';
import { describeFiles, listDataFiles, listOwnTables } from '#data/data-files.ts';
import { listPointOrigins } from '#data/data-package.ts';
import { describeDataset } from '#data/dataset.ts';
import { writeClaimsJson, writeConflictsJson, writeEventsJson } from '#data/json.ts';
import { dataQuestions, groupByQuestion } from '#data/questions.ts';
import { mediaTypes } from '#site/media-types.ts';
import { anArchive, aPlace, aSite, both } from '../../support/builders.ts';
import { filledArchive } from '../../support/filled-archive.ts';
import { testLinks } from '../../support/hostile-archive.ts';

const pageOf = (path: string) => ({
  page: { id: `https://example.org/${path}/`, en: `https://example.org/en/${path}/` },
});
const may1980 = { edtf: '1980-05', first: '1980-05-01', last: '1980-05-31' };
const decades = { edtf: '1970/1989', first: '1970-01-01', last: '1989-12-31' };

describe('the records as JSON', () => {
  type Written = Readonly<Record<string, readonly Record<string, unknown>[]>>;
  const read = (text: string): Written => JSON.parse(text) as Written;

  test('tell of a claim all that its page tells', () => {
    const { claims = [] } = read(writeClaimsJson(filledArchive, testLinks));
    expect(claims.map(({ id }) => id)).toEqual(['counted', 'open', 'early', 'undated']);
    expect(claims[0]).toEqual({
      ...{ id: 'counted', topic: 'figures', period: may1980 },
      ...{ text: { id: 'Ada 17 usaha.', en: 'There were 17 businesses.' } },
      ...{ basis: 'stated', confidence: 'medium', origins: 2, conflict: 'first' },
      figures: [
        {
          ...{ value: 17, unit: 'unit', series: 'makers-quarter' },
          scope: { id: 'satu kampung', en: 'one quarter' },
        },
        {
          ...{ value: 2500.5, unit: 'unit', per: 'month' },
          scope: { id: 'semua usaha', en: 'all of them' },
        },
      ],
      sources: ['magazine', 'report', 'page'],
      heard: [
        { source: 'magazine', occasion: 'meeting' },
        { source: 'report', occasion: 'meeting' },
      ],
      ...{ places: ['museum', 'hamlet'], stories: ['story'], events: ['met', 'count'] },
      ...pageOf('claims/counted'),
    });
    expect(claims[3]).toMatchObject({ period: null, conflict: null, stories: [] });
  });

  test('tell of a question every answer, the earliest said first, and what might settle it', () => {
    const { conflicts } = read(writeConflictsJson(filledArchive, testLinks));
    const day = '1980-05-17';
    expect(conflicts).toEqual([
      {
        ...{ id: 'first', axis: 'date', question: { id: 'Kapan?', en: 'When?' } },
        answers: [
          {
            answer: { id: 'Sebelum 1980', en: 'Before 1980' },
            said: { edtf: day, first: day, last: day },
            ...{ claims: ['early', 'counted'], sources: ['report', 'magazine', 'page'] },
          },
          {
            answer: { id: 'Sejak 1977', en: 'Since 1977' },
            ...{ said: null, claims: ['open'], sources: ['page'] },
          },
        ],
        ...{ note: { id: 'Berbeda.', en: 'They differ.' }, unread: ['report'] },
        ...{ settle: { id: 'Buku besar.', en: 'A ledger.' }, ...pageOf('conflicts/first') },
      },
    ]);
  });

  test('tell of an event its dates with the claims that give them, and its published places', () => {
    const { events = [] } = read(writeEventsJson(filledArchive, testLinks));
    expect(events.map(({ id, disputed }) => [id, disputed])).toEqual([
      ...[['begun', true] as const, ['met', true] as const, ['count', false] as const],
    ]);
    expect(events[0]).toEqual({
      ...{ id: 'begun', theme: 'first-exhaust', disputed: true },
      ...{ title: { id: 'Mulai', en: 'Begun' } },
      ...{ summary: { id: 'Dua tahun.', en: 'Two years.' } },
      dates: [
        { ...decades, claims: ['early'] },
        { edtf: '1977/..', first: '1977-01-01', last: null, claims: ['open'] },
      ],
      ...{ claims: ['undated', 'open'], places: ['hamlet'], ...pageOf('timeline/begun') },
    });
  });

  test('name the site and the licence', () => {
    for (const write of [writeClaimsJson, writeConflictsJson, writeEventsJson]) {
      expect(JSON.parse(write(filledArchive, testLinks))).toMatchObject({
        attribution: 'Jejak Knalpot',
        licence: { name: 'CC BY 4.0', URL: 'https://example.org/by' },
      });
    }
  });
});

const listFiles = () =>
  listDataFiles(
    filledArchive,
    {
      frame: { bounds: { south: -8, north: -7, west: 109, east: 110 }, width: 100, height: 100 },
      cells: [{ code: '33.03.01.0001', path: 'M0 0l30 0l0 30l-30 0z', spangles: [], shade: 1 }],
      ...{ seams: '', districts: [], villages: [] },
    },
    testLinks,
    Object.fromEntries(
      seriesIds.map((series) => [series, { id: `Deret ${series}`, en: `Series ${series}` }]),
    ) as Parameters<typeof listDataFiles>[3],
  );
const workbook: DataFile = {
  ...{ path: 'all.xlsx', format: 'xlsx', subject: 'evidence', title: both('Semua') },
  ...{ bytes: 1, count: null, table: null },
};

describe('the files', () => {
  const countXml = (text: string, name: string): number =>
    new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName(name).length;
  const countJson = (text: string): number => {
    const lists = Object.values(JSON.parse(text) as object).filter((part) => Array.isArray(part));
    return (lists[0] as unknown[]).length;
  };
  const counts: Readonly<Record<string, (text: string) => number>> = {
    csv: (text) => parseCsv(text, { columns: true }).length,
    geojson: countJson,
    json: countJson,
    'csl.json': (text) => (JSON.parse(text) as unknown[]).length,
    kml: (text) => countXml(text, 'Placemark'),
    gpx: (text) => countXml(text, 'wpt'),
    bib: (text) => text.match(/^@/gm)?.length ?? 0,
    ris: (text) => text.match(/^TY {2}- /gm)?.length ?? 0,
  };

  test('hold as many records and bytes as is said of them', () => {
    const files = listFiles();
    for (const { path, format, text, count, bytes } of files) {
      expect(counts[format]?.(text), path).toBe(count);
      expect(Buffer.byteLength(text), path).toBe(bytes);
    }
    const filled = files.filter(({ count }) => count).map(({ format }) => format);
    expect([...new Set(filled)].sort()).toEqual(Object.keys(counts).sort());
  });

  test('end as their format does, each at an address of its own, with a title', () => {
    const files = listFiles();
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path, format, title } of files) {
      expect(path).toMatch(/^[a-z/-]+\.[a-z.]+$/);
      expect(path.endsWith(`.${format}`), path).toBe(true);
      expect([title.id, title.en]).toEqual([
        ...[expect.stringMatching(/\p{L}/u), expect.stringMatching(/\p{L}/u)],
      ]);
    }
  });

  test('are about places, sources or what is said, which decides their licence', () => {
    const named = { places: 'places', villages: 'places', sources: 'sources' } as const;
    for (const { path, subject } of listFiles()) {
      const of = Object.entries(named).find(([start]) => path.startsWith(start));
      expect(subject, path).toBe(of?.[1] ?? 'evidence');
    }
  });

  test('answer each one question of those who come for data, the packs all of them', () => {
    const description = describeFiles(filledArchive, listFiles(), testLinks);
    const files = [...listFiles(), description, workbook];
    const groups = groupByQuestion(files);
    expect(groups.map(({ question }) => question)).toEqual([...dataQuestions]);
    expect(groups.flatMap((group) => group.files).length).toBe(files.length);
    const asked = Object.fromEntries(
      groups.map((group) => [group.question, group.files.map(({ path }) => path)]),
    );
    expect(asked).toMatchObject({
      ...{ when: ['events.csv', 'events.json'], all: ['datapackage.json', 'all.xlsx'] },
    });
    expect(asked['many']).toEqual(['figures.csv', ...seriesIds.map((id) => `figures/${id}.csv`)]);
    expect(asked['said']).toEqual(
      expect.arrayContaining(['claims.csv', 'conflict-answers.csv', 'occasions.csv']),
    );
    expect(asked['where']).toContain('villages-schematic.geojson');
    expect(asked['who']).toEqual(expect.arrayContaining(['sources.bib', 'glossary.csv']));
  });

  test('give every record in a form for spreadsheets, maps, programs and reference managers', () => {
    const paths = listFiles().map(({ path }) => path);
    expect(paths.filter((path) => !path.endsWith('.csv')).sort()).toEqual([
      ...['claims.json', 'conflicts.json', 'events.json', 'places.geojson', 'places.gpx'],
      ...['places.kml', 'sources.bib', 'sources.csl.json', 'sources.ris'],
      'villages-schematic.geojson',
    ]);
    const series = paths.filter((path) => path.startsWith('figures/'));
    expect(series).toEqual(seriesIds.map((id) => `figures/${id}.csv`));
    expect(listOwnTables(listFiles()).map(({ name }) => `${name}.csv`)).toEqual(
      paths.filter((path) => path.endsWith('.csv') && !series.includes(path)),
    );
  });
});

describe('the description of the package', () => {
  interface Described extends Readonly<Record<string, unknown>> {
    readonly resources: readonly (Readonly<Record<string, unknown>> & {
      readonly path: string;
      readonly licenses: readonly Readonly<Record<string, string>>[];
    })[];
  }
  const describeAll = (archive = filledArchive): Described =>
    JSON.parse(describeFiles(archive, [...listFiles(), workbook], testLinks).text) as Described;
  const own = { name: 'CC-BY-4.0', path: 'https://example.org/by', title: 'CC BY 4.0' };

  test('names the site, its licence, its home and who publishes it', () => {
    expect(describeAll()).toMatchObject({
      ...{ profile: 'data-package', name: 'jejak-knalpot', title: 'Jejak Knalpot' },
      ...{ description: 'Cerita dan peta.', description_id: 'Cerita dan peta.' },
      ...{ homepage: testLinks.home.en, licenses: [own] },
      contributors: [{ title: 'Jejak Knalpot', role: 'publisher' }],
    });
    const run = anArchive({ site: [aSite({ operator: 'Perkumpulan' })] });
    expect(describeAll(run)['contributors']).toEqual([{ title: 'Perkumpulan', role: 'publisher' }]);
  });

  test('says of each file what it is, in which form, how large, and in which letters', () => {
    const { resources } = describeAll();
    const files = [...listFiles(), workbook];
    expect(resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    for (const [at, { path, title, format, bytes }] of files.entries()) {
      const resource: Readonly<Record<string, unknown>> = resources[at] ?? {};
      expect(resource['name']).toMatch(/^[a-z-]+$/);
      expect(resource).toMatchObject({ path, bytes, title: title.en, title_id: title.id });
      expect(resource['mediatype'], path).toBe(mediaTypes[format]);
      expect(resource['format'], path).toBe(path.split('.').at(-1));
      expect(resource['encoding'], path).toBe(format === 'xlsx' ? undefined : 'utf-8');
      const kind = format === 'csv' ? 'tabular-data-resource' : 'data-resource';
      expect(resource['profile'], path).toBe(kind);
      expect(resource['dialect'], path).toEqual(
        format === 'csv'
          ? { lineTerminator: '\r\n', delimiter: ',', doubleQuote: true }
          : undefined,
      );
    }
  });

  test('is a file itself, and reads an empty cell as a missing value', () => {
    const { path, format, subject, title, count } = describeFiles(filledArchive, [], testLinks);
    expect([path, format, subject, count]).toEqual(['datapackage.json', 'json', 'evidence', null]);
    expect([title.id, title.en]).not.toContain(undefined);
    const { resources, keywords } = describeAll();
    for (const { path: file, schema } of resources) {
      if (schema) expect(schema, file).toMatchObject({ missingValues: [''] });
      expect(JSON.stringify(schema ?? ''), file).not.toMatch(/:(\{\}|\[\])/);
    }
    expect(keywords).toEqual(expect.arrayContaining(['knalpot', 'exhaust']));
  });

  test('names a second licence for what holds points, because they come from others', () => {
    for (const { path, licenses } of describeAll().resources) {
      const isOfPlaces = /^(places|villages-schematic)\./.test(path);
      const points = { name: 'other-open', title: expect.stringContaining('"licence"') as string };
      expect(licenses, path).toEqual(isOfPlaces ? [own, points] : [own]);
    }
  });

  test('says where the points come from, the most used first, without unpublished places', () => {
    const origin = { basis: both('Peta'), from: 'b.example', licence: 'MIT' };
    const archive = anArchive({
      places: [
        aPlace({ id: 'one', origin: { ...origin, from: 'a.example' } }),
        ...[aPlace({ id: 'two', origin }), aPlace({ id: 'three', origin })],
        aPlace({ id: 'four', origin: { ...origin, licence: 'ODbL' }, isPublished: false }),
        aPlace({ id: 'five', origin: null }),
      ],
    });
    expect(listPointOrigins(archive)).toEqual([
      { from: 'b.example', licence: 'MIT', places: 2 },
      { from: 'a.example', licence: 'MIT', places: 1 },
    ]);
    const { sources } = describeAll(archive);
    expect(sources).toEqual([
      { title: 'Points: b.example (MIT)' },
      { title: 'Points: a.example (MIT)' },
    ]);
  });
});

test('the dataset says which version it is, on which terms, and where each file lies', () => {
  const version = { published: '2026-11-21', changed: '2026-11-25', hash: '0a1b2c3d' };
  const words = { title: 'Data', description: 'Semua yang dicatat.' };
  const file = { ...workbook, title: { id: 'Buku kerja', en: 'Workbook' }, bytes: 1234 };
  const archive = anArchive({ site: [aSite({ operator: 'Perkumpulan' })] });
  const dataset = describeDataset(archive, [file], testLinks, words, version, 'en');
  expect(dataset).toMatchObject({
    ...{ '@type': 'Dataset', '@id': `${testLinks.home.en}#dataset`, url: testLinks.home.en },
    ...{ name: 'Jejak Knalpot: Data', description: 'Semua yang dicatat.' },
    ...{ license: 'https://example.org/by', isAccessibleForFree: true, inLanguage: ['id', 'en'] },
    creator: { '@type': 'Organization', name: 'Perkumpulan' },
    ...{ datePublished: '2026-11-21', dateModified: '2026-11-25', version: '0a1b2c3d' },
    spatialCoverage: { '@type': 'Place', name: expect.stringContaining('Purbalingga') },
    distribution: [
      {
        ...{ '@type': 'DataDownload', name: 'Workbook', inLanguage: ['id', 'en'] },
        ...{ contentUrl: 'https://example.org/data/all.xlsx', contentSize: '1234 B' },
        encodingFormat: mediaTypes.xlsx,
      },
    ],
  });
  const anonymous = describeDataset(anArchive(), [], testLinks, words, version, 'id');
  expect(anonymous).toMatchObject({ creator: { name: 'Jejak Knalpot' }, url: testLinks.home.id });
});
