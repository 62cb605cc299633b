import type { Archive } from '#archive/archive.ts';
import type { Localized } from '#archive/locale.ts';
import { placesTable } from '#data/tables/places.ts';
import type { Position } from '#geo/point.ts';
import { unproject } from '#geo/projection.ts';
import type { ZincCell, ZincMap } from '#map/zinc-map.ts';
import type { Links } from '#site/links.ts';
import type { Cell } from './csv.ts';
import { listPublished, shapeOf } from './place-shape.ts';
import { toProperties } from './table.ts';

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly Position[])[])[];
    };

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, Cell>>;
}

/** A feature collection by RFC 7946; its title and licence are foreign members (section 6.1). */
function writeCollection(archive: Archive, title: Localized, features: readonly Feature[]): string {
  const { name, licences } = archive.site;
  const head = { type: 'FeatureCollection', title, attribution: name, licence: licences.content };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function toGeometry(archive: Archive, id: string): Geometry | null {
  const place = archive.places.get(id);
  const shape = place && shapeOf(archive, place);
  if (!shape) return null;
  return shape.kind === 'point'
    ? { type: 'Point', coordinates: shape.position }
    : { type: 'Polygon', coordinates: [shape.ring] };
}

/**
 * Every published place: a point where it is known to 250 m, else the circle it lies in, null where
 * the spot is unknown. Properties are the columns of places.csv; the point itself is the geometry.
 */
export function writePlacesGeojson(archive: Archive, links: Links): string {
  const table = placesTable(archive, links);
  const features = listPublished(archive).map(({ id }, at): Feature => {
    const {
      latitude: _latitude,
      longitude: _longitude,
      ...properties
    } = toProperties(table, table.rows[at] ?? []);
    return { type: 'Feature', id, geometry: toGeometry(archive, id), properties };
  });
  return writeCollection(archive, table.title, features);
}

/** Twice the area of a ring; above zero where it runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The rings of a cell's path (`M`, then relative `l` steps, then `z`) in degrees, closed. */
function ringsOf({ path }: ZincCell, { frame }: ZincMap): Position[][] {
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return path.split('z').flatMap((part) => {
    const numbers = Array.from(part.matchAll(/-?\d*\.?\d+/g), ([text]) => Number(text));
    let [x, y] = [0, 0];
    const ring = Array.from({ length: numbers.length / 2 }, (_, at): Position => {
      x += numbers[2 * at] ?? 0;
      y += numbers[2 * at + 1] ?? 0;
      const { lat, lon } = unproject({ x, y }, frame);
      return [round(lon), round(lat)];
    });
    const apart = ring.filter(([lon, lat], at) => {
      const before = ring.at(at - 1);
      return lon !== before?.[0] || lat !== before[1];
    });
    const turned = turn(apart) > 0 ? apart : apart.toReversed();
    return apart.length > 2 ? [[...turned, ...turned.slice(0, 1)]] : [];
  });
}

/** Whether a point lies inside a ring: a ray from it crosses the ring an odd number of times. */
function isInside([x, y]: Position, ring: readonly Position[]): boolean {
  const crossed = ring.filter(([toX, toY], at) => {
    const [fromX, fromY] = ring.at(at - 1) ?? [toX, toY];
    return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
  });
  return crossed.length % 2 === 1;
}

/** Rings as polygons: one that lies inside another is its hole, and runs the other way round. */
function nestRings(rings: readonly Position[][]): Position[][][] {
  const shellOf = (ring: Position[]): Position[] | undefined =>
    rings.find((shell) => {
      const inside = ring.filter((position) => isInside(position, shell));
      return shell !== ring && inside.length > ring.length / 2;
    });
  return rings
    .filter((ring) => !shellOf(ring))
    .map((shell) => {
      const holes = rings.filter((ring) => shellOf(ring) === shell);
      return [shell, ...holes.map((hole) => hole.toReversed())];
    });
}

/**
 * The villages as the facets of the site's map: each holds the ground nearer to one village's
 * point than to any other's, so that the shapes are schematic and no boundaries.
 */
export function writeVillagesGeojson(archive: Archive, map: ZincMap): string {
  const features = map.cells.map((cell): Feature => {
    const village = archive.villages.find(({ code }) => code === cell.code);
    if (!village) throw new Error(`the map has a cell for ${cell.code}, which is no village`);
    const { code, name, type, district, radius } = village;
    const coordinates = nestRings(ringsOf(cell, map));
    return {
      type: 'Feature',
      id: code,
      geometry: { type: 'MultiPolygon', coordinates },
      properties: { code, name, type, district, radius_m: radius },
    };
  });
  const title = {
    id: 'Desa dan kelurahan Purbalingga, skema Voronoi, bukan batas wilayah',
    en: 'Villages and wards of Purbalingga, a Voronoi scheme, not boundaries',
  };
  return writeCollection(archive, title, features);
}
