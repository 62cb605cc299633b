import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf } from '#archive/place-code.ts';
import { decodeVisit, encodeVisit, mostStops, readVisitFragment } from '#visit/visit-link.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const ids = ['dusun-sayangan', ...Array.from({ length: 60 }, (_, at) => `tempat-${at}`)];
const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: mostStops });

describe('the link of a list', () => {
  test('carries the same stops in the same order', () => {
    fc.assert(
      fc.property(some, (list) => {
        expect(decodeVisit(encodeVisit(list), ids)).toEqual(list);
      }),
      { seed, numRuns: deepRuns(300, 10_000) },
    );
  });

  test('is compact and permanent', () => {
    expect(encodeVisit(['dusun-sayangan', 'owabong'])).toMatch(/^1\.[0-9a-z]{8}$/);
    expect(codeOf('dusun-sayangan')).toBe('7dg5');
    expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
  });

  test('may be mangled in any way: 500 times no error, nothing unknown, nothing twice', () => {
    const mangle = fc.oneof(
      fc.string({ maxLength: 3000, unit: 'binary' }),
      fc.tuple(some, fc.nat(), fc.string({ unit: 'binary' })).map(([list, at, noise]) => {
        const text = encodeVisit(list);
        const spot = at % (text.length + 1);
        return text.slice(0, spot) + noise + text.slice(spot);
      }),
      fc.tuple(some, fc.nat()).map(([list, at]) => encodeVisit(list).slice(0, at % 30)),
      fc.constantFrom('1.', '2.7dg5', '1.7dg57dg5', '%00', '1.__proto__', '1.%3Cscript%3E', '.'),
    );
    fc.assert(
      fc.property(mangle, (text) => {
        const list = decodeVisit(readVisitFragment(`#v=${text}`) ?? '', ids);
        expect(list.filter((id) => !ids.includes(id))).toEqual([]);
        expect(new Set(list).size).toBe(list.length);
        expect(list.length).toBeLessThanOrEqual(mostStops);
      }),
      { seed, numRuns: deepRuns(500, 20_000) },
    );
  });

  test('is read in spite of a sign glued to its end', () => {
    for (const sign of ['.', ')', ',', '!', '*', '"']) {
      expect(decodeVisit(`1.7dg5${sign}`, ids)).toEqual(['dusun-sayangan']);
    }
  });

  test('holds at most 24 stops and each once', () => {
    expect(decodeVisit(`1.${ids.map(codeOf).join('')}`, ids)).toHaveLength(mostStops);
    expect(decodeVisit('1.7dg57dg5', ids)).toEqual(['dusun-sayangan']);
  });

  test('is not any other fragment', () => {
    expect(readVisitFragment('#routes')).toBeNull();
    expect(readVisitFragment('')).toBeNull();
    expect(readVisitFragment('#v=1.abcd')).toBe('1.abcd');
  });
});
