import type { Locale } from '#archive/locale.ts';
import { formatNumber as n } from '#site/formats.ts';

const indonesian = {
  title: 'Luring: baca tanpa sinyal',
  description:
    'Membaca Jejak Knalpot tanpa sinyal: apa yang tersimpan sendiri setelah kunjungan pertama, cara menyimpan semuanya, dan cara menghapusnya.',
  heading: 'Baca tanpa sinyal',
  lead: 'Situs ini tetap terbuka tanpa jaringan, di peramban yang bisa menyimpannya.',
  off: 'Untuk sementara situs ini tidak menyimpan salinan. Halamannya hanya terbuka selama ada jaringan.',
  missed: 'Tidak ada jaringan, dan halaman yang diminta belum tersimpan di perangkat ini.',
  again: 'Coba lagi',
  newerBuild: 'Versi baru situs ini sudah ada di perangkat Anda, lengkap.',
  takeNewer: 'Pakai versi baru',
  byItself: {
    title: 'Yang tersimpan sendiri',
    text: (kilobytes: number) =>
      `Sekali situs ini dibuka, peramban menyimpan halaman ini, beranda, peta, linimasa, dan Berkunjung dalam bahasa yang Anda baca, paling banyak ${n(kilobytes, 'id')} kB. Setiap halaman yang Anda buka ikut disimpan; kalau sudah terlalu banyak, yang terlama dihapus.`,
    saving: 'Kalau mode hemat data menyala, hanya halaman yang Anda buka yang disimpan.',
    plan: 'Kunjungan saya dan lembar cetaknya juga jalan tanpa jaringan.',
  },
  all: {
    title: 'Menyimpan semuanya',
    text: 'Tombol di bawah menyimpan semua halaman berbahasa Indonesia: cerita, tempat, keterangan, sumber, gambar, serta pencariannya. Biarkan halaman ini terbuka sampai selesai. Kalau terputus, nanti dilanjutkan dari situ. Memasang situs ini sebagai aplikasi juga memulainya.',
    noScript:
      'Tombol ini memerlukan skrip. Tanpa skrip, simpan halaman satu per satu lewat menu peramban Anda.',
    save: 'Simpan untuk luring ({size})',
    resume: 'Lanjutkan menyimpan ({size} lagi)',
    renew: 'Perbarui simpanan ({size})',
    stop: 'Berhenti dulu',
    remove: 'Hapus simpanan',
    nothing: 'Belum disimpan di perangkat ini.',
    some: 'Baru {done} dari {all} bagian yang tersimpan.',
    saving: 'Menyimpan: {done} dari {all} bagian.',
    whole: 'Tersimpan lengkap: {pages} halaman, {size}.',
    newer: 'Di situs sudah ada versi yang lebih baru.',
    unsupported: 'Peramban ini tidak bisa menyimpan situs untuk dibaca luring.',
    failed: {
      network:
        'Jaringan terputus. Yang sudah tersimpan tidak hilang; lanjutkan kalau ada sinyal lagi.',
      changed: 'Situs baru saja diperbarui, jadi berkasnya tidak cocok lagi. Coba sekali lagi.',
      full: 'Perangkat ini tidak memberi ruang yang cukup.',
    },
    progress: 'Kemajuan menyimpan',
  },
  held: {
    title: 'Yang ada di perangkat ini',
    none: 'Belum ada halaman yang tersimpan.',
    noScript: 'Daftarnya dibuat oleh skrip, karena hanya peramban Anda yang tahu isinya.',
  },
  not: {
    title: 'Yang tidak disimpan',
    text: 'Peta jalan, karena gambarnya milik pihak lain; berkas unduhan data; dan bahasa yang tidak Anda baca. Semua itu tetap memerlukan jaringan.',
    forget: 'Menghapus semua yang disimpan situs ini: tombol “Lupakan semua” di halaman',
  },
};

export type OfflineWords = typeof indonesian;

const english: OfflineWords = {
  title: 'Offline: read without a signal',
  description:
    'Reading Jejak Knalpot without a signal: what is kept by itself after the first visit, how to save all of it, and how to remove it.',
  heading: 'Read without a signal',
  lead: 'This site still opens without a network, in a browser that can keep it.',
  off: 'For now this site keeps no copies. Its pages open only while there is a network.',
  missed: 'There is no network, and the page you asked for is not on this device.',
  again: 'Try again',
  newerBuild: 'A new version of this site is on your device, complete.',
  takeNewer: 'Use the new version',
  byItself: {
    title: 'What is kept by itself',
    text: (kilobytes) =>
      `Once you have opened the site, your browser keeps this page, the home page, the map, the timeline and Visiting in the language you read, at most ${n(kilobytes, 'en')} kB. Every page you open is kept too; when there are many, the oldest go.`,
    saving: 'With data saving switched on, only the pages you open are kept.',
    plan: 'My visit and its printed sheet work without a network too.',
  },
  all: {
    title: 'Saving all of it',
    text: 'The button below saves every page in English: stories, places, statements, sources, drawings, and the search. Leave this page open until it is done. If it is broken off, it goes on from there later. Installing this site as an app starts it too.',
    noScript:
      'This button needs script. Without it, save pages one by one from the menu of your browser.',
    save: 'Save for offline ({size})',
    resume: 'Go on saving ({size} left)',
    renew: 'Renew the copy ({size})',
    stop: 'Stop for now',
    remove: 'Remove the copy',
    nothing: 'Not saved on this device yet.',
    some: 'Only {done} of {all} parts are saved.',
    saving: 'Saving: {done} of {all} parts.',
    whole: 'Saved whole: {pages} pages, {size}.',
    newer: 'The site has a newer version by now.',
    unsupported: 'This browser cannot save the site for reading offline.',
    failed: {
      network: 'The network was lost. What is saved stays; go on when there is a signal again.',
      changed: 'The site was renewed just now, so its files no longer match. Try once more.',
      full: 'This device does not give enough room.',
    },
    progress: 'How much is saved',
  },
  held: {
    title: 'What is on this device',
    none: 'No page is kept yet.',
    noScript: 'The list is made by script, because only your browser knows what it holds.',
  },
  not: {
    title: 'What is not kept',
    text: 'The street map, whose pictures belong to others; the data downloads; and the language you do not read. All of these need a network.',
    forget: 'To remove everything this site keeps: the button “Forget everything” on the page',
  },
};

export const offlineWords: Readonly<Record<Locale, OfflineWords>> = { id: indonesian, en: english };
