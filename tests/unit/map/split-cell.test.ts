import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDice, type Ring, splitCell } from '#map/build/zinc-map/split-cell.ts';
import { spangleShades } from '#map/zinc-map.ts';
import { seed } from '../../support/depth.ts';

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], at) => {
      const [beforeX, beforeY] = ring[at] as [number, number];
      return sum + beforeX * y - x * beforeY;
    }, 0) / 2,
  );

/** A closed ring with its corners on a circle round a middle. */
const ringAround = (corners: number): Ring =>
  Array.from({ length: corners + 1 }, (_, at) => {
    const angle = ((at % corners) / corners) * 2 * Math.PI;
    return [50 + 40 * Math.cos(angle), 50 + 30 * Math.sin(angle)];
  });

describe('a cell of the zinc sheet', () => {
  test('falls into four to seven parts that fill it, each of a known grey', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.string(), (corners, code) => {
        const ring = ringAround(corners);
        const parts = splitCell(ring, [52, 47], createDice(code));
        expect(parts.length).toBeGreaterThanOrEqual(4);
        expect(parts.length).toBeLessThanOrEqual(7);
        const sum = parts.reduce((total, part) => total + areaOf(part.ring), 0);
        expect(sum).toBeCloseTo(areaOf(ring), 6);
        for (const { shade } of parts) {
          expect(shade).toBeGreaterThanOrEqual(1);
          expect(shade).toBeLessThanOrEqual(spangleShades);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('is cut the same way in every build, and otherwise than its neighbour', () => {
    const cut = (code: string) => splitCell(ringAround(6), [50, 50], createDice(code));
    expect(cut('33.03.05.1011')).toEqual(cut('33.03.05.1011'));
    expect(cut('33.03.05.1011')).not.toEqual(cut('33.03.05.1012'));
  });
});
