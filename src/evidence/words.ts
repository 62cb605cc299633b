import type { ClaimFacet } from './claim-filter.ts';
import type { Locale } from '#archive/locale.ts';
import type { CitedKind } from '#archive/records.ts';

/** Words of citing, versions, corrections, the claims browser, and the drawings of evidence. */
const indonesian = {
  cite: {
    title: 'Cara mengutip',
    lead: 'Untuk mengutip sebuah fakta, kutiplah sumbernya sendiri. Untuk mengutip cara situs ini membaca sumber itu, kutiplah halaman ini.',
    leads: {
      claims: 'Sumber klaim ini, siap dikutip:',
      sources: 'Sumber ini sendiri:',
      conflicts: 'Sumber semua posisi, siap dikutip; halaman tiap sumber memuat bentuk lainnya.',
      stories: 'Setiap catatan mengarah ke sumbernya; halaman sumber memuat bentuk kutipannya.',
      places: 'Setiap klaim mengarah ke sumbernya; halaman sumber memuat bentuk kutipannya.',
      figures: 'Setiap angka mengarah ke klaimnya, dan klaim ke sumbernya.',
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
      claims: (id: string, hash: string) => `Klaim ${id}, versi ${hash}`,
      sources: (id: string, hash: string) => `Catatan sumber ${id}, versi ${hash}`,
      conflicts: (id: string, hash: string) => `Perbedaan ${id}, versi ${hash}`,
      places: (id: string, hash: string) => `Tempat ${id}, versi ${hash}`,
      stories: (id: string, hash: string) => `Cerita ${id}, versi ${hash}`,
      figures: (_id: string, hash: string) => `Bagan angka, versi ${hash}`,
      data: (_id: string, hash: string) => `Set data, versi ${hash}`,
    } satisfies Record<CitedKind, unknown>,
    versionOf: (hash: string) => `versi ${hash}`,
    sourceTitle: (title: string) => `Catatan tentang sumber: ${title}`,
    select: 'Sekali ketuk memilih seluruh kutipan.',
  },
  version: {
    changed: (day: string) => `Terakhir diubah ${day}`,
    hash: 'sidik isi',
    note: 'Sidik berubah bila isi berubah. Versi lama tidak disimpan di sini.',
    all: 'Semua perubahan',
  },
  changes: {
    title: 'Perubahan',
    description:
      'Apa yang berubah di Jejak Knalpot, kapan, dan di halaman mana: cerita, klaim, sumber, perbedaan, dan angka.',
    lead: 'Setiap perubahan isi dicatat di sini dengan tanggalnya. Yang tidak dicatat adalah perubahan rupa.',
    whole: 'seluruh situs',
  },
  correction: {
    subject: (id: string, hash: string) => `Jejak Knalpot: ${id}, versi ${hash}`,
    body: (url: string) => `Halaman: ${url}\n\nYang keliru:\n\nYang benar, dan sumbernya:\n`,
    copy: 'Salin nomor dan versi ini bila Anda menyampaikan koreksi kepada pengelola:',
  },
  browser: {
    title: 'Klaim menurut segi',
    lead: 'Berapa klaim tiap topik, masa, dan tempat. Satu klaim dapat terhitung di beberapa baris.',
    facets: {
      topic: 'Topik',
      period: 'Masa',
      source: 'Jenis sumber',
      confidence: 'Keyakinan',
      disputed: 'Perbedaan',
      place: 'Tempat',
    } satisfies Record<ClaimFacet, string>,
    disputed: { yes: 'diperdebatkan', no: 'tidak diperdebatkan' },
    shown: (shown: string, all: string) => `${shown} dari ${all} klaim`,
    clear: 'Hapus saringan',
    none: 'Tidak ada klaim yang cocok dengan pilihan ini.',
  },
  drawing: {
    title: 'Siapa mengatakan apa, dan kapan',
    label: (question: string) =>
      `Gambar: ${question} Setiap titik bertaut ke klaimnya; daftar posisi memuat isi yang sama.`,
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
  figures: {
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

export type EvidenceMessages = typeof indonesian;

const english: EvidenceMessages = {
  cite: {
    title: 'How to cite',
    lead: 'To cite a fact, cite its own source. To cite how this site reads that source, cite this page.',
    leads: {
      claims: 'The sources of this claim, ready to cite:',
      sources: 'This source itself:',
      conflicts:
        'The sources of all positions, ready to cite; the page of each holds further forms.',
      stories: 'Each note leads to its sources; the page of a source holds its reference.',
      places: 'Each claim leads to its sources; the page of a source holds its reference.',
      figures: 'Each figure leads to its claim, and the claim to its sources.',
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
      claims: (id, hash) => `Claim ${id}, version ${hash}`,
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
  version: {
    changed: (day) => `Last changed ${day}`,
    hash: 'content hash',
    note: 'The hash changes when the content does. Older versions are not kept here.',
    all: 'All changes',
  },
  changes: {
    title: 'Changes',
    description:
      'What changed in Jejak Knalpot, when, and on which pages: stories, claims, sources, disagreements and figures.',
    lead: 'Every change of content is recorded here with its date. Changes of appearance are not.',
    whole: 'the whole site',
  },
  correction: {
    subject: (id, hash) => `Jejak Knalpot: ${id}, version ${hash}`,
    body: (url) => `Page: ${url}\n\nWhat is wrong:\n\nWhat is right, and its source:\n`,
    copy: 'Copy this number and version when you send the operator a correction:',
  },
  browser: {
    title: 'Claims by facet',
    lead: 'How many claims each topic, period and place holds. One claim can count in several rows.',
    facets: {
      topic: 'Topic',
      period: 'Period',
      source: 'Kind of source',
      confidence: 'Confidence',
      disputed: 'Disagreement',
      place: 'Place',
    },
    disputed: { yes: 'disputed', no: 'not disputed' },
    shown: (shown, all) => `${shown} of ${all} claims`,
    clear: 'Clear filters',
    none: 'No claim fits this choice.',
  },
  drawing: {
    title: 'Who said what, and when',
    label: (question) =>
      `Drawing: ${question} Every point links to its claim; the list of positions holds the same.`,
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
  figures: {
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

export const evidenceMessages: Record<Locale, EvidenceMessages> = { id: indonesian, en: english };
