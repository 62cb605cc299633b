import { describe, expect, test } from 'vitest';
import { frameOf } from '#geo/projection.ts';
import type { MapMark } from '#map/map-marks.ts';
import { boundsOfView, lookToView, squareOf, viewOf, viewSides } from '#map/map-view.ts';

/** Half a degree wide, 1000 units. */
const frame = frameOf({ south: -7.6, west: 109.2, north: -7.2, east: 109.7 }, 1000);

const aMark = (x: number, y: number, radius: number, isArea: boolean): MapMark => ({
  ...{ id: 'mark', form: 'square', code: null, places: [], workshops: [], era: 'undated' },
  point: { lat: -7.4, lon: 109.4, precision: 10 },
  ...{ x, y, radius, isArea },
});

describe('the view of marks', () => {
  test('ends a margin beyond the outermost, an area whole and a point without its radius', () => {
    const marks = [aMark(100, 500, 40, true), aMark(400, 100, 40, false), aMark(300, 300, 1, true)];
    // From 100-40-18 to 400+18, and from 100-18 to 500+40+18.
    expect(viewOf(marks, frame)).toEqual([42, 82, 376, 476]);
    expect(viewOf(marks, frame, { margin: 5 })).toEqual([55, 95, 350, 450]);
  });

  test('is no closer than it may be, with the mark in the middle', () => {
    expect(viewOf([aMark(200, 300, 9, false)], frame)).toEqual([140, 240, 120, 120]);
    expect(viewOf([aMark(200, 300, 9, false)], frame, { least: 80 })).toEqual([160, 260, 80, 80]);
  });
});

describe('the square view', () => {
  test('keeps a side that the picture can letter, and takes the next larger of any other', () => {
    for (const side of viewSides) expect(squareOf([0, 0, side, 1])[2]).toBe(side);
    expect(squareOf([10, 20, 150, 151])).toEqual([0, 10.5, 170, 170]);
  });

  test('of more than the whole map is the largest there is, round the same middle', () => {
    expect(squareOf([0, 0, 1400, 600])).toEqual([200, -200, 1000, 1000]);
  });
});

test('the bounds of the south-east quarter of the map begin at its middle', () => {
  const half = frame.height / 2;
  const bounds = boundsOfView([500, half, 500, half], frame);
  expect(bounds.west).toBeCloseTo(109.45, 9);
  expect(bounds.east).toBeCloseTo(109.7, 9);
  expect(bounds.south).toBeCloseTo(-7.6, 9);
  // Mercator is all but even over so few degrees.
  expect(bounds.north).toBeCloseTo(-7.4, 3);
});

describe('a look of the moving map in a still picture', () => {
  const look = { zoom: 10, lat: -7.4, lon: 109.45 };

  test('is a square round the middle of the look', () => {
    const [x, y, width, height] = lookToView(look, frame, 256);
    expect(width).toBe(height);
    expect(x + width / 2).toBeCloseTo(500, 9);
    // Mercator is all but even over so few degrees.
    expect(Math.abs(y + height / 2 - frame.height / 2)).toBeLessThan(1);
  });

  test('shows what a tile of its zoom shows where it is as large as a tile', () => {
    // 360 degrees in 1024 tiles, of a map with 2000 units to a degree.
    const [, , length] = lookToView(look, frame, 256);
    expect(Math.abs(length - (360 / 1024) * 2000)).toBeLessThan(1);
  });

  test('shows half as far at the next zoom, and the same width of the map anywhere on it', () => {
    const [, , length] = lookToView(look, frame, 256);
    expect(lookToView({ ...look, zoom: 11 }, frame, 256)[2]).toBeCloseTo(length / 2, 9);
    expect(lookToView({ ...look, lat: 60 }, frame, 256)[2]).toBeCloseTo(length, 6);
    expect(lookToView(look, frame, 512)[2]).toBeCloseTo(length * 2, 9);
  });
});
