import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, placeFlags } from '#drawing/flag-rows.ts';

const aFlag = (label: string, at: number): Flag => ({ label, at, start: at, end: at });
/** A flag's words in hundredths of a pipe as wide as a phone's. */
const reachOf = ({
  at,
  width,
  isLeft,
}: ReturnType<typeof placeFlags>[number]): [number, number] => {
  const length = (width / 296) * 100;
  return isLeft ? [at - length, at] : [at, at + length];
};

describe('flags on the pipe', () => {
  test('stand in one row while they have room', () => {
    expect(placeFlags([aFlag('1946', 5), aFlag('1990', 60)]).map(({ row }) => row)).toEqual([0, 0]);
  });

  test('fly to the left at the end of the pipe', () => {
    expect(placeFlags([aFlag('2025', 99)])[0]?.isLeft).toBe(true);
  });

  test('give way upwards to a pole they would cover, and keep the order they came in', () => {
    const rows = (...flags: Flag[]) => placeFlags(flags).map(({ row }) => row);
    expect(rows(aFlag('1946', 5), aFlag('1950', 8), aFlag('1990', 60))).toEqual([1, 0, 0]);
    expect(rows(aFlag('2019', 94), aFlag('2022', 97))).toEqual([0, 1]);
    expect(rows(aFlag('1946', 5), aFlag('1947', 7), aFlag('1948', 9))).toEqual([2, 1, 0]);
    expect(rows(aFlag('1948', 9), aFlag('1946', 5))).toEqual([0, 1]);
  });

  test('take the row under a flag that leaves room, not one above all', () => {
    const [, , low] = placeFlags([aFlag('1946', 5), aFlag('1950', 8), aFlag('1960', 30)]);
    expect(low?.row).toBe(0);
  });

  const flags = fc
    .array(fc.record({ label: fc.string({ minLength: 1, maxLength: 11 }), at: fc.nat(100) }), {
      maxLength: 9,
    })
    .map((list) => placeFlags(list.map(({ label, at }) => aFlag(label, at))));

  test('are as wide as their words, and turn only where the pipe ends', () => {
    fc.assert(
      fc.property(flags, (placed) => {
        for (const flag of placed) {
          expect(flag.width).toBeGreaterThan(flag.label.length * 8 + 10);
          expect(flag.width).toBeLessThan(flag.label.length * 9 + 20);
          expect(flag.isLeft).toBe(flag.at + (flag.width / 296) * 100 > 100);
        }
      }),
    );
  });

  test('never cover the pole of one that flies the same way from a lower or equal row', () => {
    fc.assert(
      fc.property(flags, (placed) => {
        for (const one of placed) {
          const [start, end] = reachOf(one);
          const covered = placed.filter(
            ({ at, isLeft }) =>
              isLeft === one.isLeft && at !== one.at && at >= start - 1 && at <= end + 1,
          );
          // On the far side of its own pole a flag covers nothing.
          const ahead = covered.filter(({ at }) => (one.isLeft ? at < one.at : at > one.at));
          for (const { row } of ahead) expect(one.row).toBeGreaterThan(row);
        }
      }),
    );
  });

  test('never cover one another', () => {
    fc.assert(
      fc.property(flags, (placed) => {
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1).filter(({ row }) => row === one.row)) {
            const [[a, b], [c, d]] = [reachOf(one), reachOf(other)];
            expect(b + 1 <= c || d + 1 <= a).toBe(true);
          }
        }
      }),
    );
  });
});
