import { describe, expect, test } from 'vitest';
import { find } from '#domain/archive.ts';
import { caseClaims, layOutCase } from '#domain/case-layout.ts';
import { drawingForms } from '#domain/conflict-across.ts';
import { layOutConflict } from '#domain/conflict-layout.ts';
import { countRetellings, listRetellingTrees } from '#domain/retellings.ts';
import { readArchive } from '#integrations/content/read-archive.ts';

const archive = readArchive('.');
const conflicts = [...archive.conflicts.values()];

describe('a disagreement drawn', () => {
  const drawn = conflicts.flatMap((conflict) =>
    (['wide', 'narrow'] as const).map((form) => [conflict.id, form, conflict] as const),
  );
  test.each(drawn)(
    '%s (%s) has a point for every source of every claim, inside the drawing, none covering another',
    (_, form, conflict) => {
      const drawing = layOutConflict(archive, conflict, 'id', drawingForms[form]);
      const { points, width, height } = drawing;
      const said = conflict.positions.flatMap((position) =>
        position.claims.flatMap((id) => find(archive.claims, id).sources),
      );
      expect(points).toHaveLength(said.length);
      const outside = points.filter(({ x, y }) => x < 10 || x > width - 10 || y < 8 || y > height);
      expect(outside).toEqual([]);
      const covered = points.filter((point, at) =>
        points.some(
          (other, to) => to > at && Math.hypot(other.x - point.x, other.y - point.y) < 20,
        ),
      );
      expect(covered.map(({ source }) => source.id)).toEqual([]);
    },
  );

  test('puts a witness of 1980 left of those who wrote later, and undated texts in their lane', () => {
    const drawing = layOutConflict(archive, find(archive.conflicts, 'first-exhaust'), 'en');
    const xOf = (id: string): number =>
      drawing.points.find(({ source }) => source.id === id)?.x ?? 0;
    const others = drawing.points.filter(({ source }) => source.id !== 'press-tempo-1980');
    expect(Math.min(...others.map(({ x }) => x))).toBeGreaterThan(xOf('press-tempo-1980') + 100);
    const undated = drawing.points.filter(({ source }) => source.issued === null);
    expect(undated.length).toBeGreaterThan(2);
    expect(undated.every(({ x }) => x > (drawing.undatedFrom ?? Infinity))).toBe(true);
  });

  test('moves points of one row apart in the order of time, and leaves the others alone', () => {
    const narrow = layOutConflict(
      archive,
      find(archive.conflicts, 'first-exhaust'),
      'id',
      drawingForms.narrow,
    );
    const row = narrow.points.filter(({ position, source }) => position === 4 && source.issued);
    const said = row.toSorted((a, b) => a.x - b.x).map(({ source }) => source.issued?.edtf ?? '');
    expect(said).toEqual(said.toSorted());
    const lone = narrow.points.find(({ position }) => position === 9);
    const { width, undatedWidth } = drawingForms.narrow;
    expect(lone?.x).toBeCloseTo(width - undatedWidth / 2, 0);
  });

  test('gives numbers of different measures scales of their own', () => {
    const bands = layOutConflict(archive, find(archive.conflicts, 'scale-2020s'), 'en').bands;
    expect(bands.map(({ measure }) => measure?.per)).toEqual(['day', 'year']);
  });

  test('draws each answer in words as a lane, and an answer without a number apart', () => {
    const words = layOutConflict(archive, find(archive.conflicts, 'material'), 'en');
    expect(words.bands.filter(({ kind }) => kind === 'lane')).toHaveLength(6);
    const zero = layOutConflict(archive, find(archive.conflicts, 'zero-db'), 'en');
    expect(zero.bands.map(({ kind }) => kind)).toEqual(['scale', 'rest']);
  });
});

describe('the case of 313,380', () => {
  test('draws all five statements, the five months narrower than a year, the capacity apart', () => {
    const { blocks } = layOutCase(archive);
    expect(blocks.map(({ claim }) => claim.id)).toEqual([...caseClaims]);
    const widths = new Map(blocks.map(({ claim, left, right }) => [claim.id, right - left]));
    const year = widths.get('prd-018') ?? 0;
    expect((widths.get('prd-019') ?? 0) / year).toBeCloseTo(5 / 12, 1);
    expect(blocks.filter(({ isCapacity }) => isCapacity).map(({ claim }) => claim.id)).toEqual([
      'prd-020',
    ]);
  });
});

describe('who repeats whom', () => {
  test('is one tree from the unseen release down to its retellings', () => {
    const [tree, ...more] = listRetellingTrees(archive, find(archive.sources, 'press-suara-2022'));
    expect(more).toEqual([]);
    expect(tree?.source).toBeNull();
    expect(tree && countRetellings(tree)).toBe(7);
  });

  test('is empty for a text that stands alone', () => {
    expect(listRetellingTrees(archive, find(archive.sources, 'press-tempo-1980'))).toEqual([]);
  });
});
