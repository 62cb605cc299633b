import { languageTags, type Locale } from '#archive/locale.ts';
import { writeClock } from './visit-link.ts';
import type { Slot } from './visit-plan.ts';

/** The words of a plan as a message. */
export interface MessageWords {
  /** "A visit to Purbalingga" */
  readonly title: string;
  /** "from {time}" */
  readonly from: string;
}

/** A plan to be told. */
export interface ToldPlan {
  readonly names: readonly string[];
  readonly slots: readonly Slot[];
  /** `YYYY-MM-DD`, or null where no day is chosen. */
  readonly day: string | null;
  /** How one goes, in words. */
  readonly mode: string;
}

/** A clock time as the language writes it: 09.00 in Indonesian, 09:00 in English. */
export function formatTime(minutes: number, locale: Locale): string {
  const clock = writeClock(minutes);
  return locale === 'id' ? clock.replace(':', '.') : clock;
}

/** A day with its weekday in words. @param day `YYYY-MM-DD` */
export function formatDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A plan as a message: day, way of going, and every stop in order; with its time on a chosen day. */
export function writePlanMessage(
  { names, slots, day, mode }: ToldPlan,
  words: MessageWords,
  locale: Locale,
): string {
  const times = slots.map(({ start }) => formatTime(start, locale));
  const when = day
    ? `, ${formatDay(day, locale)}, ${words.from.replace('{time}', times[0] ?? '')}`
    : '';
  const stops = names.map((name, at) => `${at + 1}. ${day ? `${times[at] ?? ''} ` : ''}${name}`);
  return [`${words.title}${when} (${mode.toLowerCase()}):`, ...stops].join('\n');
}
