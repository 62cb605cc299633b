import type { Locale } from '#archive/locale.ts';

const indonesian = {
  timeline: {
    title: 'Linimasa',
    description: (newest: number) =>
      `Semua peristiwa bertanggal tentang kerajinan knalpot Purbalingga sampai ${newest}, menurut tujuh masa. Tanggal yang berbeda menurut sumbernya digambar berdampingan.`,
    lead: (events: string) =>
      `${events} dalam tujuh huruf, tiap huruf satu masa. Setiap tanggal diambil dari keterangan.`,
    scope: {
      'makers-quarter': 'pembuat di satu kampung',
      'makers-regency': 'pembuat sekabupaten',
      'estate-tenants': 'penyewa kawasan logam',
    },
    disputed: 'ada tanggal lain',
    statements: 'Keterangan',
    statement: (id: string) => `Keterangan ${id}`,
    also: 'Juga disebut untuk masa ini:',
    counts: 'Hitungan pembuat yang tercatat',
    none: 'Tidak ada peristiwa bertanggal dalam masa ini.',
  },
};

export type TimelineWords = typeof indonesian;

const english: TimelineWords = {
  timeline: {
    title: 'Timeline',
    description: (newest) =>
      `Every dated event of Purbalingga’s exhaust craft up to ${newest}, in seven eras. Dates on which sources differ are drawn side by side.`,
    lead: (events) =>
      `${events} in seven letters, each letter an era. Every date is taken from a statement.`,
    scope: {
      'makers-quarter': 'makers in one quarter',
      'makers-regency': 'makers in the regency',
      'estate-tenants': 'tenants of the metal estate',
    },
    disputed: 'other dates exist',
    statements: 'Statements',
    statement: (id) => `Statement ${id}`,
    also: 'Also claimed for this era:',
    counts: 'Recorded counts of makers',
    none: 'No dated event in this era.',
  },
};

export const timelineWords: Readonly<Record<Locale, TimelineWords>> = {
  id: indonesian,
  en: english,
};
