import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import type { Localized } from '#archive/locale.ts';
import { writePlacesGeojson, writeVillagesGeojson } from '#data/geojson.ts';
import { listPrecise, writeGpx } from '#data/gpx.ts';
import { writeKml } from '#data/kml.ts';
import { listPlaceFormats, shapeOf } from '#data/place-shape.ts';
import { aClaim, anArchive, aPlace, aSource, both } from '../../support/builders.ts';
import { testLinks } from '../../support/hostile-archive.ts';

const point = (precision: number) => ({ lat: -7.38488, lon: 109.35823, precision });
const archive = anArchive({
  claims: [aClaim({ places: ['museum'] })],
  sources: [aSource()],
  places: [
    aPlace({ id: 'museum', kind: 'museum', name: both('Museum'), point: point(120) }),
    aPlace({ id: 'sayangan', name: { id: 'Dusun', en: 'Hamlet' }, point: point(600) }),
    aPlace({ id: 'lost', name: both('Hilang'), point: null, origin: undefined }),
    aPlace({ id: 'maker', kind: 'workshop', name: both('Bengkel'), area: 'sayangan' }),
    aPlace({ id: 'precise-maker', kind: 'workshop', name: both('Pande'), area: 'museum' }),
  ],
});
const places = [...archive.places.values()];
const title = { id: 'Tempat', en: 'Places' };
const middle = '109.35823,-7.38488';

const readXml = (text: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
  if (!documentElement) throw new Error('no document');
  return documentElement;
};
const listNamed = (parent: Element, name: string): Element[] => [
  ...parent.getElementsByTagName(name),
];
/** The first text under a name. */
const textIn = (parent: Element, name: string): string | undefined =>
  listNamed(parent, name)[0]?.textContent ?? undefined;

test('a traveller gets a place in the formats that can show it, and a workshop in none', () => {
  expect(places.map((place) => [place.id, listPlaceFormats(archive, place)])).toEqual([
    ...[['museum', ['gpx', 'kml']] as const, ['sayangan', ['kml']] as const],
    ...[['lost', []] as const, ['maker', []] as const, ['precise-maker', []] as const],
  ]);
});

describe('GPX', () => {
  const readRoot = () => readXml(writeGpx(archive, places, title, testLinks));

  test('says of a waypoint how well it is known, by whom, under which licence, and its page', () => {
    const [waypoint, ...others] = listNamed(readRoot(), 'wpt');
    if (!waypoint) throw new Error('no waypoint');
    expect(others).toEqual([]);
    expect([waypoint.getAttribute('lat'), waypoint.getAttribute('lon')]).toEqual([
      '-7.38488',
      '109.35823',
    ]);
    const said = ['name', 'cmt', 'desc', 'src', 'type'].map((name) => textIn(waypoint, name));
    expect(said).toEqual(['Museum', '± 120 m', 'Museum', 'Taksiran ODbL', 'museum']);
    expect(listNamed(waypoint, 'link')[0]?.getAttribute('href')).toBe(
      'https://example.org/places/museum/',
    );
    expect(listPrecise(archive, places).map(({ id }) => id)).toEqual(['museum']);
  });

  test('names itself, its licence and the site', () => {
    const root = readRoot();
    const [metadata] = listNamed(root, 'metadata');
    if (!metadata) throw new Error('no metadata');
    expect(root.namespaceURI).toBe('http://www.topografix.com/GPX/1/1');
    expect(root.getAttribute('version')).toBe('1.1');
    expect(root.getAttribute('creator')).toBe('Jejak Knalpot');
    expect(['name', 'desc', 'license'].map((name) => textIn(metadata, name))).toEqual([
      ...['Tempat', 'Places', 'https://example.org/by'],
    ]);
    expect(listNamed(metadata, 'copyright')[0]?.getAttribute('author')).toBe('Jejak Knalpot');
    expect(listNamed(metadata, 'link')[0]?.getAttribute('href')).toBe(testLinks.home.id);
  });

  test('links no page that is not there, and names no origin that nobody gave', () => {
    const bare = aPlace({ id: 'bare', point: point(50), origin: undefined });
    const alone = anArchive({ places: [bare] });
    const [waypoint] = listNamed(readXml(writeGpx(alone, [bare], title, testLinks)), 'wpt');
    if (!waypoint) throw new Error('no waypoint');
    expect([textIn(waypoint, 'link'), textIn(waypoint, 'src')]).toEqual([undefined, undefined]);
  });
});

