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

  test('never cover one another', () => {
    const flags = fc.array(
      fc.record({ label: fc.string({ minLength: 1, maxLength: 11 }), at: fc.nat(100) }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(flags, (list) => {
        const placed = placeFlags(list.map(({ label, at }) => aFlag(label, at)));
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1).filter(({ row }) => row === one.row)) {
            const [[a, b], [c, d]] = [reachOf(one), reachOf(other)];
            expect(b <= c || d <= a).toBe(true);
          }
        }
      }),
    );
  });
});
