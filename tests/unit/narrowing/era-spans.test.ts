import { describe, expect, test } from 'vitest';
import { eraOfYear, tintOf } from '#archive/period.ts';
import { scaleUpTo, timeScale } from '#drawing/time-scale.ts';
import { listEraSpans } from '#narrowing/era-spans.ts';

describe('the years of the seven letters', () => {
  test('are seven, and hold every year of the scale once', () => {
    const spans = listEraSpans();
    expect(spans).toHaveLength('KNALPOT'.length);
    const years = spans.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    const all = Array.from({ length: timeScale.end - timeScale.first }, (_, at) => at);
    expect(years).toEqual(all.map((at) => timeScale.first + at));
  });

  test('have the tint of each of their years, the last one also after its decade', () => {
    for (const { tint, from, to } of listEraSpans(scaleUpTo('2034-01-01'))) {
      expect([from, to].map((year) => tintOf(eraOfYear(year)))).toEqual([tint, tint]);
    }
    expect(listEraSpans(scaleUpTo('2034-01-01')).at(-1)).toMatchObject({ from: 2020, to: 2034 });
  });
});
