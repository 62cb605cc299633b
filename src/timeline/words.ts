import type { Locale } from '#archive/locale.ts';

const indonesian = {
  timeline: {
    title: 'Linimasa',
    description: (newest: number) =>
      `Semua peristiwa bertanggal tentang kerajinan knalpot Purbalingga sampai ${newest}. Tanggal yang berbeda menurut sumbernya digambar terikat.`,
    lead: 'Waktu digambar sebagai pipa knalpot. Warnanya warna baja yang dipanaskan: makin muda masanya, makin jauh dari jerami ke biru. Setiap tanggal diambil dari keterangan; tidak ada yang diketik di sini.',
    pipeLabel: (first: number) => `Pipa waktu ${first} sampai sekarang`,
    legend: 'Cara membaca pipa',
    legendPoint: 'Titik: tanggal yang disebut sumber',
    legendAround: 'Titik putus-putus: tanggal kira-kira atau disimpulkan',
    legendSpan: 'Batang: rentang waktu atau dasawarsa',
    legendTie: 'Titik yang terikat: tanggal yang berbeda untuk satu peristiwa',
    legendFlange:
      'Flensa: hitungan pembuat; besar cincin adalah angkanya, garisnya apa yang dihitung',
    flangeScope: {
      'makers-quarter': 'satu kampung',
      'makers-regency': 'sekabupaten',
      'estate-tenants': 'penghuni kawasan',
    },
    all: 'Semua peristiwa menurut dasawarsa',
    decades: 'Lompat ke',
    disputed: 'ada tanggal lain',
    counts: 'Hitungan pembuat yang tercatat',
    countsLead:
      'Hitungan dengan cakupan berbeda tidak digabungkan menjadi satu garis: satu kampung, sekabupaten, dan penghuni kawasan adalah tiga hal.',
    none: 'Tidak ada peristiwa bertanggal dalam dasawarsa ini.',
    scrollHint: 'Geser ke samping',
  },
};

export type TimelineWords = typeof indonesian;

const english: TimelineWords = {
  timeline: {
    title: 'Timeline',
    description: (newest: number) =>
      `Every dated event of Purbalingga's exhaust craft up to ${newest}. Dates on which sources differ are drawn tied together.`,
    lead: 'Time is drawn as an exhaust pipe. Its colours are those of heated steel: the later the time, the further from straw towards blue. Every date is taken from a statement; none is typed here.',
    pipeLabel: (first) => `The pipe of time, ${first} to the present`,
    legend: 'How to read the pipe',
    legendPoint: 'Dot: a date the source states',
    legendAround: 'Dashed dot: an approximate or inferred date',
    legendSpan: 'Bar: a span of time or a decade',
    legendTie: 'Dots tied together: rival dates of one event',
    legendFlange:
      'Flange: a count of makers; the size of the ring is the number, its line what was counted',
    flangeScope: {
      'makers-quarter': 'one quarter',
      'makers-regency': 'the regency',
      'estate-tenants': 'tenants of the estate',
    },
    all: 'All events by decade',
    decades: 'Jump to',
    disputed: 'other dates exist',
    counts: 'Recorded counts of makers',
    countsLead:
      'Counts with different scopes are never joined into one line: one quarter, the regency and the tenants of the estate are three different things.',
    none: 'No dated event in this decade.',
    scrollHint: 'Scroll sideways',
  },
};

export const timelineWords: Readonly<Record<Locale, TimelineWords>> = {
  id: indonesian,
  en: english,
};
