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
    scale: (year: number) =>
      `Semua bagan memakai skala tahun yang sama, jadi dapat dibandingkan; di kiri garis putus-putus, sebelum ${year}, tahun-tahun dirapatkan.`,
    key: 'Titik penuh: masa yang disebut sumber. Titik putus-putus: hanya tanggal tulisannya. Kurung: angka yang bersaing untuk pertanyaan yang sama.',
    row: (row: number) => `baris ${row}`,
    ofFile: (file: string) => `dari ${file}`,
    inChart: 'Angka ini dalam bagan',
    rivals: 'Angka yang bersaing',
    case: {
      key: 'Lebar balok adalah masa yang dimaksud, tingginya jumlah unit. Dua keterangan tentang tahun yang sama berbagi lebarnya; yang bergaris putus-putus adalah kapasitas, ditaruh pada tahun diucapkan.',
      label: (statements: number, from: number, to: number) =>
        `Gambar: ${statements} keterangan pada garis tahun ${from} sampai ${to}. Daftar di bawah memuat isi yang sama.`,
      perYear: 'per tahun',
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
    scale: (year) =>
      `All charts share one scale of years, so they can be compared; left of the dotted line, before ${year}, the years stand closer.`,
    key: 'Full point: the date the source gives. Dashed point: only the date of writing. Bracket: rival numbers for the same question.',
    row: (row) => `row ${row}`,
    ofFile: (file) => `of ${file}`,
    inChart: 'This figure in its chart',
    rivals: 'Rival numbers',
    case: {
      key: 'The width of a block is the time it speaks of, its height the number of units. Two statements about one year share its width; the dashed one is a capacity, placed in the year it was spoken of.',
      label: (statements, from, to) =>
        `Drawing: ${statements} statements on a line of years from ${from} to ${to}. The list below holds the same.`,
      perYear: 'a year',
      said: (day) => `said ${day}`,
      follows: 'What dates and scopes allow a reader to see',
    },
  },
};

export const figuresWords: Readonly<Record<Locale, FiguresWords>> = { id: indonesian, en: english };
