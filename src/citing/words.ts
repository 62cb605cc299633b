import type { Locale } from '#archive/locale.ts';
import type { CitedKind } from '#archive/site-records.ts';

const indonesian = {
  cite: {
    title: 'Cara mengutip',
    lead: 'Untuk mengutip sebuah fakta, kutiplah sumbernya sendiri. Untuk mengutip cara situs ini membaca sumber itu, kutiplah halaman ini.',
    leads: {
      claims: 'Sumber keterangan ini, siap dikutip:',
      sources: 'Sumber ini sendiri:',
      conflicts: 'Sumber semua posisi, siap dikutip; halaman tiap sumber memuat bentuk lainnya.',
      stories: 'Setiap catatan mengarah ke sumbernya; halaman sumber memuat bentuk kutipannya.',
      places: 'Setiap keterangan mengarah ke sumbernya; halaman sumber memuat bentuk kutipannya.',
      figures: 'Setiap angka mengarah ke keterangannya, dan keterangan ke sumbernya.',
      data: 'Setiap baris membawa nomor sumbernya. Semua sumber ada dalam tiap berkas ini:',
    } satisfies Record<CitedKind, string>,
    files: {
      label: (count: number) =>
        count === 1
          ? 'Berkas untuk pengelola rujukan:'
          : `Berkas untuk pengelola rujukan, ${count} sumber:`,
      forms: { bib: 'BibTeX', ris: 'RIS' },
      uses: { bib: 'LaTeX, Pandoc', ris: 'Zotero, EndNote, Mendeley' },
    },
    ownSource: 'Sumbernya sendiri',
    page: 'Halaman ini',
    forms: {
      apa: 'APA 7',
      mla: 'MLA 9',
      chicago: 'Chicago, penulis-tahun',
      'apa-id': 'APA dalam bahasa Indonesia',
    },
    genre: {
      claims: (id: string, hash: string) => `Keterangan ${id}, versi ${hash}`,
      sources: (id: string, hash: string) => `Catatan sumber ${id}, versi ${hash}`,
      conflicts: (id: string, hash: string) => `Beda keterangan ${id}, versi ${hash}`,
      places: (id: string, hash: string) => `Tempat ${id}, versi ${hash}`,
      stories: (id: string, hash: string) => `Cerita ${id}, versi ${hash}`,
      figures: (_id: string, hash: string) => `Bagan angka, versi ${hash}`,
      data: (_id: string, hash: string) => `Set data, versi ${hash}`,
    } satisfies Record<CitedKind, unknown>,
    versionOf: (hash: string) => `versi ${hash}`,
    sourceTitle: (title: string) => `Catatan tentang sumber: ${title}`,
    select: 'Ketuk sekali untuk memilih seluruh kutipan.',
  },
};

export type CitingWords = typeof indonesian;

const english: CitingWords = {
  cite: {
    title: 'How to cite',
    lead: 'To cite a fact, cite its own source. To cite how this site reads that source, cite this page.',
    leads: {
      claims: 'The sources of this statement, ready to cite:',
      sources: 'This source itself:',
      conflicts:
        'The sources of all positions, ready to cite; the page of each holds further forms.',
      stories: 'Each note leads to its sources; the page of a source holds its reference.',
      places: 'Each statement leads to its sources; the page of a source holds its reference.',
      figures: 'Each figure leads to its statement, and the statement to its sources.',
      data: 'Every row carries the ids of its sources. All sources are in each of these files:',
    },
    files: {
      label: (count) =>
        count === 1
          ? 'Files for reference managers:'
          : `Files for reference managers, ${count} sources:`,
      forms: { bib: 'BibTeX', ris: 'RIS' },
      uses: { bib: 'LaTeX, Pandoc', ris: 'Zotero, EndNote, Mendeley' },
    },
    ownSource: 'Its own source',
    page: 'This page',
    forms: {
      apa: 'APA 7',
      mla: 'MLA 9',
      chicago: 'Chicago author-date',
      'apa-id': 'APA in Indonesian',
    },
    genre: {
      claims: (id, hash) => `Statement ${id}, version ${hash}`,
      sources: (id, hash) => `Source record ${id}, version ${hash}`,
      conflicts: (id, hash) => `Disagreement ${id}, version ${hash}`,
      places: (id, hash) => `Place ${id}, version ${hash}`,
      stories: (id, hash) => `Story ${id}, version ${hash}`,
      figures: (_id, hash) => `Charts of figures, version ${hash}`,
      data: (_id, hash) => `Data set, version ${hash}`,
    },
    versionOf: (hash) => `version ${hash}`,
    sourceTitle: (title) => `Record of a source: ${title}`,
    select: 'One tap selects a whole reference.',
  },
};

export const citingWords: Readonly<Record<Locale, CitingWords>> = { id: indonesian, en: english };
