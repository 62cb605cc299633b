import type { Localized } from '#archive/locale.ts';

const indonesian = {
  title: 'Kuis: sumber mana yang Anda percaya?',
  description:
    'Kuis tanpa nilai untuk kelas: keterangan yang berbeda tentang knalpot Purbalingga, pertanyaannya, dan apa yang dapat disimpulkan dari tanggal dan isinya.',
  lead: 'Bacalah kedua keterangan, pikirkan jawabannya, lalu bukalah lipatannya. Tidak ada nilai; yang dihitung ialah alasannya.',
  open: 'Apa yang dapat dikatakan',
  undated: 'tanpa tanggal',
  whole: 'Semua jawaban atas pertanyaan ini',
  sheet: 'Lembar kelas dengan latihan yang dapat dicetak',
};

type Words = typeof indonesian;

const english: Words = {
  title: 'Quiz: which source would you trust?',
  description:
    'A quiz without points for classes: statements that differ about Purbalingga’s exhausts, a question, and what follows from their dates and wording.',
  lead: 'Read both statements, think of an answer, then unfold what is below. There are no points; what counts is the reason.',
  open: 'What can be said',
  undated: 'undated',
  whole: 'All the answers to this question',
  sheet: 'The classroom sheet, with exercises to print',
};

/** Words of the quiz; what it says of the sources stands in content. */
export const quizWords: Localized<Words> = { id: indonesian, en: english };
