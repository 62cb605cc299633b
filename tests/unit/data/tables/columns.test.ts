import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  axes,
  confidences,
  extents,
  pers,
  seriesIds,
  sourceKinds,
  topics,
} from '#archive/claim-records.ts';
import { locales } from '#archive/locale.ts';
import { bases } from '#archive/period.ts';
import { placeKinds } from '#archive/place-records.ts';
import { themes } from '#archive/story-records.ts';
import { describeFiles, listDataFiles } from '#data/data-files.ts';
import type { Resource, Row } from '../../../support/data-package.ts';
import { filledArchive } from '../../../support/filled-archive.ts';
import { testLinks } from '../../../support/hostile-archive.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly description_id: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
interface DescribedTable extends Resource {
  readonly [text: string]: unknown;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
}

const seriesTitles = Object.fromEntries(
  seriesIds.map((series) => [series, { id: `Deret ${series}`, en: `The series ${series}` }]),
) as Parameters<typeof listDataFiles>[3];
const emptyMap = {
  frame: { bounds: { south: -8, north: -7, west: 109, east: 110 }, width: 1, height: 1 },
  ...{ cells: [], seams: '', districts: [], villages: [] },
};

/** The tables as the description of the package has them, with the rows of their files. */
function listTables(): DescribedTable[] {
  const files = listDataFiles(filledArchive, emptyMap, testLinks, seriesTitles);
  const { resources } = JSON.parse(describeFiles(filledArchive, files, testLinks).text) as {
    resources: (Resource & Record<string, unknown>)[];
  };
  return resources.flatMap((resource) => {
    if (!resource.schema) return [];
    const text = files.find(({ path }) => path === resource.path)?.text ?? '';
    const rows: Row[] = parseCsv(text, { columns: true });
    return [{ ...resource, fields: resource.schema.fields as unknown as readonly Field[], rows }];
  });
}

/** All columns, each with where it stands. */
const listFields = (): (Field & { readonly place: string })[] =>
  listTables().flatMap(({ name, fields }) =>
    fields.map((field) => ({ ...field, place: `${name}.${field.name}` })),
  );

/** What the columns of each table have to say, by the tables' names; series are figures again. */
function tell(say: (field: Field) => string | readonly string[] | undefined) {
  const own = listTables().filter(({ name }) => !name.startsWith('figures-'));
  return Object.fromEntries(
    own.map(({ name, fields }) => [
      name,
      Object.fromEntries(
        fields.flatMap((field) => {
          const said = say(field);
          return said === undefined ? [] : [[field.name, said]];
        }),
      ),
    ]),
  );
}

const isSentence = /^(?!undefined)\p{L}.*\.$/u;

