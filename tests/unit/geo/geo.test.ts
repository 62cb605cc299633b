import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { circleAround } from '#geo/circle.ts';
import {
  degreeLengthAt,
  geodesicDistance,
  isOverlap,
  rangeBetween,
  roundRange,
} from '#geo/distance.ts';
import { areaFrom, isVague, type Point } from '#geo/point.ts';
import { frameOf, project, unitsOf, unproject } from '#geo/projection.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const options = { seed, numRuns: deepRuns(500, 20_000) };
const bounds = { south: -7.6, west: 109.2, north: -7.2, east: 109.7 };
const frame = frameOf(bounds, 1000);

const spot = fc.record({
  lat: fc.double({ min: -8.3, max: -5.5, noNaN: true }),
  lon: fc.double({ min: 108.5, max: 111.7, noNaN: true }),
});

describe('distances', () => {
  test('agree with GeographicLib to 0.1 %, wherever in Central Java', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const { s12 = 0 } = Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon);
        expect(Math.abs(geodesicDistance(a, b) - s12)).toBeLessThanOrEqual(0.001 * s12 + 0.01);
      }),
      options,
    );
  });

  test('follow the ellipsoid, at the equator and far from it', () => {
    // NGA's table of the length of a degree on WGS 84.
    expect(degreeLengthAt(0).ofLatitude).toBeCloseTo(110_574.28, 1);
    expect(degreeLengthAt(45).ofLatitude).toBeCloseTo(111_131.75, 0);
    expect(degreeLengthAt(45).ofLongitude).toBeCloseTo(78_846.81, 0);
  });

  test.each([
    [940, 950],
    [1040, 1000],
    [1060, 1100],
    [960, 950],
    [980, 1000],
  ])('of %d m between two points are printed as %d m', (metres, printed) => {
    expect(roundRange({ least: metres, most: metres })).toEqual({ least: printed, most: printed });
  });

  test('are none to itself and the same both ways', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        expect(geodesicDistance(a, a)).toBe(0);
        expect(geodesicDistance(a, b)).toBeCloseTo(geodesicDistance(b, a), 6);
      }),
      options,
    );
  });
});

