import type { Figure, Per } from '#archive/claim-records.ts';
import { languageTags, type Locale } from '#archive/locale.ts';
import {
  type Basis,
  type Era,
  firstDecade,
  lastTint,
  type Period,
  type PeriodPoint,
  type Tint,
} from '#archive/period.ts';
import type { Unit } from '#archive/story-records.ts';

/** Keeps the formatter of each language: to make one takes longer than to use it a thousand times. */
function keep<T>(make: (tag: string) => T): (locale: Locale) => T {
  const kept: Partial<Record<Locale, T>> = {};
  return (locale) => (kept[locale] ??= make(languageTags[locale]));
}

const numbers = keep((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const compact = keep((tag) => new Intl.NumberFormat(tag, { notation: 'compact' }));
const millions = keep(
  (tag) =>
    new Intl.NumberFormat(tag, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }),
);
const inMonth = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
const months = keep((tag) => new Intl.DateTimeFormat(tag, inMonth));
const days = keep((tag) => new Intl.DateTimeFormat(tag, { ...inMonth, day: 'numeric' }));
const calendarDays = keep(
  (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'long' }),
);
const lists = keep((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** A count in the number forms of a language: 313.380 in Indonesian, 313,380 in English. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value);
}

/** A round number of a scale in short: "800 rb", "800K". */
export function formatCompact(value: number, locale: Locale): string {
  return compact(locale).format(value);
}

/** Rupiah, long and compact from a million up: "Rp43,8 miliar", "Rp 43.8 billion". */
export function formatRupiah(value: number, locale: Locale): string {
  const amount = (value < 1e6 ? numbers : millions)(locale).format(value);
  return locale === 'id' ? `Rp${amount}` : `Rp ${amount}`;
}

const perWords: Record<Locale, Record<Per, string>> = {
  id: {
    day: 'per hari',
    month: 'per bulan',
    year: 'per tahun',
    pair: 'sepasang',
    piece: 'per unit',
    hour: 'per jam',
  },
  en: {
    day: 'a day',
    month: 'a month',
    year: 'a year',
    pair: 'a pair',
    piece: 'each',
    hour: 'an hour',
  },
};

/** A figure with its unit: "17 usaha", "3,000 units a month", "Rp 500 a day". */
export function formatFigure(figure: Figure, unit: Unit, locale: Locale): string {
  const per = figure.per ? ` ${perWords[locale][figure.per]}` : '';
  if (unit.id === 'idr') return formatRupiah(figure.value, locale) + per;
  const number = formatNumber(figure.value, locale);
  if (unit.id === 'percent') return locale === 'id' ? `${number} persen` : `${number} per cent`;
  const label =
    locale === 'id' ? unit.label.id : unit.label.en[figure.value === 1 ? 'one' : 'other'];
  return `${number} ${label}${per}`;
}

const words = {
  id: { around: 'sekitar', perhaps: 'barangkali', to: 'sampai', since: 'sejak', until: 'sampai' },
  en: { around: 'around', perhaps: 'perhaps', to: 'to', since: 'since', until: 'until' },
} as const;

/** A decade: "1970-an", "1970s". @param year its first */
export function formatDecade(year: number, locale: Locale): string {
  return locale === 'id' ? `${year}-an` : `${year}s`;
}

const eraWords = {
  id: { before: `sebelum ${firstDecade}`, undated: 'tanpa tanggal' },
  en: { before: `before ${firstDecade}`, undated: 'undated' },
} as const;

/** An era: "sebelum 1970", "1970-an", "tanpa tanggal". */
export function formatEra(era: Era, locale: Locale): string {
  const isDecade = era !== 'before' && era !== 'undated';
  return isDecade ? formatDecade(Number(era), locale) : eraWords[locale][era];
}

/** An era as a letter of the name shows it: the last has no end, so "sejak 2020", "since 2020". */
export function formatLetterEra(era: Tint, locale: Locale): string {
  return era === lastTint ? `${words[locale].since} ${era}` : formatEra(era, locale);
}

function formatDay(point: PeriodPoint, locale: Locale): string {
  if (point.isDecade) return formatDecade(point.year, locale);
  if (point.month === null) return String(point.year);
  const date = new Date(Date.UTC(point.year, point.month - 1, point.day ?? 1));
  return (point.day === null ? months : days)(locale).format(date);
}

function mark(point: PeriodPoint, locale: Locale): string {
  if (point.isApproximate) return `${words[locale].around} `;
  return point.isUncertain ? `${words[locale].perhaps} ` : '';
}

/**
 * A period in words: "sekitar 1956", "around 1956"; "1970-an", "1970s"; "17 Mei 1980";
 * "1990 to 1999"; "since 2009".
 */
export function formatPeriod(period: Period, locale: Locale): string {
  const { from, to, isInterval } = period;
  if (from && !isInterval) return mark(from, locale) + formatDay(from, locale);
  if (from && !to) return `${words[locale].since} ${mark(from, locale)}${formatDay(from, locale)}`;
  if (!from && to) return `${words[locale].until} ${mark(to, locale)}${formatDay(to, locale)}`;
  if (!from || !to) return period.edtf;
  const start = shareMonth(from, to) ? String(from.day) : formatDay(from, locale);
  const around = mark(from, locale) || mark(to, locale);
  return `${around}${start} ${words[locale].to} ${formatDay(to, locale)}`;
}

function shareMonth(from: PeriodPoint, to: PeriodPoint): boolean {
  return from.day !== null && to.day !== null && from.month === to.month && from.year === to.year;
}

/** A period as a clause with its preposition: "pada 1970-an", "in the 1970s", "on 17 May 1980". */
export function formatPeriodPhrase(period: Period, locale: Locale): string {
  const text = formatPeriod(period, locale);
  const { from, isInterval } = period;
  if (isInterval || !from) return text;
  if (from.isApproximate || from.isUncertain) return text;
  if (locale === 'id') return `pada ${text}`;
  if (from.isDecade) return `in the ${text}`;
  return from.day === null ? `in ${text}` : `on ${text}`;
}

const basisWords = {
  id: {
    source_date: (text: string) => `ditulis ${text}`,
    inferred: (text: string) => `${text} (disimpulkan)`,
    undated: eraWords.id.undated,
  },
  en: {
    source_date: (text: string) => `written ${text}`,
    inferred: (text: string) => `${text} (inferred)`,
    undated: eraWords.en.undated,
  },
} as const;

/** A claim's period with the way it is known: "ditulis 2016", "around 1950 (inferred)", "undated". */
export function formatDated(period: Period | null, basis: Basis, locale: Locale): string {
  if (!period || basis === 'none') return basisWords[locale].undated;
  if (basis === 'source_date') {
    const text =
      locale === 'en' && !period.isInterval
        ? formatPeriodPhrase(period, locale)
        : formatPeriod(period, locale);
    return basisWords[locale].source_date(text);
  }
  const text = formatPeriod(period, locale);
  return basis === 'inferred' ? basisWords[locale].inferred(text) : text;
}

/** A calendar day in words. @param day `YYYY-MM-DD` */
export function formatCalendarDay(day: string, locale: Locale): string {
  return calendarDays(locale).format(new Date(`${day}T00:00:00Z`));
}

/** A list in a sentence: "a, b, dan c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

/** The same list as its elements and the words between them. */
export function listParts(items: readonly string[], locale: Locale) {
  return lists(locale).formatToParts(items);
}

/** A place's name without what follows in brackets or after a comma. */
export function shortenName(name: string): string {
  return (name.split(/ \(|,/)[0] ?? name).trim();
}
