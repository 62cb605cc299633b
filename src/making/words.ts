import type { Locale } from '#archive/locale.ts';

const indonesian = {
  glossary: {
    title: 'Istilah',
    lead: 'Kata-kata bengkel, kampung, dan kantor yang muncul dalam cerita.',
    also: 'Juga',
    general: 'Definisi sebagian dari pengetahuan umum.',
    languages: { jv: 'Jawa', en: 'Inggris' },
  },
  process: {
    title: 'Cara membuat knalpot',
    description:
      'Langkah demi langkah pembuatan knalpot di Purbalingga menurut sumber, dengan tanda mana yang disebut dan mana yang disimpulkan.',
    stated: 'disebut sumber',
    inferred: 'disimpulkan di sini',
    order: { stated: 'Urutannya disebut sumber', inferred: 'Urutannya disimpulkan di sini' },
    stage: (number: number, of: number) => `Di bengkel itu: tahap ${number} dari ${of}`,
    steps: 'Semua langkah',
    tools: 'Alat',
    materials: 'Bahan',
  },
};

export type MakingWords = typeof indonesian;

const english: MakingWords = {
  glossary: {
    title: 'Glossary',
    lead: 'Words of the workshop, the quarter and the office that the stories use.',
    also: 'Also',
    general: 'Definition partly from general knowledge.',
    languages: { jv: 'Javanese', en: 'English' },
  },
  process: {
    title: 'How an exhaust is made',
    description:
      'Making an exhaust in Purbalingga step by step, by the sources, marking what is stated and what is inferred.',
    stated: 'said by a source',
    inferred: 'worked out here',
    order: {
      stated: 'A source gives its place in the order',
      inferred: 'Its place in the order is worked out here',
    },
    stage: (number, of) => `In that workshop: stage ${number} of ${of}`,
    steps: 'All steps',
    tools: 'Tools',
    materials: 'Materials',
  },
};

export const makingWords: Readonly<Record<Locale, MakingWords>> = { id: indonesian, en: english };