describe('the distance between places known only roughly', () => {
  const precision = fc.integer({ min: 251, max: 5000 });
  const direction = fc.double({ min: 0, max: 360, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const rough = fc.record({
    lat: fc.double({ min: bounds.south, max: bounds.north, noNaN: true }),
    lon: fc.double({ min: bounds.west, max: bounds.east, noNaN: true }),
    precision,
    direction,
    share,
  });

  /** Where a place may truly be: some way from its centre, within its radius. */
  const trueSpot = (place: Point & { direction: number; share: number }) => {
    const { lat, lon, direction } = place;
    const away = place.precision * place.share;
    const { lat2 = 0, lon2 = 0 } = Geodesic.WGS84.Direct(lat, lon, direction, away);
    return [lat2, lon2] as const;
  };

  test('is printed as a range that holds the true one, wherever in their circles they are', () => {
    fc.assert(
      fc.property(rough, rough, (a, b) => {
        const { s12 = 0 } = Geodesic.WGS84.Inverse(...trueSpot(a), ...trueSpot(b));
        const range = rangeBetween(a, b);
        const { least, most } = roundRange(range);
        expect([least <= range.least, most >= range.most]).toEqual([true, true]);
        expect(s12).toBeGreaterThanOrEqual(least * 0.999 - 0.01);
        expect(s12).toBeLessThanOrEqual(most * 1.001 + 0.01);
      }),
      options,
    );
  });

  test('is not told at all where their circles touch', () => {
    fc.assert(
      fc.property(rough, rough, (a, b) => {
        const doTouch = geodesicDistance(a, b) <= a.precision + b.precision;
        if (doTouch) expect(isOverlap(rangeBetween(a, b))).toBe(true);
        else expect(rangeBetween(a, b).least).toBeGreaterThan(0);
      }),
      options,
    );
  });

  test('is not told where it may be less than what is printed, and told from there on', () => {
    expect(isOverlap({ least: 49, most: 900 })).toBe(true);
    expect(isOverlap({ least: 50, most: 900 })).toBe(false);
  });

  test('begins beyond the radius from which a place is drawn as an area', () => {
    expect(isVague({ lat: -7.3, lon: 109.3, precision: areaFrom })).toBe(false);
    expect(isVague({ lat: -7.3, lon: 109.3, precision: areaFrom + 1 })).toBe(true);
  });

  test('is one distance between two points, and a range if only one of them is rough', () => {
    const [a, b] = [
      { lat: -7.3, lon: 109.3, precision: 50 },
      { lat: -7.4, lon: 109.4, precision: 90 },
    ];
    const metres = geodesicDistance(a, b);
    expect(rangeBetween(a, b)).toEqual({ least: metres, most: metres });
    expect(isOverlap(rangeBetween(a, a))).toBe(false);
    const range = rangeBetween(a, { ...b, precision: 600 });
    expect(range).toEqual({ least: metres - 650, most: metres + 650 });
  });
});

describe('a place on earth and its place in the drawing', () => {
  test('the corners of the bounds are the corners of the frame', () => {
    const northWest = project({ lat: bounds.north, lon: bounds.west }, frame);
    const southEast = project({ lat: bounds.south, lon: bounds.east }, frame);
    expect([northWest.x, northWest.y]).toEqual([0, 0]);
    expect(southEast.x).toBeCloseTo(frame.width, 9);
    expect(southEast.y).toBeCloseTo(frame.height, 9);
  });

  test('lead to each other and back', () => {
    fc.assert(
      fc.property(spot, (place) => {
        const back = unproject(project(place, frame), frame);
        expect(Math.abs(back.lat - place.lat)).toBeLessThan(1e-9);
        expect(Math.abs(back.lon - place.lon)).toBeLessThan(1e-9);
      }),
      options,
    );
  });

  test('north is up and east is right', () => {
    const centre = project({ lat: -7.4, lon: 109.4 }, frame);
    expect(project({ lat: -7.3, lon: 109.4 }, frame).y).toBeLessThan(centre.y);
    expect(project({ lat: -7.4, lon: 109.5 }, frame).x).toBeGreaterThan(centre.x);
  });

  test('a radius in metres is drawn as long as that distance, in both directions', () => {
    const metres = fc.integer({ min: 100, max: 2000 });
    const inside = fc.record({
      lat: fc.double({ min: bounds.south, max: bounds.north, noNaN: true }),
      lon: fc.double({ min: bounds.west, max: bounds.east, noNaN: true }),
    });
    fc.assert(
      fc.property(inside, metres, (centre, radius) => {
        const { x, y } = project(centre, frame);
        const units = unitsOf(radius, centre.lat, frame);
        const east = geodesicDistance(centre, unproject({ x: x + units, y }, frame));
        const north = geodesicDistance(centre, unproject({ x, y: y - units }, frame));
        // Web Mercator draws the ellipsoid as a sphere; the sides differ by its flattening.
        expect(Math.abs(east / radius - 1)).toBeLessThan(0.007);
        expect(Math.abs(north / radius - 1)).toBeLessThan(0.007);
      }),
      options,
    );
  });
});

describe('the circle round a place known only roughly', () => {
  const vague = fc
    .tuple(spot, fc.integer({ min: 251, max: 20_000 }))
    .map(([place, precision]) => ({ ...place, precision }));

  test('covers the ground of the true circle to half a per cent', () => {
    const areaOf = (ring: readonly (readonly [number, number])[]): number => {
      const polygon = Geodesic.WGS84.Polygon(false);
      for (const [lon, lat] of ring.slice(1)) polygon.AddPoint(lat, lon);
      return polygon.Compute(false, true).area ?? 0;
    };
    fc.assert(
      fc.property(vague, ({ lat, lon, precision }) => {
        const fine = Array.from({ length: 721 }, (_, at): [number, number] => {
          const end = Geodesic.WGS84.Direct(lat, lon, -at / 2, precision);
          return [end.lon2 ?? 0, end.lat2 ?? 0];
        });
        const ratio = areaOf(circleAround({ lat, lon, precision })) / areaOf(fine);
        expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
      }),
      { seed, numRuns: deepRuns(100, 2000) },
    );
  });

  test('keeps every corner as far from the middle as the place is vague', () => {
    fc.assert(
      fc.property(vague, ({ lat, lon, precision }) => {
        for (const [cornerLon, cornerLat] of circleAround({ lat, lon, precision })) {
          const { s12 = 0 } = Geodesic.WGS84.Inverse(lat, lon, cornerLat, cornerLon);
          expect(Math.abs(s12 - precision)).toBeLessThan(0.001 * precision + 1);
        }
      }),
      options,
    );
  });

  test('is closed, turns counter-clockwise, and never stands still', () => {
    fc.assert(
      fc.property(vague, (point) => {
        const ring = circleAround(point);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
        const turns = ring.slice(1).map(([x, y], at) => {
          const [lastX, lastY] = ring[at] ?? [0, 0];
          return (lastX - point.lon) * (y - point.lat) - (x - point.lon) * (lastY - point.lat);
        });
        expect(turns.every((turn) => turn > 0)).toBe(true);
      }),
      options,
    );
  });
});
