import type { Locale } from '#domain/locale.ts';
import { formatNumber } from './formats.ts';

const indonesian = {
  period: 'Periode',
  from: 'Dari tahun',
  to: 'Sampai tahun',
  window: 'Geser periode',
  /** Filled in by the script: {from}, {to}. */
  yearsPattern: '{from} sampai {to}',
  allYears: 'semua tahun',
  play: 'Putar per dasawarsa',
  stop: 'Berhenti',
  themes: 'Tema',
  everything: 'Tampilkan semua',
  /** {shown}, {all}, {years} */
  eventsPattern: '{shown} dari {all} peristiwa, {years}',
  placesPattern: '{shown} dari {all} tempat, {years}',
  maybe: 'barangkali',
  maybeWhy: 'Tanggalnya hanya mungkin jatuh dalam periode ini.',
  atPlace: 'Peristiwa di',
  clearPlace: 'Semua tempat',
  whereLabel: 'Letak peristiwa yang dipilih',
  locate: 'Tunjukkan letaknya',
  byTheme: 'Menurut tema',
  step: (decade: string, events: number, places: string) =>
    `${decade}: ${formatNumber(events, 'id')} peristiwa bertanggal.${places ? ` Baru disebut: ${places}.` : ''}`,
  nowReading: 'Tempat dan waktu di paragraf ini',
};

/** Words of the shared view: time brush, filters, what they announce. */
export type InstrumentWords = typeof indonesian;

const english: InstrumentWords = {
  period: 'Period',
  from: 'From year',
  to: 'To year',
  window: 'Move the period',
  yearsPattern: '{from} to {to}',
  allYears: 'all years',
  play: 'Play by decade',
  stop: 'Stop',
  themes: 'Theme',
  everything: 'Show everything',
  eventsPattern: '{shown} of {all} events, {years}',
  placesPattern: '{shown} of {all} places, {years}',
  maybe: 'perhaps',
  maybeWhy: 'Its date may only fall in this period.',
  atPlace: 'Events at',
  clearPlace: 'All places',
  whereLabel: 'Where the picked event took place',
  locate: 'Show where',
  byTheme: 'By theme',
  step: (decade, events, places) =>
    `${decade}: ${formatNumber(events, 'en')} dated ${events === 1 ? 'event' : 'events'}.${places ? ` Named for the first time: ${places}.` : ''}`,
  nowReading: 'Places and time of this paragraph',
};

export const instrumentWords: Readonly<Record<Locale, InstrumentWords>> = {
  id: indonesian,
  en: english,
};
