import type { Confidence } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import type { ClaimFacet } from './claim-filter.ts';

const indonesian = {
  claims: {
    title: 'Keterangan',
    description:
      'Semua keterangan dalam arsip kerajinan knalpot Purbalingga menurut topik, masing-masing dengan sumber, masa, dan tingkat keyakinan.',
    lead: 'Satu keterangan adalah satu pernyataan yang dapat diperiksa. Cerita, linimasa, dan angka di situs ini dibangun dari keterangan-keterangan ini.',
    disputed: 'ada jawaban lain',
  },
  claim: {
    kicker: 'Keterangan',
    description: (text: string) => `Keterangan dengan sumbernya: ${text}`,
    when: 'Masa',
    basis: {
      stated: 'disebut dalam sumber',
      inferred: 'disimpulkan dari isi sumber',
      source_date: 'hanya tanggal sumbernya: kapan ditulis, bukan kapan terjadi',
      none: 'sumber tidak menyebut masa',
    },
    confidence: 'Keyakinan',
    degrees: {
      high: 'tinggi',
      medium: 'sedang',
      low: 'rendah',
      unverifiable: 'tidak dapat diperiksa',
    } satisfies Record<Confidence, string>,
    figures: 'Angka',
    figure: { value: 'Angka', scope: 'Cakupan' },
    rivals: 'Sumber lain berkata lain',
    rivalsLead: 'Keterangan ini menjawab pertanyaan yang dijawab berbeda oleh sumber lain:',
    usedIn: 'Dipakai di',
    places: 'Tempat',
    lowNote: 'Keterangan ini bersandar pada sumber yang lemah; bacalah bersama nama penuturnya.',
    oneOrigin: 'Pengulangan bukan pembenaran: sumber yang saling mengulang dihitung satu asal.',
    heard: 'Satu peristiwa di balik',
    unlisted:
      'Keterangan ini tidak dimuat dalam daftar, pencarian, dan berkas data situs ini. Halamannya tetap ada supaya kutipan lama tidak kehilangan alamat.',
    speakers: 'Yang berbicara:',
  },
  sources: {
    heaviest: 'Yang paling banyak menopang keterangan',
    title: 'Sumber',
    description:
      'Semua sumber arsip kerajinan knalpot Purbalingga menurut jenisnya, dengan catatan keandalan dan keterangan yang bersandar padanya.',
  },
  source: {
    description: (title: string) =>
      `Sumber, keandalannya, dan keterangan yang bersandar padanya: ${title}`,
    author: 'Penulis',
    editor: 'Penyunting',
    container: 'Dimuat di',
    publisher: 'Penerbit',
    carrier: 'Cara sampai ke sini',
    issued: 'Terbit',
    undated: 'tanpa tanggal',
    accessed: 'Dibaca pada',
    read: 'Yang dibaca',
    language: 'Bahasa',
    languages: { id: 'Indonesia', en: 'Inggris' },
    original: 'Buka sumber asli',
    copies: 'Salinan lain',
    unseen: 'naskahnya sendiri tidak dilihat',
    claims: 'Keterangan yang bersandar pada sumber ini',
    none: 'Tidak ada keterangan; sumber ini dipakai untuk istilah, tokoh, atau langkah kerja.',
    page: 'Halaman',
  },
  conflicts: {
    title: 'Perbedaan antarsumber',
    description:
      'Pertanyaan yang dijawab berbeda oleh sumber tentang knalpot Purbalingga: tahun, jumlah, anggaran, nama. Semua jawaban ada di halamannya.',
    lead: 'Kalau sumber tidak sepakat, semua jawaban ditampilkan bersama penutur dan waktunya. Tidak ada yang dirata-rata dan tidak ada pemenang.',
    answers: 'Jawaban',
  },
  line: {
    answers: (count: number) => `${count} jawaban`,
    whole: 'Siapa berkata apa, dan sejak kapan',
    label: (count: number) =>
      `${count} jawaban sebagai bendera pada pipa waktu; semuanya tertulis di bawahnya.`,
    datedAt: 'Bendera berdiri pada tahun yang disebut.',
    saidAt: 'Bendera berdiri pada tahun jawaban itu ditulis.',
    andOthers: (count: number) => `dan ${count} lainnya`,
  },
  conflict: {
    kicker: 'Sumber berbeda pendapat',
    description: (title: string, answers: string) => `${title} Jawaban menurut sumber: ${answers}.`,
    positions: 'Posisi, yang paling dulu dikatakan lebih dulu',
    said: 'dikatakan',
    saidUndated: 'dikatakan dalam sumber tanpa tanggal',
    note: 'Yang dapat dikatakan',
    settle: 'Yang dapat menjawabnya',
  },
  browser: {
    title: 'Saring keterangan',
    lead: 'Berapa keterangan tiap topik, masa, dan tempat. Satu keterangan dapat terhitung di beberapa baris.',
    facets: {
      topic: 'Topik',
      period: 'Masa',
      source: 'Jenis sumber',
      confidence: 'Keyakinan',
      disputed: 'Beda keterangan',
      place: 'Tempat',
    } satisfies Record<ClaimFacet, string>,
    disputed: { yes: 'ada jawaban lain', no: 'tanpa jawaban lain' },
    shown: (shown: string, all: string) => `${shown} dari ${all} keterangan`,
    clear: 'Hapus saringan',
    none: 'Tidak ada keterangan yang cocok dengan pilihan ini.',
  },
  drawing: {
    title: 'Siapa mengatakan apa, dan kapan',
    label: (question: string) =>
      `Gambar: ${question} Setiap titik bertaut ke keterangannya; daftar posisi memuat isi yang sama.`,
    hint: {
      date: 'Ke samping: kapan dikatakan. Ke atas: masa yang disebut. Batang berarti rentang waktu.',
      number: 'Ke samping: kapan dikatakan. Ke atas: angka yang disebut.',
      words: 'Ke samping: kapan dikatakan. Tiap jalur satu jawaban.',
    },
    key: 'Nomor pada titik sama dengan nomor posisi di bawah. Titik bergaris putus-putus menceritakan ulang sumber lain. Titik yang akan bertumpuk digeser ke samping.',
    undated: 'tanpa tanggal',
    noNumber: 'tanpa angka',
    figures: 'Angka-angka ini dalam bagan',
    explained: 'Perkara angka ini, digambar',
  },
  tree: {
    title: 'Siapa mengulang siapa',
    lead: (count: number) =>
      `Satu asal, ${count} penceritaan ulang. Pengulangan tidak menambah bukti.`,
    here: 'halaman ini',
  },
};