describe('KML', () => {
  const placemarksOf = (isCarried: boolean) =>
    listNamed(readXml(writeKml(archive, places, title, testLinks, isCarried)), 'Placemark');
  const shapesOf = (isCarried: boolean) =>
    placemarksOf(isCarried).map((one) => [
      textIn(one, 'name'),
      ['Point', 'Polygon'].filter((name) => listNamed(one, name).length).join(),
    ]);

  test('draws what is known roughly as its circle alone', () => {
    expect(shapesOf(false)).toEqual([
      ['Museum', 'Point'],
      ['Dusun', 'Polygon'],
      ['Hilang', ''],
      ['Bengkel', 'Polygon'],
      ['Pande', ''],
    ]);
  });

  test('gives a traveller the middle of a circle, named so, but of no workshop', () => {
    expect(shapesOf(true)).toEqual([
      ['Museum', 'Point'],
      ['≈ Dusun ±600 m', 'Point'],
      ['≈ Dusun ±600 m', 'Polygon'],
      ['Hilang', ''],
      ['Bengkel', 'Polygon'],
      ['Pande', ''],
    ]);
    const points = placemarksOf(true).flatMap((one) => listNamed(one, 'Point'));
    expect(points.map((one) => textIn(one, 'coordinates'))).toEqual([middle, middle]);
  });

  test('says in the balloon how well the spot is known, and where the page is', () => {
    const [museum, sayangan, lost] = placemarksOf(false).map((one) => textIn(one, 'description'));
    expect(museum?.split('\n')).toEqual([
      expect.stringContaining('120 m'),
      'https://example.org/places/museum/',
      'https://example.org/en/places/museum/',
    ]);
    expect(sayangan).toContain('600 m');
    expect(lost).not.toMatch(/\d|undefined|\n/);
  });

  test('draws the circle a place lies in as the outer edge of an area', () => {
    const [, sayangan] = placemarksOf(false);
    const [edge] = sayangan ? listNamed(sayangan, 'outerBoundaryIs') : [];
    const shape = shapeOf(archive, find(archive.places, 'sayangan'));
    expect(edge && listNamed(edge, 'LinearRing').map((one) => textIn(one, 'coordinates'))).toEqual([
      shape?.kind === 'area' && shape.ring.map(([lon, lat]) => `${lon},${lat}`).join(' '),
    ]);
  });

  test('carries what the tables say of a place, as far as it is known', () => {
    const dataOf = (placemark: Element | undefined) =>
      placemark &&
      Object.fromEntries(
        listNamed(placemark, 'Data').map((one) => [one.getAttribute('name'), textIn(one, 'value')]),
      );
    const [museum, sayangan, lost] = placemarksOf(false);
    expect(dataOf(museum)).toMatchObject({ kind: 'museum', precision_m: '120' });
    expect(dataOf(sayangan)).toEqual({
      ...{ name_en: 'Hamlet', kind: 'village', precision_m: '600' },
      ...{ origin_id: 'Taksiran', origin_en: 'Taksiran' },
      ...{ origin_source: 'openstreetmap.org', licence: 'ODbL' },
    });
    expect(dataOf(lost)).toEqual({ name_en: 'Hilang', kind: 'village' });
    expect(sayangan?.getAttribute('id')).toBe('sayangan');
  });

  test('names itself, its schema and its licence', () => {
    const root = readXml(writeKml(archive, places, title, testLinks));
    const [file] = listNamed(root, 'Document');
    if (!file) throw new Error('no document');
    expect([root.localName, root.namespaceURI]).toEqual([
      ...['kml', 'http://www.opengis.net/kml/2.2'],
    ]);
    expect(textIn(file, 'name')).toBe('Tempat');
    expect(textIn(file, 'description')?.split('\n')).toEqual([
      'Places. CC BY 4.0, https://example.org/by',
      testLinks.home.id,
      testLinks.home.en,
    ]);
    expect(listNamed(file, 'Style')[0]?.getAttribute('id')).toBe('area');
    const styles = new Set(listNamed(file, 'styleUrl').map(({ textContent }) => textContent));
    expect([...styles]).toEqual(['#area']);
  });
});

