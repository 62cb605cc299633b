import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { formatPeriod } from '#site/formats.ts';
import { layOutLabelsAcross, layOutLabelsDown } from '#timeline/pipe-labels.ts';
import { aClaim, anArchive, anEvent, both } from '../../support/builders.ts';
import { listFaultsAcross, listFaultsDown, pipeLength as length } from '../../support/drawings.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

/** Years as crowded as they come, the last ones where the pipe ends. */
const years = ['1944', '1956', '1970', '1980', '1981', '1999', '2015', '2015', '2016', '2025'];
const { events: dated } = anArchive({
  claims: years.map((year, at) => aClaim({ id: `event-${at}`, period: parsePeriod(year) })),
  events: years.map((year, at) =>
    anEvent({ id: `event-${at}`, isMajor: at !== 3, title: both(`Bengkel dihitung pada ${year}`) }),
  ),
});
const events = [...dated.values()];
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
    expect(listFaultsDown(events, locale)).toEqual([]);
  });

  test('turn back before the end of the lying pipe', () => {
    expect(listFaultsAcross(events, locale)).toEqual([]);
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