export type EvidenceWords = typeof indonesian;

const english: EvidenceWords = {
  claims: {
    title: 'Statements',
    description:
      'Every statement in the archive of Purbalingga’s exhaust craft by topic, each with its sources, period and degree of confidence.',
    lead: 'A statement here is one thing said by a source, which can be checked. The stories, the timeline and the figures of this site are made of statements.',
    disputed: 'other answers exist',
  },
  claim: {
    kicker: 'Statement',
    description: (text) => `A statement with its sources: ${text}`,
    when: 'Period',
    basis: {
      stated: 'stated in the source',
      inferred: 'inferred from what the source says',
      source_date: 'only the date of its source: when it was written, not when it happened',
      none: 'the source gives no time',
    },
    confidence: 'Confidence',
    degrees: { high: 'high', medium: 'medium', low: 'low', unverifiable: 'cannot be checked' },
    figures: 'Figures',
    figure: { value: 'Figure', scope: 'Scope' },
    rivals: 'Other sources say otherwise',
    rivalsLead: 'This statement answers a question that other sources answer differently:',
    usedIn: 'Used in',
    places: 'Places',
    lowNote: 'This statement rests on a weak source; read it together with who says it.',
    oneOrigin:
      'Repetition is not confirmation: sources that repeat one another count as one origin.',
    heard: 'One occasion behind',
    unlisted:
      'This statement stands in no list, search or data file of this site. Its page stays so that old citations keep their address.',
    speakers: 'Speakers:',
  },
  sources: {
    heaviest: 'Those that carry the most statements',
    title: 'Sources',
    description:
      'Every source of the archive of Purbalingga’s exhaust craft by kind, with a reliability note and the statements that rest on it.',
  },
  source: {
    description: (title) =>
      `A source, its reliability and the statements that rest on it: ${title}`,
    author: 'Author',
    editor: 'Editor',
    container: 'Published in',
    publisher: 'Publisher',
    carrier: 'How it came here',
    issued: 'Issued',
    undated: 'undated',
    accessed: 'Read on',
    read: 'What was read',
    language: 'Language',
    languages: { id: 'Indonesian', en: 'English' },
    original: 'Open the original',
    copies: 'Other copies',
    unseen: 'the text itself was not seen',
    claims: 'Statements that rest on this source',
    none: 'No statements; this source is used for a term, a person or a step of the work.',
    page: 'Pages',
  },
  conflicts: {
    title: 'Where sources disagree',
    description:
      'Questions that sources on Purbalingga’s exhausts answer differently: years, counts, budgets, names. Every answer is on its page.',
    lead: 'Where sources do not agree, all answers are shown, with who gave them and when. Nothing is averaged and nobody wins.',
    answers: 'Answers',
  },
  line: {
    answers: (count) => `${count} answers`,
    whole: 'Who says what, and since when',
    label: (count) => `${count} answers as flags on the pipe of time; all are written below it.`,
    datedAt: 'A flag stands at the year it names.',
    saidAt: 'A flag stands at the year its answer was written.',
    andOthers: (count) => `and ${count} ${count === 1 ? 'other' : 'others'}`,
  },
  conflict: {
    kicker: 'Sources disagree',
    description: (title, answers) => `${title} Answers by source: ${answers}.`,
    positions: 'Positions, earliest said first',
    said: 'said',
    saidUndated: 'said in an undated source',
    note: 'What can be said',
    settle: 'What would settle it',
  },
  browser: {
    title: 'Filter the statements',
    lead: 'How many statements each topic, period and place holds. One statement can count in several rows.',
    facets: {
      topic: 'Topic',
      period: 'Period',
      source: 'Kind of source',
      confidence: 'Confidence',
      disputed: 'Disagreement',
      place: 'Place',
    },
    disputed: { yes: 'other answers exist', no: 'no other answer' },
    shown: (shown, all) => `${shown} of ${all} statements`,
    clear: 'Clear filters',
    none: 'No statement fits this choice.',
  },
  drawing: {
    title: 'Who said what, and when',
    label: (question) =>
      `Drawing: ${question} Every point links to its statement; the list of positions holds the same.`,
    hint: {
      date: 'Across: when it was said. Up: the date it gives. A bar is a span of time.',
      number: 'Across: when it was said. Up: the number it gives.',
      words: 'Across: when it was said. Each lane is one answer.',
    },
    key: 'The number in a point is that of the position below. A dashed point retells another source. Points that would cover one another are moved sideways.',
    undated: 'undated',
    noNumber: 'no number',
    figures: 'These numbers in a chart',
    explained: 'The case of this number, drawn',
  },
  tree: {
    title: 'Who repeats whom',
    lead: (count) =>
      `One origin, ${count} ${count === 1 ? 'retelling' : 'retellings'}. Repeating adds no evidence.`,
    here: 'this page',
  },
};

export const evidenceWords: Readonly<Record<Locale, EvidenceWords>> = {
  id: indonesian,
  en: english,
};
