/** Drawings of the real content, which the layout must still hold when it grows. */
import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { toDecimalYear } from '#archive/period.ts';
import { caseForms, layOutCase } from '#figures/case-layout.ts';
import { listDrawingFaults } from '../../support/drawings.ts';
import { archive } from '../../support/real-archive.ts';

describe('a disagreement drawn', () => {
  test.each(['wide', 'narrow'] as const)(
    'has a point for every source of every claim, inside the drawing, none covering another (%s)',
    (form) => {
      const faults = [...archive.conflicts.values()].flatMap((conflict) =>
        listDrawingFaults(archive, conflict, form).map((fault) => `${conflict.id}: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );
});

test.each(archive.cases)(
  'case "$id" draws its statements as long as the time they speak of',
  (one) => {
    const { blocks } = layOutCase(archive, one, caseForms.across);
    expect(blocks.map(({ claim }) => claim.id)).toEqual(one.claims);
    const alone = blocks.filter(
      ({ claim, isCapacity }) =>
        !isCapacity &&
        blocks.filter((other) => other.claim.period?.edtf === claim.period?.edtf).length === 1,
    );
    const perYear = alone.map(({ claim, from, to }) => {
      const { minimum, maximum } = find(archive.claims, claim.id).period ?? {};
      return (to - from) / (toDecimalYear(maximum ?? '') - toDecimalYear(minimum ?? ''));
    });
    expect(perYear.length).toBeGreaterThan(1);
    expect(Math.max(...perYear) / Math.min(...perYear)).toBeCloseTo(1, 1);
  },
);
