import { describe, expect, test } from 'vitest';
import { locales } from '#domain/locale.ts';
import { layOutLabelsAcross, layOutLabelsDown } from '#domain/pipe-labels.ts';
import { formatPeriod } from '#i18n/formats.ts';
import { readArchive } from '#integrations/content/read-archive.ts';
import { linkSmallArchive } from '../support/small-archive.ts';

const length = 1120;
const events = [...readArchive('.').events.values()];
const majors = events.filter(({ isMajor }) => isMajor);

describe.each(locales)('the labels of the pipe in "%s"', (locale) => {
  const across = layOutLabelsAcross(events, locale, length, (one) => formatPeriod(one, locale));
  const down = layOutLabelsDown(events, locale, length, (one) => formatPeriod(one, locale));

  test('name every major event once, in both forms', () => {
    const ids = majors.map(({ id }) => id).toSorted();
    expect(across.map(({ event }) => event.id).toSorted()).toEqual(ids);
    expect(down.map(({ event }) => event.id).toSorted()).toEqual(ids);
    for (const { event, lines } of across) expect(lines.join(' ')).toBe(event.title[locale]);
  });

  test('stand one below the other beside the standing pipe, none above its date', () => {
    for (const [at, label] of down.entries()) {
      expect(label.y).toBeGreaterThanOrEqual(label.at);
      expect(label.floor).toBeGreaterThan(label.y);
      expect(label.y).toBeGreaterThanOrEqual(down[at - 1]?.floor ?? 0);
    }
  });

  test('turn back before the end of the lying pipe', () => {
    for (const { at, lines, isTurned } of across) {
      const longest = Math.max(...lines.map((line) => line.length));
      if (!isTurned) expect(at + longest * 7).toBeLessThan(length);
    }
    expect(across.some(({ isTurned }) => isTurned)).toBe(true);
  });
});

test('a disputed event is pointed at where its earliest date begins', () => {
  const small = linkSmallArchive();
  const disputed = [...small.events.values()].map((event) => ({ ...event, isMajor: true }));
  const [label] = layOutLabelsDown(disputed, 'en', length, ({ edtf }) => edtf);
  expect(label?.event.isDisputed).toBe(true);
  expect(label?.dateLines.join(' ')).toBe('1956~ / 197X');
  expect(label?.at).toBe(label?.dates[0]?.start);
});
