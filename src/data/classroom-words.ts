import type { Localized } from '#archive/locale.ts';

const indonesian = {
  title: 'Lembar kelas: latihan kritik sumber',
  description:
    'Lembar kerja yang dapat dicetak: latihan kritik sumber dengan perbedaan nyata antarsumber tentang knalpot Purbalingga, dengan data dan catatan guru.',
  lead: 'Sumber tentang knalpot Purbalingga sering tidak sepakat. Setiap latihan memberi semua jawabannya, siapa yang mengatakannya, dan kapan. Tugasnya bukan memilih pemenang, melainkan melihat apa yang dapat dan tidak dapat disimpulkan.',
  print: 'Cetak halaman ini dengan perintah cetak peramban; setiap latihan mulai di halaman baru.',
  before: 'Sebelum mulai',
  rules: [
    'Bedakan kapan sesuatu terjadi dan kapan itu dikatakan.',
    'Tanyakan siapa yang berbicara dan dari mana ia tahu.',
    'Periksa apa yang dihitung sebelum membandingkan angka.',
    'Tulisan yang mengulang tulisan lain bukan saksi baru.',
    '“Tidak diketahui” adalah jawaban yang sah.',
  ],
  exercise: (turn: number): string => `Latihan ${turn}`,
  young: 'untuk umur dua belas tahun',
  quiz: 'Kuis tanpa nilai: sumber mana yang Anda percaya?',
  question: 'Pertanyaannya',
  table: 'Jawaban, yang paling dulu dikatakan lebih dulu',
  who: 'Sumber',
  statement: 'Yang dikatakan',
  also: 'Baca juga',
  undated: 'tanpa tanggal',
  retells: 'mengulang',
  tasks: 'Tugas',
  data: 'Datanya',
  dataText: (id: string): string =>
    `Di conflict-answers.csv, saring kolom conflict dengan “${id}”. Nomor keterangan di tabel ini adalah kunci ke claims.csv.`,
  whole: 'Halaman beda keterangan ini',
  teacher: 'Catatan guru',
  teacherLead:
    'Yang tertulis di sini hanyalah apa yang mengikuti dari tanggal dan isi sumber. Arsip ini tidak memilih jawaban yang benar, dan murid tidak perlu memilihnya.',
  follows: 'Yang dapat dikatakan',
  settle: 'Yang dapat menjawabnya',
};

type Words = typeof indonesian;

const english: Words = {
  title: 'Classroom sheet: exercises in source criticism',
  description:
    'A worksheet to print: exercises in source criticism on real disagreements about Purbalingga’s exhausts, with their data and a note for the teacher.',
  lead: 'Sources on Purbalingga’s exhausts often disagree. Each exercise gives all the answers, who gave them and when. The task is not to pick a winner but to see what can and what cannot be concluded.',
  print: 'Print this page with your browser’s print command; each exercise begins on a new page.',
  before: 'Before you begin',
  rules: [
    'Keep apart when a thing happened and when it was said.',
    'Ask who is speaking and how they know.',
    'See what is being counted before you compare numbers.',
    'A text that repeats another text is not a new witness.',
    '“Unknown” is a proper answer.',
  ],
  exercise: (turn) => `Exercise ${turn}`,
  young: 'for twelve-year-olds',
  quiz: 'A quiz without points: which source would you trust?',
  question: 'The question',
  table: 'The answers, the earliest said first',
  who: 'Source',
  statement: 'What is said',
  also: 'Read this too',
  undated: 'undated',
  retells: 'retells',
  tasks: 'Tasks',
  data: 'The data',
  dataText: (id) =>
    `In conflict-answers.csv, filter the column conflict for “${id}”. The statement numbers in this table are the keys to claims.csv.`,
  whole: 'The page of this disagreement',
  teacher: 'Note for the teacher',
  teacherLead:
    'What stands here follows from the dates and the wording of the sources alone. The archive picks no right answer, and pupils need not pick one either.',
  follows: 'What can be said',
  settle: 'What would settle it',
};

/** Words of the classroom sheet; the facts in it come from the claims. */
export const classroomWords: Localized<Words> = { id: indonesian, en: english };
