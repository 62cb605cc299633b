import { describe, expect, test } from 'vitest';
import { type CurvePoint, placeCutOn, placeTone, plotSizes, topOf } from '#silencer/curve.ts';
import { type Design, presets } from '#silencer/design.ts';
import { areaOf } from '#silencer/four-pole.ts';
import { sectionOf } from '#silencer/section.ts';
import { cutOn } from '#silencer/silencer.ts';

/** The points of a path of straight lines, one list for each stroke. */
const strokesOf = (path: string): [number, number][][] =>
  path
    .split('M')
    .slice(1)
    .map((stroke) =>
      stroke.split('L').map((point): [number, number] => {
        const [x = Number.NaN, y = Number.NaN] = point.split(' ').map(Number);
        return [x, y];
      }),
    );

describe('the wool', () => {
  const packed: Design = { ...presets.racing, pipe: 40, shell: 100, length: 320 };

  test('fills the room between tube and shell on both sides, from end to end', () => {
    const strokes = strokesOf(sectionOf(packed).strands);
    expect(strokes).toHaveLength(2);
    for (const [at, stroke] of strokes.entries()) {
      // A strand goes forth and back within sixteen millimetres.
      expect(stroke).toHaveLength(41);
      expect(stroke.map(([x]) => x)).toEqual(stroke.map((_, nth) => 8 * nth));
      const heights = stroke.map(([, y]) => (at === 0 ? -y : y));
      expect(heights).toEqual(stroke.map((_, nth) => (nth % 2 ? 25 : 46)));
    }
  });

  test('has no strand where there is no room for one, nor without a chamber', () => {
    expect(sectionOf({ ...packed, pipe: 56, shell: 80 }).strands).toBe('');
    expect(sectionOf({ ...packed, pipe: 56, shell: 81 }).strands).not.toBe('');
    expect(sectionOf({ ...packed, chambers: 0 }).strands).toBe('');
    expect(sectionOf({ ...packed, isPacked: false }).strands).toBe('');
  });

  test('takes the place of the tubes that reach into a chamber', () => {
    const reaching = { ...packed, inlet: 50, outlet: 25 };
    expect(sectionOf(reaching).metal).toBe(sectionOf(packed).metal);
    const open = sectionOf({ ...reaching, isPacked: false }).metal;
    expect(open.length).toBeGreaterThan(sectionOf(packed).metal.length);
  });
});

describe('the top of a curve', () => {
  const limit = cutOn(presets.drum);
  const top = (...points: CurvePoint[]): CurvePoint => topOf(points, presets.drum);

  test('is its highest point, the first of equal ones', () => {
    const [low, high, same] = [
      { tone: 100, loss: 5 },
      { tone: 200, loss: 20 },
      { tone: 300, loss: 20 },
    ];
    expect(top(low, high, same)).toBe(high);
    expect(top(high, low)).toBe(high);
  });

  test('lies no higher than plane waves tell, and may lie just there', () => {
    const [last, beyond] = [
      { tone: limit, loss: 20 },
      { tone: limit + 1, loss: 50 },
    ];
    expect(top({ tone: 100, loss: 5 }, last, beyond)).toBe(last);
  });

  test('is marked where plane waves end, at the right edge where they do not', () => {
    const size = plotSizes.wide;
    expect(placeCutOn(presets.drum, size)).toBe(placeTone(size, limit));
    // A pipe alone: 1.8412 c/πD is above 5 kHz.
    expect(cutOn(presets.straight)).toBeGreaterThan(5000);
    expect(placeCutOn(presets.straight, size)).toBe(size.width - 10);
  });
});

test('a round opening of two metres has π square metres', () => {
  expect(areaOf(2)).toBeCloseTo(Math.PI, 12);
});
