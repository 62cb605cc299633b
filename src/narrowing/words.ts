import type { Locale } from '#archive/locale.ts';

const indonesian = {
  period: 'Periode',
  from: 'Dari tahun',
  to: 'Sampai tahun',
  /** Filled in by the script: {from}, {to}. */
  yearsPattern: '{from} sampai {to}',
  allYears: 'semua tahun',
  play: 'Putar waktunya',
  stop: 'Berhenti',
  /** The play button where motion is reduced: one era for each press. */
  nextEra: 'Masa berikutnya',
  /** Names the seven letters. */
  letters: 'Pilih masa: satu huruf, atau beberapa dengan Shift atau digeser',
  themes: 'Tema',
  everything: 'Tampilkan semua',
  /** {shown}, {all}, {years} */
  eventsPattern: '{years}: {shown} dari {all} peristiwa',
  placesPattern: '{shown} dari {all} tempat, {years}',
  maybe: 'barangkali',
  maybeWhy: 'Tanggalnya hanya mungkin jatuh dalam periode ini.',
  atPlace: 'Peristiwa di',
  clearPlace: 'Semua tempat',
  ofKinds: 'Hanya jenis tempat:',
  clearKinds: 'Semua jenis',
  whereLabel: 'Letak peristiwa yang dipilih',
  locate: 'Tunjukkan letaknya',
  nowReading: 'Tempat dan waktu di paragraf ini',
  /** Names the map for keyboards once it can be moved. */
  moveMap: 'Gerakkan peta: tombol panah menggeser, tambah dan kurang memperbesar dan memperkecil',
  inView: 'Tempat yang terlihat di peta',
  /** {from}, {to}, {all} */
  inViewPattern: '{from} sampai {to} dari {all}, yang terdekat dengan tengah peta lebih dahulu',
  inViewNone: 'Tidak ada tempat di bagian peta ini.',
  inViewNext: '20 berikutnya',
  inViewPrevious: '20 sebelumnya',
};

/** Words of the shared view: time brush, filters, what they announce. */
export type NarrowingWords = typeof indonesian;

const english: NarrowingWords = {
  period: 'Period',
  from: 'From year',
  to: 'To year',
  yearsPattern: '{from} to {to}',
  allYears: 'all years',
  play: 'Play through time',
  stop: 'Stop',
  nextEra: 'Next era',
  letters: 'Choose a time: one letter, or several with Shift or a drag',
  themes: 'Theme',
  everything: 'Show everything',
  eventsPattern: '{years}: {shown} of {all} events',
  placesPattern: '{shown} of {all} places, {years}',
  maybe: 'perhaps',
  maybeWhy: 'Its date may only fall in this period.',
  atPlace: 'Events at',
  clearPlace: 'All places',
  ofKinds: 'Only these kinds of place:',
  clearKinds: 'All kinds',
  whereLabel: 'Where the picked event took place',
  locate: 'Show where',
  nowReading: 'Places and time of this paragraph',
  moveMap: 'Move the map: arrow keys pan, plus and minus zoom',
  inView: 'Places in view on the map',
  inViewPattern: '{from} to {to} of {all}, those nearest to the middle of the map first',
  inViewNone: 'There is no place in this part of the map.',
  inViewNext: 'Next 20',
  inViewPrevious: 'Previous 20',
};

export const narrowingWords: Readonly<Record<Locale, NarrowingWords>> = {
  id: indonesian,
  en: english,
};
