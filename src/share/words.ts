import type { Locale } from '#archive/locale.ts';
import { formatNumber } from '#site/formats.ts';
import type { PageName } from '#site/routes.ts';

const cardKinds = (
  words: Record<'home' | 'map' | 'pipe' | 'answers' | 'drawing' | 'number', string>,
) =>
  ({
    ...{ places: words.map, map: words.map, itineraries: words.map },
    ...{ stories: words.drawing, visit: words.drawing, process: words.drawing },
    ...{ people: words.drawing, glossary: words.drawing, evidence: words.drawing },
    ...{ classroom: words.drawing, about: words.drawing },
    ...{ quiz: words.drawing, silencer: words.drawing },
    ...{ figures: words.number, sources: words.number, data: words.number },
    claims: words.number,
    home: words.home,
    timeline: words.pipe,
    conflicts: words.answers,
  }) satisfies Partial<Record<PageName, string>>;

/** A title as the first sentence of a message. */
const asSentence = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);

const indonesian = {
  card: {
    story: 'Cerita',
    conflict: 'Sumber berbeda pendapat',
    answers: 'jawaban',
    claims: 'keterangan',
    sources: 'sumber',
    conflicts: 'beda keterangan',
    records: 'catatan untuk diunduh',
    stops: (value: number) => `${formatNumber(value, 'id')} perhentian`,
    unknownSpot: 'letaknya tidak disebut sumber',
    around: (distance: string) => `sekitar sini, radius ${distance}`,
    within: (distance: string) => `titik, teliti ${distance}`,
    events: (value: number) => `${formatNumber(value, 'id')} peristiwa`,
    drawn: cardKinds({
      home: 'nama situs di atas pelat baja yang warnanya berubah oleh panas',
      map: 'judul di atas pelat seng dengan peta skematis Purbalingga',
      pipe: 'pipa knalpot sebagai garis waktu, satu warna tiap dasawarsa',
      answers: 'judul di bawah jumlahnya dalam huruf stensil',
      drawing: 'judul di bawah gambar garis',
      number: 'judul di bawah sebuah angka besar',
    }),
    words: 'kalimat dan sumbernya di atas pelat seng',
    alt: (title: string, drawn: string) => `${title}: ${drawn}`,
  },
  control: {
    label: 'Bagikan halaman ini',
    share: 'Bagikan',
    more: 'Tautan dan QR',
    copy: 'Salin tautan',
    copied: 'Tautan disalin.',
    failed: 'Tautan tidak dapat disalin; salin dari kotak ini.',
    link: 'Tautan',
    qr: 'Kode QR tautan ini',
    qrHint: 'Pindai dengan kamera ponsel.',
    email: 'Surel',
    text: (title: string, hook: string | null) =>
      hook ? `${asSentence(title)} ${hook}` : `${title} (Jejak Knalpot)`,
    rivals: (answers: string) => `Jawaban yang beredar: ${answers}.`,
    source: (name: string, others: number) =>
      others === 0
        ? `Sumber: ${name}.`
        : `Sumber: ${name}, dan ${formatNumber(others, 'id')} lainnya.`,
    quote: 'Bagikan kutipan ini',
    quoteCopied: 'Kutipan dan tautannya disalin.',
    quoteFailed: 'Peramban ini menolak menyalin.',
    quoteHint: 'Sorot satu kalimat untuk membagikan tautan yang langsung menuju kalimat itu.',
    embed: 'Sematkan di situs lain',
    square: 'Simpan gambar persegi untuk status',
  },
  /** Stands after the bare title of a list in a preview. */
  craft: 'kerajinan knalpot Purbalingga',
  feed: {
    title: 'Jejak Knalpot: cerita dan fakta',
    subtitle: 'Cerita dan perubahan fakta tentang kerajinan knalpot Purbalingga',
  },
  moved: {
    title: 'Halaman pindah',
    text: 'Alamat ini sudah pindah. Halaman yang baru:',
    description: (title: string) =>
      `Alamat ini sudah pindah ke halaman baru di Jejak Knalpot: ${title}.`,
  },
};

export type ShareWords = typeof indonesian;

const english: ShareWords = {
  card: {
    story: 'Story',
    conflict: 'Sources disagree',
    answers: 'answers',
    claims: 'statements',
    sources: 'sources',
    conflicts: 'disagreements',
    records: 'records to download',
    stops: (value) => `${formatNumber(value, 'en')} stops`,
    unknownSpot: 'sources do not say where',
    around: (distance) => `around here, within ${distance}`,
    within: (distance) => `point, precise to ${distance}`,
    events: (value) => `${formatNumber(value, 'en')} ${value === 1 ? 'event' : 'events'}`,
    drawn: cardKinds({
      home: 'the name of the site on steel plates tinted by heat',
      map: 'the title on a sheet of zinc with a schematic map of Purbalingga',
      pipe: 'an exhaust pipe as a timeline, one colour for each decade',
      answers: 'a title under a count in stencil figures',
      drawing: 'a title under a line drawing',
      number: 'a title under one large number',
    }),
    words: 'the sentence and its source on galvanised plate',
    alt: (title, drawn) => `${title}: ${drawn}`,
  },
  control: {
    label: 'Share this page',
    share: 'Share',
    more: 'Link and QR',
    copy: 'Copy link',
    copied: 'Link copied.',
    failed: 'The link could not be copied; copy it from this box.',
    link: 'Link',
    qr: 'QR code of this link',
    qrHint: 'Scan it with a phone camera.',
    email: 'E-mail',
    text: (title, hook) => (hook ? `${asSentence(title)} ${hook}` : `${title} (Jejak Knalpot)`),
    rivals: (answers) => `Answers in circulation: ${answers}.`,
    source: (name, others) => {
      const more = `${formatNumber(others, 'en')} ${others === 1 ? 'other' : 'others'}`;
      return others === 0 ? `Source: ${name}.` : `Source: ${name}, and ${more}.`;
    },
    quote: 'Share this quote',
    quoteCopied: 'Quote and its link copied.',
    quoteFailed: 'This browser refused to copy.',
    quoteHint: 'Select a sentence to share a link that leads straight to it.',
    embed: 'Embed on another site',
    square: 'Save a square picture for a status',
  },
  craft: 'Purbalingga’s exhaust craft',
  feed: {
    title: 'Jejak Knalpot: stories and facts',
    subtitle: 'Stories and changed facts of Purbalingga’s exhaust craft',
  },
  moved: {
    title: 'Page moved',
    text: 'This address has moved. The page is now here:',
    description: (title) => `This address has moved to a new page on Jejak Knalpot: ${title}.`,
  },
};

export const shareWords: Readonly<Record<Locale, ShareWords>> = { id: indonesian, en: english };
