import type { Locale } from '#archive/locale.ts';
import type { Contact } from '#archive/site-records.ts';
import type { FieldName, ProposalKind } from './proposal.ts';
import type { MessageWords } from './report.ts';

const indonesian = {
  report: {
    title: 'Ada yang keliru?',
    message: {
      of: (id: string, version: string | undefined) =>
        `Jejak Knalpot: ${id}${version ? `, versi ${version}` : ''}`,
      purposes: {
        wrong: 'Ada yang keliru',
        mine: 'Ini bengkel saya',
        hours: 'Saya tahu jam bukanya',
        remove: 'Minta nama ini dihapus',
      },
      prompts: {
        wrong: ['Yang keliru:', 'Yang benar, dan dari mana Anda tahu:'],
        mine: ['Yang perlu ditambah atau diubah:', 'Boleh dihubungi lewat:'],
        hours: ['Hari dan jam buka:', 'Dari mana Anda tahu, dan kapan:'],
        remove: ['Nama yang dihapus:', 'Hubungan Anda dengan nama itu:'],
      },
    } satisfies MessageWords,
    via: {
      whatsapp: 'WhatsApp',
      email: 'surel',
      issues: 'laporan di repositori',
      form: 'formulir web',
    } satisfies Record<Contact['kind'], string>,
    nobody:
      'Situs ini belum punya alamat untuk menerima koreksi. Nomor halaman ini tetap, jadi koreksi dapat disiapkan dan disimpan dulu.',
    prepare: 'Siapkan usul',
    call: (number: string) => `Telepon ${number}`,
    chat: (number: string) => `WhatsApp ${number}`,
  },
  propose: {
    title: 'Usulkan sesuatu',
    description:
      'Usulkan tempat, bengkel, fakta kunjungan, foto, atau koreksi untuk Jejak Knalpot: formulir ini menyusun pesan dan berkas, tanpa akun.',
    /** What readers type who want this page. */
    asked:
      'lapor kesalahan, ada yang salah, koreksi, hubungi kami, kontak, usul bengkel, tambah bengkel, hapus data saya, hapus nama',
    lead: 'Kenal bengkel yang belum tercatat, tahu jam buka, punya foto, atau melihat kekeliruan? Isi seperlunya. Tidak ada yang dikirim sebelum Anda mengirimnya sendiri.',
    kind: 'Apa yang diusulkan?',
    kinds: {
      place: 'Tempat',
      workshop: 'Bengkel',
      fact: 'Fakta untuk pengunjung',
      photograph: 'Foto',
      correction: 'Koreksi',
    } satisfies Record<ProposalKind, string>,
    fields: {
      name: 'Nama',
      category: 'Jenis tempat',
      what: 'Keterangannya',
      lat: 'Lintang (misalnya -7.388)',
      lon: 'Bujur (misalnya 109.363)',
      products: 'Yang dibuat',
      village: 'Desa atau kelurahan',
      year: 'Sejak tahun, atau tahun Anda mengetahuinya',
      owner: 'Pemilik, bila boleh disebut',
      place: 'Tempat',
      question: 'Menjawab pertanyaan tentang',
      hours: 'Hari dan jam buka (misalnya Mo-Sa 08:00-16:00)',
      phone: 'Telepon (misalnya +62 281 891012)',
      taken: 'Kapan diambil',
      credit: 'Nama pemotret',
      licence: 'Lisensi (misalnya CC BY 4.0)',
      agreed: 'Siapa yang tampak dan setuju ditampilkan',
      about: 'Nomor keterangan atau alamat halaman',
      wrong: 'Yang keliru',
      right: 'Yang benar',
      known: 'Dari mana Anda tahu: dokumen, foto, ingatan, dengan tanggalnya',
      link: 'Tautan sumbernya, bila ada',
      from: 'Nama Anda, dan cara menghubungi Anda',
    } satisfies Record<FieldName, string>,
    other: (label: string) => `${label}, dalam bahasa Inggris (bila bisa)`,
    required: 'perlu',
    choices: {
      landmark: 'penanda tempat',
      museum: 'museum',
      attraction: 'tempat wisata',
      transport: 'angkutan',
      office: 'kantor',
      'craft-site': 'tempat kerajinan',
      hours: 'jam buka',
      price: 'harga',
      contact: 'kontak',
    },
    choose: 'Pilih',
    message: 'Pesan Anda',
    missing: 'Masih perlu diisi:',
    sendBy: 'Kirim lewat',
    nobody:
      'Situs ini belum punya alamat untuk menerima usul. Simpan berkasnya, dan serahkan kepada siapa pun yang mengelola situs ini.',
    file: 'Simpan berkas YAML',
    copy: 'Salin pesan',
    copied: 'Pesan tersalin.',
    failed: 'Peramban menolak menyalin; pilih teks pesan di atas.',
    draft: 'Simpan draf di perangkat ini',
    draftNote: 'Hanya bila dicentang. Menghapus centang menghapus drafnya.',
    notKept: 'Peramban ini tidak mau menyimpan draf.',
    print: 'Tanpa skrip, formulir ini dapat dicetak dan diisi dengan tangan.',
  },
};

