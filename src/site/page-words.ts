import type { Locale } from '#archive/locale.ts';
import { formatNumber as n } from './formats.ts';
import type { KeptName } from './kept-things.ts';

const indonesian = {
  home: {
    title: 'Jejak Knalpot: sejarah kerajinan knalpot Purbalingga',
    pipe: 'Linimasa ringkas',
    wholeTimeline: 'Buka seluruh linimasa',
    conflict: 'Sumber berbeda pendapat',
    conflictMore: (value: number) => `Lihat semua ${n(value, 'id')} perbedaan`,
    map: 'Kampung, desa, dan kawasan',
    mapText:
      'Peta ini lembaran seng: tiap bidang sebuah desa atau kelurahan. Letak yang hanya diketahui kira-kira digambar sebagai lingkaran, bukan titik.',
    openMap: 'Buka peta',
    method: 'Cara situs ini bekerja',
    methodText: (claims: string, sources: string) =>
      `${claims} dari ${sources}. Setiap keterangan punya halaman, sumber, dan tingkat keyakinan. Kalau sumber berbeda, semua jawabannya ditampilkan; situs ini tidak memilih pemenang.`,
    methodMore: 'Baca caranya',
  },
  people: {
    title: 'Tokoh',
    description:
      'Orang yang disebut sumber dalam sejarah knalpot Purbalingga: perajin, pejabat, dan lainnya, sebagai sebutan bertanggal.',
    lead: 'Satu orang satu catatan: nama, peran, dan perbuatannya sebagaimana disebut sumber pada waktunya. Tidak ada alamat. Siapa pun yang ingin namanya dihapus dapat meminta; lihat halaman Tentang.',
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
    } satisfies Record<KeptName, string>,
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada di situs. Mungkin salah ketik, atau tautannya lama.',
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
    title: "Jejak Knalpot: a history of Purbalingga's exhaust craft",
    pipe: 'The timeline in short',
    wholeTimeline: 'Open the whole timeline',
    conflict: 'Where sources disagree',
    conflictMore: (value) => `See all ${n(value, 'en')} disagreements`,
    map: 'Quarter, villages, estate',
    mapText:
      'The map is a sheet of zinc: each facet is a village or ward. What is known only roughly is drawn as a circle, never as a pin.',
    openMap: 'Open the map',
    method: 'How this site works',
    methodText: (claims, sources) =>
      `${claims} from ${sources}. Each statement has a page, its sources and a degree of confidence. Where sources differ, all answers are shown; this site picks no winner.`,
    methodMore: 'Read the method',
  },
  people: {
    title: 'People',
    description:
      "People the sources name in the history of Purbalingga's exhausts: makers, officials and others, as dated mentions.",
    lead: 'One entry a person: name, role and deeds as sources gave them at the time. No addresses. Anyone who wants their name removed can ask; see About.',
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
    },
  },
  notFound: {
    title: 'Page not found',
    text: 'This address is not on the site. It may be mistyped, or the link may be old.',
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
