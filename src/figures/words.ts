import type { Locale } from '#archive/locale.ts';
import type { Island } from '#archive/pictures.ts';

const indonesian = {
  figures: {
    title: 'Angka',
    description:
      'Hitungan usaha, pekerja, produksi, dan nilai knalpot Purbalingga menurut sumber, setiap titik bertaut ke keterangannya. Angka yang bersaing ditampilkan semua.',
    lead: 'Tidak ada garis yang menghubungkan titik: cakupan dan penghitungnya berbeda. Tiap angka bertaut ke keterangan yang memuatnya.',
    chart: (title: string) => `Bagan titik: ${title}. Tabel di bawah memuat angka yang sama.`,
    value: 'Angka',
    when: 'Masa',
    scope: 'Cakupan',
    claim: 'Keterangan',
    table: 'Tabel',
    quarter: 'satu kampung',
    regency: 'sekabupaten',
  },
  pictures: {
    shared: 'Hitam pekat: disebut semua daftar. Bergaris: hanya disebut daftar itu.',
    schematic: 'Skema, bukan batas wilayah.',
    islands: {
      sumatra: 'Sumatra',
      jawa: 'Jawa',
      kalimantan: 'Kalimantan',
      sulawesi: 'Sulawesi',
      bali: 'Bali',
      papua: 'Irian Jaya (Papua)',
    } satisfies Record<Island, string>,
  },
  charts: {
    key: 'Luas cincin sama dengan jumlahnya. Cincin atau titik bergaris putus-putus: hanya tanggal tulisannya yang diketahui. Kurung atau garis di atas: angka yang bersaing untuk pertanyaan yang sama.',
    row: (row: number) => `baris ${row}`,
    ofFile: (file: string) => `dari ${file}`,
    inChart: 'Angka ini dalam bagan',
    rivals: 'Angka yang bersaing',
    case: {
      key: 'Balok menempati masa yang dimaksud dan menjulur sejauh jumlah unitnya. Dua keterangan tentang tahun yang sama berbagi tempat; yang bergaris putus-putus adalah kapasitas, ditaruh pada tahun diucapkan.',
      label: (statements: number, from: number, to: number) =>
        `Gambar: ${statements} keterangan pada garis tahun ${from} sampai ${to}. Daftar di bawah memuat isi yang sama.`,
      said: (day: string) => `dikatakan ${day}`,
      follows: 'Yang dapat dibaca dari tanggal dan cakupannya',
    },
  },
};

export type FiguresWords = typeof indonesian;

const english: FiguresWords = {
  figures: {
    title: 'Figures',
    description:
      'Counts of enterprises, workers, output and value by source, every point linked to its statement. Rival numbers are all shown.',
    lead: 'No line joins the points: their scopes and counters differ. Each number links to the statement that holds it.',
    chart: (title) => `Dot chart: ${title}. The table below holds the same numbers.`,
    value: 'Figure',
    when: 'Period',
    scope: 'Scope',
    claim: 'Statement',
    table: 'Table',
    quarter: 'one quarter',
    regency: 'the regency',
  },
  pictures: {
    shared: 'Solid: named in every list. Hatched: named in that list alone.',
    schematic: 'A scheme, not boundaries.',
    islands: {
      sumatra: 'Sumatra',
      jawa: 'Java',
      kalimantan: 'Kalimantan',
      sulawesi: 'Sulawesi',
      bali: 'Bali',
      papua: 'Irian Jaya (Papua)',
    },
  },
  charts: {
    key: 'The area of a ring is the number. A dashed ring or point: only the date of writing is known. A bracket or a line above: rival numbers for the same question.',
    row: (row) => `row ${row}`,
    ofFile: (file) => `of ${file}`,
    inChart: 'This figure in its chart',
    rivals: 'Rival numbers',
    case: {
      key: 'A block covers the time it speaks of and reaches as far as its number of units. Two statements about one year share its place; the dashed one is a capacity, placed in the year it was spoken of.',
      label: (statements, from, to) =>
        `Drawing: ${statements} statements on a line of years from ${from} to ${to}. The list below holds the same.`,
      said: (day) => `said ${day}`,
      follows: 'What dates and scopes allow a reader to see',
    },
  },
};

export const figuresWords: Readonly<Record<Locale, FiguresWords>> = { id: indonesian, en: english };