type ProposingWords = typeof indonesian;

const english: ProposingWords = {
  report: {
    title: 'Something wrong?',
    message: {
      of: (id, version) => `Jejak Knalpot: ${id}${version ? `, version ${version}` : ''}`,
      purposes: {
        wrong: 'Something is wrong',
        mine: 'This is my workshop',
        hours: 'I know the opening hours',
        remove: 'Please remove this name',
      },
      prompts: {
        wrong: ['What is wrong:', 'What is right, and how you know it:'],
        mine: ['What is to be added or changed:', 'You can be reached by:'],
        hours: ['Days and opening hours:', 'How you know it, and since when:'],
        remove: ['The name to remove:', 'What you have to do with it:'],
      },
    },
    via: {
      whatsapp: 'WhatsApp',
      email: 'e-mail',
      issues: 'issue on the repository',
      form: 'web form',
    },
    nobody:
      'This site has no address for corrections yet. The number of this page is permanent, so a correction can be prepared and kept.',
    prepare: 'Prepare a proposal',
    call: (number) => `Call ${number}`,
    chat: (number) => `WhatsApp ${number}`,
  },
  propose: {
    title: 'Propose something',
    description:
      'Propose a place, a workshop, a fact for visitors, a photograph or a correction for Jejak Knalpot: a form that writes a message and a file, without an account.',
    asked:
      'report a mistake, report an error, correction, contact us, add a workshop, my workshop, remove my name, delete my data',
    lead: 'Do you know a workshop that is missing, opening hours, a photograph, an error? Fill in what you can. Nothing is sent until you send it yourself.',
    kind: 'What do you propose?',
    kinds: {
      place: 'A place',
      workshop: 'A workshop',
      fact: 'A fact for visitors',
      photograph: 'A photograph',
      correction: 'A correction',
    },
    fields: {
      name: 'Name',
      category: 'Kind of place',
      what: 'What there is to say',
      lat: 'Latitude (such as -7.388)',
      lon: 'Longitude (such as 109.363)',
      products: 'What is made there',
      village: 'Village or ward',
      year: 'Since which year, or the year you know it of',
      owner: 'Owner, if the name may be shown',
      place: 'Place',
      question: 'Answers the question about',
      hours: 'Days and hours (such as Mo-Sa 08:00-16:00)',
      phone: 'Telephone (such as +62 281 891012)',
      taken: 'When it was taken',
      credit: 'Who took it',
      licence: 'Licence (such as CC BY 4.0)',
      agreed: 'Who is in it and agreed to be shown',
      about: 'Number of the statement, or address of the page',
      wrong: 'What is wrong',
      right: 'What is right',
      known: 'How you know it: a document, a photograph, your memory, with its date',
      link: 'Link to the source, if there is one',
      from: 'Your name, and how to reach you',
    },
    other: (label) => `${label}, in Indonesian (if you can)`,
    required: 'required',
    choices: {
      landmark: 'landmark',
      museum: 'museum',
      attraction: 'attraction',
      transport: 'transport',
      office: 'office',
      'craft-site': 'craft site',
      hours: 'opening hours',
      price: 'price',
      contact: 'contact',
    },
    choose: 'Choose',
    message: 'Your message',
    missing: 'Still to be filled in:',
    sendBy: 'Send by',
    nobody:
      'This site has no address for proposals yet. Keep the file, and give it to whoever runs the site.',
    file: 'Save the YAML file',
    copy: 'Copy the message',
    copied: 'Message copied.',
    failed: 'The browser refuses to copy; select the text of the message above.',
    draft: 'Keep a draft on this device',
    draftNote: 'Only while it is ticked. Taking the tick away deletes the draft.',
    notKept: 'This browser does not keep the draft.',
    print: 'Without script this form can be printed and filled in by hand.',
  },
};

export const proposingWords: Readonly<Record<Locale, ProposingWords>> = {
  id: indonesian,
  en: english,
};
