import { describe, expect, test } from 'vitest';
import type { Localized } from '#archive/locale.ts';
import type { SaidPosition } from '#archive/positions.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { areShort, flagOf, flagPositions } from '#evidence/position-flags.ts';
import { aClaim, aConflict, both } from '../../support/builders.ts';

/** The seven eras of the pipe are equally long; the seventies are the second of them. */
const [start, middle, end] = [100 / 7, 150 / 7, 200 / 7].map((at) => expect.closeTo(at));

/** An answer of claims of these times, first said in 1980. */
function anAnswer(answer: Localized, ...periods: (string | null)[]): SaidPosition {
  const claims = periods.map((edtf) => aClaim({ period: edtf ? parsePeriod(edtf) : null }));
  return { answer, claims, sources: [], said: parsePeriod('1980-01-01') };
}

describe('a flag', () => {
  test('stands at the middle of its period and covers it', () => {
    expect(flagOf('1975', parsePeriod('1970-01-01/1980-01-01'))).toEqual([
      { label: '1975', at: middle, start, end },
    ]);
  });

  test('stands at the known end of an open period', () => {
    const [flag] = flagOf('1975', parsePeriod('1975-01-01/..'));
    expect(flag).toMatchObject({ at: middle, start: middle });
    expect(flag?.end).toBeGreaterThan(600 / 7);
  });

  test('is not there where nothing of the period is known', () => {
    const unknown = { ...parsePeriod('1975'), minimum: null, maximum: null };
    expect(flagOf('1975', unknown)).toEqual([]);
  });
});

describe('answers', () => {
  test('are short when each has eleven letters at most', () => {
    const [short, long] = [anAnswer(both('12345678901')), anAnswer(both('123456789012'))];
    expect(areShort([short, short], 'id')).toBe(true);
    expect(areShort([short, long], 'id')).toBe(false);
  });

  test('are measured in the language they are read in', () => {
    const answers = [anAnswer({ id: 'enam puluh dua', en: '62' })];
    expect([areShort(answers, 'id'), areShort(answers, 'en')]).toEqual([false, true]);
  });
});

describe('the flags of a disagreement', () => {
  const ofDates = aConflict([], { axis: 'date' });
  const ofNumbers = aConflict([], { axis: 'number' });

  test('stand at the dates answers give, at the first claim that gives one', () => {
    const answers = [
      anAnswer(both('1975'), null, '1975-01-01', '1979-01-01'),
      anAnswer(both('1970'), '1970-01-01'),
    ];
    expect(flagPositions(ofDates, answers, 'id')).toMatchObject([
      { label: '1975', at: middle },
      { label: '1970', at: start },
    ]);
  });

  test('stand, for other answers, where these were first said', () => {
    const answers = [anAnswer(both('40'), '1970-01-01')];
    expect(flagPositions(ofNumbers, answers, 'id')).toMatchObject([{ label: '40', at: end }]);
  });

  test('are missing for answers without a date', () => {
    expect(flagPositions(ofDates, [anAnswer(both('Lama'), null)], 'id')).toEqual([]);
    const unsaid = { ...anAnswer(both('40'), '1970-01-01'), said: null };
    expect(flagPositions(ofNumbers, [unsaid], 'id')).toEqual([]);
  });

  test('carry the numbers of the list where an answer is long, none numbered anew', () => {
    const answers = [
      anAnswer(both('Sebelum kemerdekaan'), '1970-01-01'),
      anAnswer(both('Lama'), null),
      anAnswer(both('1975'), '1975-01-01'),
    ];
    const labels = flagPositions(ofDates, answers, 'id').map(({ label }) => label);
    expect(labels).toEqual(['1', '3']);
  });

  test('carry the answers in the language they are read in', () => {
    const answers = [anAnswer({ id: 'tujuh', en: 'seven' }, '1975-01-01')];
    expect(flagPositions(ofDates, answers, 'en')).toMatchObject([{ label: 'seven' }]);
  });
});
