import type { Locale } from '#archive/locale.ts';
import { formatNumber as n } from './formats.ts';
import type { CopyName } from './kept-copies.ts';
import type { KeptName } from './kept-things.ts';

const indonesian = {
  home: {
    title: 'Jejak Knalpot: sejarah kerajinan knalpot Purbalingga',
    read: 'Mulai membaca',
    plan: 'Rencanakan kunjungan',
    rests: (claims: string, sources: string, conflicts: string) =>
      `${claims}, ${sources}, ${conflicts}`,
    allStories: 'Semua cerita',
    silencer: 'Apa gunanya knalpot?',
    hear: 'Lihat isinya, dengar bedanya',
    map: 'Desa-desa yang memanas',
    mapText: 'Di mana knalpot dibuat, dan sejak kapan disebut.',
    making: (steps: number) => `${n(steps, 'id')} langkah ke sebuah knalpot`,
    makingText: 'Dari drum bekas sampai uji suara, bergambar.',
    visit: 'Datang sendiri',
    visitText: 'Kampung tempat knalpot ditempa di beranda. Tanyakan dulu.',
    conflict: (answers: number) => `Satu pertanyaan, ${n(answers, 'id')} jawaban`,
    conflictMore: (value: number) => `Lihat semua ${n(value, 'id')} beda keterangan`,
    starts: 'Mulai dari sini',
  },
  evidence: {
    title: 'Bukti',
    description:
      'Pintu ke semua bukti Jejak Knalpot: beda keterangan, angka, keterangan, sumber, data, dan cara mengutip.',
    lead: 'Setiap kalimat di situs ini berdiri di atas keterangan, setiap keterangan di atas sumber. Di sini semuanya terbuka.',
    conflicts: 'Pertanyaan yang dijawab sumber dengan cara berbeda, berdampingan.',
    figures: 'Hitungan bengkel, produksi, harga, dan upah, masing-masing dengan cakupannya.',
    claims: 'Satu kalimat, satu halaman: isi, sumber, masa, dan keyakinannya.',
    sources: 'Apa yang dibaca, dari salinan mana, dan sejauh mana.',
    data: 'Unduhan untuk lembar sebar, peta, dan pengelola pustaka; cara mengutip halaman.',
    researchers: 'Untuk peneliti',
    researchersText:
      'Baca dulu batasnya: apa yang dicari dan tidak ditemukan. Lalu mulai dari beda keterangan, karena di situlah pertanyaan yang masih terbuka.',
    limits: 'Cara kerja dan batasnya',
    people: 'Orang yang disebut sumber',
    classroom: 'Lembar latihan untuk kelas',
  },
  people: {
    title: 'Tokoh',
    description:
      'Orang yang disebut sumber dalam sejarah knalpot Purbalingga: perajin, pejabat, dan lainnya, sebagai sebutan bertanggal.',
    lead: 'Satu orang satu catatan: nama, peran, dan perbuatannya sebagaimana disebut sumber pada waktunya. Tidak ada alamat.',
    /** Only where somebody answers. */
    removal: 'Siapa pun yang ingin namanya dihapus dapat meminta lewat tautan di bawah nama itu.',
    nobody: 'Permintaan hapus nama belum dapat diterima: situs ini belum punya alamat.',
    alsoCalled: 'Disebut juga',
    categories: {
      historical: 'Dalam sejarah',
      maker: 'Perajin dan pengurus',
      official: 'Pejabat',
      other: 'Lainnya',
    },
  },
  about: {
    title: 'Tentang situs ini',
    description:
      'Cara kerja Jejak Knalpot: keterangan dan sumber, beda keterangan, ketelitian letak, privasi, aksesibilitas, koreksi, dan lisensi.',
    searched: (day: string) => `Sampai ${day} ini sudah dicari, tetapi tidak ditemukan:`,
    /** What each thing kept on the device is, for the privacy text. */
    kept: {
      visit: 'daftar Kunjungan saya, setelah Anda menambahkan sebuah tempat',
      searches: 'kata-kata yang terakhir Anda cari',
      streetMap: 'pilihan peta jalan, sampai Anda kembali ke peta seng',
      proposal: 'draf sebuah usul, bila Anda mencentangnya di formulir',
    } satisfies Record<KeptName, string>,
    /** What each copy for reading without a network is. */
    copies: {
      shell:
        'halaman utama situs dan program kecil yang membukanya tanpa jaringan, sejak kunjungan pertama',
      read: 'halaman yang Anda buka, supaya dapat dibaca lagi tanpa jaringan',
      saved: 'semua halaman satu bahasa, bila Anda menyimpannya di halaman Luring',
    } satisfies Record<CopyName, string>,
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada di situs. Mungkin salah ketik, atau tautannya lama.',
    nearest: 'Barangkali yang dicari:',
  },
  changes: {
    title: 'Perubahan',
    description:
      'Apa yang berubah di Jejak Knalpot, kapan, dan di halaman mana: cerita, keterangan, sumber, beda keterangan, dan angka.',
    lead: 'Setiap perubahan isi dicatat di sini dengan tanggalnya. Yang tidak dicatat adalah perubahan rupa.',
    whole: 'seluruh situs',
  },
};