describe('every column', () => {
  test('has a name of its own in its table, without a space or a capital', () => {
    for (const { name: table, fields } of listTables()) {
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size, table).toBe(names.length);
      for (const name of names) expect(name, table).toMatch(/^[a-z]+(_[a-z]+)*$/);
    }
  });

  test('is described in both languages, by more than its name, with a full stop at the end', () => {
    for (const { place, description, description_id } of listFields()) {
      expect(description, place).toMatch(isSentence);
      expect(description_id, place).toMatch(isSentence);
      expect(description, place).not.toBe(description_id);
    }
  });

  test('that names one of its values in a language names all of them', () => {
    const isNamed = (text: string, value: string): boolean =>
      text.split(/[^\w+-]+/).includes(value);
    for (const { place, description, description_id, constraints } of listFields()) {
      const values = constraints?.enum ?? [];
      for (const text of [description, description_id]) {
        const named = values.filter((value) => isNamed(text, value));
        expect(named, place).toEqual(named.length ? values : []);
      }
    }
  });

  test('is a text, unless its cells can be counted, compared or asked', () => {
    const dates = (...names: string[]) =>
      Object.fromEntries(names.flatMap((name) => [[name, 'date']]));
    expect(tell(({ type }) => (type === 'string' ? undefined : type))).toEqual({
      claims: {
        ...dates('period_first', 'period_last'),
        ...{ source_count: 'integer', origin_count: 'integer' },
      },
      ...{ 'claim-sources': {}, 'claim-places': {}, glossary: {}, 'glossary-sources': {} },
      occasions: dates('date_first', 'date_last'),
      'conflict-answers': { turn: 'integer', ...dates('said_first', 'said_last') },
      figures: { value: 'number', ...dates('period_first', 'period_last') },
      events: { ...dates('first', 'last'), disputed: 'boolean' },
      places: {
        ...{ latitude: 'number', longitude: 'number', precision_m: 'number' },
        ...dates('named_first', 'named_last'),
      },
      sources: { ...dates('issued_first', 'issued_last', 'accessed'), claim_count: 'integer' },
    });
  });

  test('that holds addresses, one to a cell, says so', () => {
    const pages = { page_id: 'uri', page_en: 'uri' };
    expect(tell(({ format }) => format)).toEqual({
      ...{ claims: pages, 'conflict-answers': pages, figures: pages, events: pages },
      ...{ places: pages, glossary: pages },
      sources: { url: 'uri', read_copy: 'uri', ...pages },
      ...{ 'claim-sources': {}, 'claim-places': {}, occasions: {}, 'glossary-sources': {} },
    });
  });

  test('says whether its cells are always filled, and every id that it is there once', () => {
    const required = tell(({ constraints }) => (constraints?.required ? '' : undefined));
    const names = Object.entries(required).map(([table, all]) => [
      table,
      Object.keys(all).join(' '),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      claims: 'id topic text_id text_en basis confidence source_count origin_count',
      ...{ 'claim-sources': 'claim source', 'claim-places': 'claim place' },
      occasions: 'id title_id title_en',
      'conflict-answers': 'conflict axis turn claim',
      figures: 'id claim value basis confidence',
      events: 'id theme title_id title_en disputed',
      places: 'id kind name_id name_en shape',
      sources: 'id type title accessed url language kind read claim_count',
      ...{ glossary: 'id term language basis', 'glossary-sources': 'term source' },
    });
    const unique = tell(({ constraints }) => (constraints?.unique ? '' : undefined));
    for (const [table, names] of Object.entries(required)) {
      expect(Object.keys(unique[table] ?? {}), table).toEqual('id' in names ? ['id'] : []);
    }
  });

  test('that knows only certain values lists them', () => {
    expect(tell(({ constraints }) => constraints?.enum)).toEqual({
      claims: { topic: topics, basis: bases, confidence: confidences },
      ...{ 'claim-sources': {}, 'claim-places': {}, occasions: {}, 'glossary-sources': {} },
      'conflict-answers': { axis: axes },
      figures: { series: seriesIds, per: pers, basis: bases, confidence: confidences },
      events: { theme: themes },
      places: { kind: placeKinds, shape: ['point', 'area', 'none'] },
      sources: { language: locales, kind: sourceKinds, read: extents },
      glossary: { language: ['id', 'jv', 'en'], basis: ['source', 'source+general'] },
    });
  });

  test('of numbers says between which they lie, where that is known', () => {
    const { claims, places, sources, ...rest } = tell(({ constraints = {} }) => {
      const { minimum, maximum } = constraints;
      return minimum === undefined ? undefined : `${minimum} to ${maximum ?? 'any'}`;
    });
    expect(claims).toEqual({ source_count: '1 to any', origin_count: '1 to any' });
    expect(places).toEqual({
      ...{ latitude: '-90 to 90', longitude: '-180 to 180', precision_m: '0 to any' },
    });
    expect(sources).toEqual({ claim_count: '0 to any' });
    expect(rest).toMatchObject({ 'conflict-answers': { turn: '1 to any' }, figures: {} });
  });
});

describe('every table', () => {
  test('has a name of its own, and a title and a sentence in both languages', () => {
    const tables = listTables();
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const { name, title, title_id, description, description_id } of tables) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([title, title_id]).toEqual([
        ...[expect.stringMatching(/\p{L}[^.]*$/u), expect.stringMatching(/\p{L}[^.]*$/u)],
      ]);
      expect([description, description_id]).toEqual([
        ...[expect.stringMatching(isSentence), expect.stringMatching(isSentence)],
      ]);
    }
  });

  test('is keyed by columns that tell its rows apart', () => {
    const keys = listTables().map(({ name, schema }) => [name, schema?.primaryKey.join(' ')]);
    expect(Object.fromEntries(keys)).toMatchObject({
      ...{ claims: 'id', events: 'id', figures: 'id', glossary: 'id', occasions: 'id' },
      ...{ places: 'id', sources: 'id', 'conflict-answers': 'conflict claim' },
      ...{ 'claim-sources': 'claim source', 'claim-places': 'claim place' },
      ...{ 'glossary-sources': 'term source', 'figures-makers-quarter': 'id' },
    });
    for (const { name, schema, rows } of listTables()) {
      const told = rows.map((row) => schema?.primaryKey.map((key) => row[key]).join(' '));
      expect(new Set(told).size, name).toBe(rows.length);
    }
  });

  test('leads to other tables by ids that are there', () => {
    const tables = listTables();
    const led = tables.flatMap(({ name, schema, rows }) =>
      (schema?.foreignKeys ?? []).map(({ fields, reference }) => {
        const to = tables.find((one) => one.name === (reference.resource || name));
        const ids = to?.rows.map((row) => row[reference.fields]);
        const cells = rows.flatMap((row) => row[fields] || []);
        expect(ids, `${name}.${fields}`).toEqual(expect.arrayContaining(cells));
        return `${name}.${fields} ${to?.name}`;
      }),
    );
    expect(led.filter((key) => !key.startsWith('figures-')).sort()).toEqual([
      ...['claim-places.claim claims', 'claim-places.place places'],
      ...['claim-sources.claim claims', 'claim-sources.occasion occasions'],
      ...['claim-sources.source sources', 'conflict-answers.claim claims', 'figures.claim claims'],
      ...['glossary-sources.source sources', 'glossary-sources.term glossary'],
      ...['occasions.place places', 'places.area places'],
    ]);
  });
});
