import { check } from '@placemarkio/check-geojson';
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguardFormula } from '#data/csv.ts';
import { isVague } from '#geo/point.ts';
import { listAttribute, readPages } from '../../support/built-site.ts';
import { checkRows, readProfile, type Resource, type Row } from '../../support/data-package.ts';
import { listPolygonFaults, type Ring } from '../../support/polygon-faults.ts';
import { archive } from '../../support/real-archive.ts';
import { listXmlFaults } from '../../support/validate-xml.ts';

const folder = 'dist/data';
const checkPackage = readProfile('data-package');
const checkTable = readProfile('tabular-data-resource');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const description = JSON.parse(read('datapackage.json')) as { resources: Resource[] };
const tables = description.resources.filter(({ path }) => path.endsWith('.csv'));
const rowsOf = (path: string): Row[] => parseCsv(read(path), { columns: true });

describe('the data package', () => {
  test('fits the official schema of Data Package 1', () => {
    expect(checkPackage(description)).toEqual([]);
  });

  test('describes every file below /data/ with its size and a licence', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.\w+$/.test(name) && !/\.html$|^datapackage\.json$|\.zip$/.test(name),
    );
    expect(description.resources.map(({ path }) => path).sort()).toEqual(files.sort());
    for (const { path, bytes, licenses } of description.resources) {
      expect(bytes, path).toBe(readFileSync(join(folder, path)).length);
      expect(licenses.length, path).toBeGreaterThan(0);
    }
  });

  test.each(tables.map((table) => [table.path, table] as const))(
    '%s fits the official schema of a tabular resource, and its rows fit its own',
    (path, table) => {
      expect(checkTable(table)).toEqual([]);
      const header = read(path).split('\r\n')[0];
      expect(header).toBe(table.schema?.fields.map(({ name }) => name).join(','));
      const rows = rowsOf(path);
      expect(rows.length).toBeGreaterThan(0);
      expect(checkRows(table)(rows)).toEqual([]);
    },
  );

  test.each(tables.map((table) => [table.path, table] as const))(
    '%s has no key twice, and no key that leads nowhere',
    (path, { name, schema }) => {
      const keys = rowsOf(path).map((row) => schema?.primaryKey.map((key) => row[key]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const target = tables.find((table) => table.name === (reference.resource || name));
        const known = new Set(rowsOf(target?.path ?? '').map((row) => row[reference.fields]));
        const lost = rowsOf(path)
          .map((row) => row[fields] ?? '')
          .filter((id) => id && !known.has(id));
        expect(lost).toEqual([]);
      }
    },
  );

  test.each(tables.map(({ path }) => path))(
    '%s parses to the same rows with two parsers',
    (path) => {
      const text = read(path);
      const papa = Papa.parse<string[]>(text, { skipEmptyLines: true });
      expect(papa.errors).toEqual([]);
      expect(papa.data).toEqual(parseCsv(text));
      expect(text.endsWith('\r\n') && !text.startsWith('\uFEFF')).toBe(true);
    },
  );

  test('leaves no cell that a spreadsheet would run', () => {
    const cells = tables.flatMap(({ path }) => parseCsv(read(path)).flat());
    const formulas = cells.filter((cell) => /^[=+@\t\r-]/.test(cell) && Number.isNaN(Number(cell)));
    expect(cells).not.toEqual([]);
    expect(formulas).toEqual([]);
    expect(cells.filter((cell) => unguardFormula(cell) !== cell && !cell.startsWith("'"))).toEqual(
      [],
    );
  });
});

interface GeoFeature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: { readonly precision_m?: number; readonly kind?: string };
}

const featuresOf = (path: string): GeoFeature[] =>
  (JSON.parse(read(path)) as { features: GeoFeature[] }).features;

/** Twice the signed area of a closed ring: positive where it runs counter-clockwise. */
function areaOf(ring: Ring): number {
  return ring.slice(1).reduce((area, [x, y], at) => {
    const [fromX, fromY] = ring[at] ?? [x, y];
    return area + fromX * y - x * fromY;
  }, 0);
}