export type PageWords = typeof indonesian;

const english: PageWords = {
  home: {
    title: 'Jejak Knalpot: a history of Purbalingga’s exhaust craft',
    read: 'Start reading',
    plan: 'Plan a visit',
    rests: (claims, sources, conflicts) => `${claims}, ${sources}, ${conflicts}`,
    allStories: 'All stories',
    silencer: 'What does an exhaust do?',
    hear: 'See inside, hear the difference',
    map: 'The villages that heat up',
    mapText: 'Where exhausts are made, and since when somebody says so.',
    making: (steps) => `${n(steps, 'en')} steps to an exhaust`,
    makingText: 'From a used drum to the sound test, in drawings.',
    visit: 'Come and see',
    visitText: 'A quarter where exhausts are hammered on verandas. Ask first.',
    conflict: (answers) => `One question, ${n(answers, 'en')} answers`,
    conflictMore: (value) => `See all ${n(value, 'en')} disagreements`,
    starts: 'Start here',
  },
  evidence: {
    title: 'Evidence',
    description:
      'The door to all the evidence of Jejak Knalpot: disagreements, figures, statements, sources, data and how to cite.',
    lead: 'Every sentence of this site stands on statements, every statement on sources. Here all of them lie open.',
    conflicts: 'Questions that sources answer differently, side by side.',
    figures: 'Counts of workshops, output, prices and wages, each with its scope.',
    claims: 'One sentence, one page: what it says, its sources, its time and how sure it is.',
    sources: 'What was read, in which copy, and how much of it.',
    data: 'Downloads for spreadsheets, maps and reference managers; how to cite a page.',
    researchers: 'For researchers',
    researchersText:
      'Read the limits first: what was looked for and not found. Then start from the disagreements, where the questions are still open.',
    limits: 'The method and its limits',
    people: 'People the sources name',
    classroom: 'Worksheet for a class',
  },
  people: {
    title: 'People',
    description:
      'People the sources name in the history of Purbalingga’s exhausts: makers, officials and others, as dated mentions.',
    lead: 'One entry a person: name, role and deeds as sources gave them at the time. No addresses.',
    removal: 'Anyone who wants their name removed can ask by the link below it.',
    nobody: 'Requests to remove a name cannot be received yet: this site has no address.',
    alsoCalled: 'Also called',
    categories: {
      historical: 'In history',
      maker: 'Makers and association officers',
      official: 'Officials',
      other: 'Others',
    },
  },
  about: {
    title: 'About this site',
    description:
      'How Jejak Knalpot works: statements and sources, disagreements, precision of places, privacy, accessibility, corrections and licences.',
    searched: (day) => `As of ${day} these have been looked for and not found:`,
    kept: {
      visit: 'the list My visit, once you have added a place to it',
      searches: 'the words you last searched for',
      streetMap: 'the choice of the street map, until you go back to the zinc map',
      proposal: 'the draft of a proposal, if you tick it in the form',
    },
    copies: {
      shell:
        'the main pages of the site and a small program that opens them without a network, from the first visit on',
      read: 'the pages you open, so that you can read them again without a network',
      saved: 'all pages of a language, if you save them on the page Offline',
    },
  },
  notFound: {
    title: 'Page not found',
    text: 'This address is not on the site. It may be mistyped, or the link may be old.',
    nearest: 'Perhaps you meant:',
  },
  changes: {
    title: 'Changes',
    description:
      'What changed in Jejak Knalpot, when, and on which pages: stories, statements, sources, disagreements and figures.',
    lead: 'Every change of content is recorded here with its date. Changes of appearance are not.',
    whole: 'the whole site',
  },
};

export const pageWords: Readonly<Record<Locale, PageWords>> = { id: indonesian, en: english };
