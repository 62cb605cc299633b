import { Delaunay } from 'd3-delaunay';
import { intersection, union } from 'polyclip-ts';
import type { Village } from '#archive/place-records.ts';
import { round } from '#drawing/round.ts';
import type { Bounds } from '#geo/point.ts';
import { type Frame, frameOf, project, unitsOf } from '#geo/projection.ts';
import type { ZincCell, ZincMap } from '#map/zinc-map.ts';
import { createDice, type Ring, splitCell } from './split-cell.ts';

/** Width of the drawing in units; one unit is some 45 metres. */
const width = 1000;
/** A circle reaches this far beyond a village's equal-area radius, so that neighbours touch. */
const reach = 1.45;
const circleSides = 24;

type MultiPolygon = Ring[][];

interface Site {
  readonly village: Village;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Draws the villages as a sheet of zinc: the Voronoi cell of each village point, clipped to the
 * union of circles around the points. Schematic by intent: no boundary is known here.
 */
export function buildZincMap(villages: readonly Village[]): ZincMap {
  const frame = frameOf(boundsOf(villages), width);
  const sites = villages.map((village) => placeSite(village, frame));
  const voronoi = Delaunay.from(sites.map(({ x, y }) => [x, y])).voronoi([
    0,
    0,
    frame.width,
    frame.height,
  ]);
  const cells = sites.map((site, at) => ({
    site,
    shape: clipCell(voronoi.cellPolygon(at) as Ring, sites),
  }));
  const names = [...new Set(villages.map(({ district }) => district))].sort();
  const districts = names.map((name) => ({
    name,
    own: cells.filter(({ site }) => site.village.district === name),
  }));
  return {
    frame,
    cells: cells.map(({ site, shape }) => drawCell(site, shape)),
    seams: districts
      .map(({ own }) => drawPath(uniteShapes(own.map(({ shape }) => shape))))
      .join(''),
    districts: districts.map(({ name, own }) => ({
      name,
      ...middleOf(own.map(({ site }) => site)),
    })),
    villages: sites.map(({ village: { name, district }, x, y }) => ({
      ...{ name, district, x: round(x), y: round(y) },
    })),
  };
}

function drawCell({ village: { code }, x, y }: Site, shape: MultiPolygon): ZincCell {
  const roll = createDice(code);
  const rings = shape.flat().filter(isSeen);
  const spangles = rings
    .flatMap((ring) => splitCell(ring, [x, y], roll))
    .map(({ ring, shade }) => ({ path: drawRing(ring), shade }));
  return { code, path: drawPath(shape), shade: spangles[0]?.shade ?? 1, spangles };
}

/** The villages' bounds with room for the circles, in degrees. */
function boundsOf(villages: readonly Village[]): Bounds {
  const margin = 0.028;
  // West reaches to Purwokerto's railway station, where most visitors from afar arrive.
  const westMargin = 0.055;
  const lats = villages.map(({ lat }) => lat);
  const lons = villages.map(({ lon }) => lon);
  return {
    south: Math.min(...lats) - margin,
    north: Math.max(...lats) + margin,
    west: Math.min(...lons) - westMargin,
    east: Math.max(...lons) + margin,
  };
}

function placeSite(village: Village, frame: Frame): Site {
  const radius = unitsOf(village.radius * reach, village.lat, frame);
  return { village, ...project(village, frame), radius };
}

/**
 * A cell within one circle stays whole; of others only the circles whose box meets the cell's are
 * united: seconds instead of a quarter minute.
 */
function clipCell(ring: Ring, sites: readonly Site[]): MultiPolygon {
  if (sites.some((site) => isWithin(ring, site))) return [[ring]];
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const near = sites.filter(
    ({ x, y, radius }) =>
      x + radius > left && x - radius < right && y + radius > top && y - radius < bottom,
  );
  return intersection([ring], uniteShapes(near.map((site) => [[circleOf(site)]])));
}

/** How far the sides of a drawn circle lie from its middle, in radii. */
const nearestSide = Math.cos(Math.PI / circleSides);

const isWithin = (ring: Ring, { x, y, radius }: Site): boolean =>
  ring.every(([cornerX, cornerY]) => Math.hypot(cornerX - x, cornerY - y) < radius * nearestSide);

function circleOf({ x, y, radius }: Site): Ring {
  const points = Array.from({ length: circleSides }, (_, at): [number, number] => {
    const angle = (at / circleSides) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...points, points[0] as [number, number]];
}

function uniteShapes(shapes: readonly MultiPolygon[]): MultiPolygon {
  const [first, ...rest] = shapes;
  return first ? union(first, ...rest) : [];
}

/** SVG path data of a shape, with relative steps of a tenth of a unit. */
function drawPath(shape: MultiPolygon): string {
  return shape.flat().filter(isSeen).map(drawRing).join('');
}

/** Rings smaller than a few square units are slivers of the clipping, not shapes. */
function isSeen(ring: Ring): boolean {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as [number, number];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) > 60;
}

function drawRing(ring: Ring): string {
  let [atX, atY] = [0, 0];
  const steps = ring.slice(0, -1).map(([x, y], at) => {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    const step = [toX - atX, toY - atY].map((part) => String(part / 10));
    [atX, atY] = [toX, toY];
    return `${at === 0 ? 'M' : 'l'}${step[0]} ${step[1]}`;
  });
  return `${steps.join('').replaceAll(' -', '-')}z`;
}

function middleOf(sites: readonly Site[]): { x: number; y: number } {
  const sum = (pick: (site: Site) => number): number =>
    sites.reduce((total, site) => total + pick(site), 0) / sites.length;
  return { x: round(sum(({ x }) => x)), y: round(sum(({ y }) => y)) };
}