describe('the places', () => {
  test.each(['places.geojson', 'villages-schematic.geojson'])(
    '%s passes a GeoJSON linter',
    (path) => {
      expect(check(read(path)).type).toBe('FeatureCollection');
    },
  );

  test.each(['places.geojson', 'villages-schematic.geojson'])(
    '%s draws outer rings counter-clockwise and holes clockwise, as RFC 7946 asks',
    (path) => {
      const polygons = featuresOf(path).flatMap(({ geometry }) => {
        if (geometry?.type === 'Polygon') return [geometry.coordinates as Ring[]];
        return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as Ring[][]) : [];
      });
      expect(polygons).not.toEqual([]);
      const wrong = polygons.filter((rings) =>
        rings.some((ring, at) => areaOf(ring) > 0 !== (at === 0)),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('have shapes without a crossing, a shell in a shell or a hole outside, as OGC asks', () => {
    const faults = ['places.geojson', 'villages-schematic.geojson'].flatMap((path) =>
      featuresOf(path).flatMap(({ id, geometry }) => {
        const { type, coordinates } = geometry ?? {};
        const polygons = type === 'Polygon' ? [coordinates] : coordinates;
        if (type !== 'Polygon' && type !== 'MultiPolygon') return [];
        return listPolygonFaults(polygons as Ring[][]).map((fault) => `${id}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('are points only where they are known to 250 m, and workshops never', () => {
    const points = featuresOf('places.geojson').filter(
      ({ geometry }) => geometry?.type === 'Point',
    );
    expect(points).not.toEqual([]);
    for (const { id, properties } of points) {
      expect(properties.precision_m, id).toBeLessThanOrEqual(250);
      expect(properties.kind, id).not.toBe('workshop');
    }
    const withLatitude = rowsOf('places.csv').filter(({ latitude }) => latitude !== '');
    expect(withLatitude.map(({ id }) => id).sort()).toEqual(points.map(({ id }) => id).sort());
    expect(read('places.gpx').match(/<wpt /g)?.length).toBe(points.length);
  });

  test('carry no coordinate in the words of a place without a point', () => {
    const told = featuresOf('places.geojson')
      .filter(({ geometry }) => geometry?.type !== 'Point')
      .map(({ properties }) => JSON.stringify(properties))
      .filter((text) => /-7\.\d{2,}|109\.\d{2,}|\d+ \d+ [SE]\b/.test(text));
    expect(told).toEqual([]);
  });

  test('are drawn as areas where they are known only roughly', () => {
    const shapes = new Map(featuresOf('places.geojson').map(({ id, geometry }) => [id, geometry]));
    const vague = [...archive.places.values()].filter(
      ({ point, isPublished }) => isPublished && point !== null && isVague(point),
    );
    const wrong = vague.filter(({ id }) => shapes.get(id)?.type !== 'Polygon');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have every village with a shape', () => {
    const villages = featuresOf('villages-schematic.geojson');
    expect(villages).toHaveLength(archive.villages.length);
    expect(villages.filter(({ geometry }) => geometry?.type !== 'MultiPolygon')).toEqual([]);
  });
});

const placeFiles = readdirSync('dist/tempat').filter((name) => /\.(gpx|kml)$/.test(name));
const xmlFiles = [
  join(folder, 'places.gpx'),
  join(folder, 'places.kml'),
  ...placeFiles.map((name) => join('dist/tempat', name)),
];

describe('GPX and KML', () => {
  test.each(['gpx', 'kml'] as const)(
    'every %s file fits the schema of its elements',
    async (format) => {
      const texts = xmlFiles
        .filter((file) => file.endsWith(format))
        .map((file) => readFileSync(file, 'utf8'));
      expect(texts).not.toEqual([]);
      expect(await listXmlFaults(texts, format)).toEqual([]);
    },
  );

  test('reads back into the names and shapes of the GeoJSON', () => {
    const readXml = (path: string) => new DOMParser().parseFromString(read(path), 'text/xml');
    const fromKml = kml(readXml('places.kml') as never).features;
    const shapeOf = (geometry: { type: string } | null | undefined) => geometry?.type ?? null;
    expect(fromKml.map(({ id, geometry }) => [id, shapeOf(geometry)])).toEqual(
      featuresOf('places.geojson').map(({ id, geometry }) => [id, shapeOf(geometry)]),
    );
    const fromGpx = gpx(readXml('places.gpx') as never).features;
    expect(fromGpx.every(({ geometry }) => geometry.type === 'Point')).toBe(true);
  });

  test('holds a point in every file a traveller takes along, since map apps drop areas', () => {
    const texts = placeFiles.map((name) => [name, readFileSync(`dist/tempat/${name}`, 'utf8')]);
    expect(texts.filter(([, text = '']) => !/<wpt|<Point>/.test(text))).toEqual([]);
  });

  test('gives no place a GPX file that is not a point of the GeoJSON', () => {
    const points = featuresOf('places.geojson').filter(
      ({ geometry }) => geometry?.type === 'Point',
    );
    const ids = new Set(points.map(({ id }) => id));
    const own = placeFiles.filter((name) => name.endsWith('.gpx')).map((name) => name.slice(0, -4));
    expect(own).not.toEqual([]);
    expect(own.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the data page', () => {
  const pages = readPages('dist').filter(({ path }) => /^\/(en\/)?data\/$/.test(path));

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s links and counts every file',
    (_, page) => {
      const links = new Set(listAttribute(page.html, 'href'));
      for (const { path } of description.resources) expect(links).toContain(`/data/${path}`);
      expect(links).toContain('/data/datapackage.json');
      expect(links).toContain('/data/jejak-knalpot.zip');
    },
  );

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s explains every column',
    (_, page) => {
      for (const { schema, name } of tables.filter(({ name }) => !name.startsWith('figures-'))) {
        expect(page.html).toContain(`id="${name}"`);
        for (const field of schema?.fields ?? [])
          expect(page.html).toContain(`>${field.name}</code>`);
      }
    },
  );

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s describes the downloads as a Dataset',
    (_, page) => {
      const json =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html)?.[1] ?? '{}';
      const { '@graph': nodes } = JSON.parse(json) as {
        '@graph': {
          '@type': string;
          distribution?: { contentUrl: string; contentSize: string }[];
        }[];
      };
      const dataset = nodes.find((node) => node['@type'] === 'Dataset');
      expect(dataset?.distribution).toHaveLength(description.resources.length + 2);
      for (const { contentUrl, contentSize } of dataset?.distribution ?? []) {
        const file = join('dist', new URL(contentUrl).pathname);
        expect(`${readFileSync(file).length} B`, contentUrl).toBe(contentSize);
      }
    },
  );
});