describe('GeoJSON', () => {
  interface Collection {
    readonly type: string;
    readonly title: Localized;
    readonly attribution: string;
    readonly licence: { readonly name: string };
    readonly features: readonly {
      readonly type: string;
      readonly id: string;
      readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
      readonly properties: Readonly<Record<string, unknown>>;
    }[];
  }

  test('gives a point, a circle or nothing, and the point nowhere else', () => {
    const { features, attribution, licence } = JSON.parse(
      writePlacesGeojson(archive, testLinks),
    ) as Collection;
    expect(features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      ['museum', 'Point'],
      ['sayangan', 'Polygon'],
      ['lost', undefined],
      ['maker', 'Polygon'],
      ['precise-maker', undefined],
    ]);
    const shape = shapeOf(archive, find(archive.places, 'sayangan'));
    expect(features[1]?.geometry?.coordinates).toEqual([shape?.kind === 'area' && shape.ring]);
    expect(Object.keys(features[0]?.properties ?? {})).not.toContain('latitude');
    expect([attribution, licence.name]).toEqual(['Jejak Knalpot', 'CC BY 4.0']);
  });

  test('carries the columns of the table as far as they are filled, numbers as numbers', () => {
    const { type, title, features } = JSON.parse(
      writePlacesGeojson(archive, testLinks),
    ) as Collection;
    expect([type, title]).toEqual(['FeatureCollection', { id: 'Tempat', en: 'Places' }]);
    expect(new Set(features.map((feature) => feature.type))).toEqual(new Set(['Feature']));
    expect(features[0]?.properties).toMatchObject({ shape: 'point', precision_m: 120 });
    expect(features[2]?.properties).toEqual({
      ...{ id: 'lost', kind: 'village', name_id: 'Hilang', name_en: 'Hilang', shape: 'none' },
    });
  });

  test('refuses a facet of no village', () => {
    const map = { cells: [{ code: '33.03.99', path: 'M0 0' }] };
    type Map = Parameters<typeof writeVillagesGeojson>[1];
    expect(() => writeVillagesGeojson(archive, map as unknown as Map)).toThrow('33.03.99');
  });

  test('draws a village of two parts, one with a hole, each ring the way round it must run', () => {
    const village = { code: '33.03.01', name: 'Desa', type: 'desa', district: 'Kec', radius: 9 };
    const square = (x: number, y: number, side: number) =>
      `M${x} ${y}l${side} 0l0 ${side}l${-side} 0z`;
    // Drawn the other way round, with a corner that is there twice.
    const turned = (x: number, y: number, side: number) =>
      `M${x} ${y}l0 ${side}l0 0l${side} 0l0 ${-side}z`;
    const map = {
      frame: {
        bounds: { south: -8, north: -7, west: 109, east: 110 },
        ...{ width: 100, height: 100 },
      },
      cells: [
        { code: village.code, path: square(0, 0, 30) + turned(10, 10, 10) + turned(50, 50, 20) },
      ],
      ...{ seams: '', districts: [], villages: [] },
    };
    const text = writeVillagesGeojson(
      anArchive({ villages: [village] as never }),
      map as unknown as Parameters<typeof writeVillagesGeojson>[1],
    );
    const {
      title: { id, en },
      features: [feature],
    } = JSON.parse(text) as Collection;
    expect([id, en]).toEqual([
      ...[expect.stringContaining('bukan batas'), expect.stringContaining('not boundaries')],
    ]);
    const polygons = feature?.geometry?.coordinates as [number, number][][][];
    expect(polygons.map((rings) => rings.length)).toEqual([2, 1]);
    const turns = polygons.map((rings) =>
      rings.map((ring) =>
        Math.sign(
          ring
            .slice(1)
            .reduce(
              (sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0),
              0,
            ),
        ),
      ),
    );
    expect(turns).toEqual([[1, -1], [1]]);
    for (const ring of polygons.flat()) expect([ring.length, ring.at(-1)]).toEqual([5, ring[0]]);
    expect(polygons[0]?.[0]?.map(([lon]) => lon).sort()).toEqual([109, 109, 109, 109.3, 109.3]);
    const lats = polygons[1]?.[0]?.map(([, lat]) => lat) ?? [];
    expect(Math.max(...lats)).toBeCloseTo(-7.5, 1);
    expect(Math.min(...lats)).toBeCloseTo(-7.7, 1);
    const of = [feature?.type, feature?.id, feature?.geometry?.type];
    expect(of).toEqual(['Feature', '33.03.01', 'MultiPolygon']);
    expect(feature?.properties).toEqual({
      ...{ code: '33.03.01', name: 'Desa', type: 'desa', district: 'Kec', radius_m: 9 },
    });
  });
});
