import type { Locale } from '#archive/locale.ts';
import { pathOf, type Route, withBase } from '#site/routes.ts';

const indonesian = {
  title: 'Sematkan di situs lain',
  description:
    'Linimasa, peta, satu masa, satu cerita, satu angka, atau satu tempat untuk dipasang di situs lain: pilih, lihat pratinjau, salin kodenya.',
  lead: 'Linimasa, peta, satu masa, satu cerita, satu angka, atau satu tempat dapat dipasang di situs Anda. Isinya lengkap tanpa skrip dan tanpa pelacak, dengan sumber dan tautannya.',
  choose: 'Pilih isi',
  groups: {
    views: 'Linimasa dan peta',
    eras: 'Satu masa',
    stories: 'Satu cerita',
    figures: 'Satu angka',
    places: 'Satu tempat',
  },
  era: (era: string) => `Masa ${era}`,
  keep: 'Hanya yang tadi Anda pilih:',
  form: 'Bentuk',
  forms: {
    frame: 'Bingkai (iframe)',
    picture: 'Gambar dengan tautan, untuk situs yang membuang bingkai',
  },
  language: 'Bahasa',
  languages: { id: 'Indonesia', en: 'Inggris' },
  fit: 'Tinggi mengikuti isi (dengan skrip kecil)',
  code: 'Salin kode ini',
  preview: 'Pratinjau',
  open: 'Tampilkan di pratinjau',
  copy: 'Salin kode',
  copied: 'Kode disalin.',
  failed: 'Kode tidak dapat disalin; salin dari kotaknya.',
  all: 'Semua kode',
  allLead: 'Tanpa skrip pun setiap kode dapat disalin dari sini: bingkai di atas, gambar di bawah.',
  how: 'Cara kerja tinggi bingkai',
  howText:
    'Halaman sematan mengirim pesan { type: "jejak-knalpot:height", height } dengan postMessage setiap kali tingginya berubah. Skrip dalam kode di atas mencocokkan pesan dengan bingkai pengirimnya. Tanpa skrip itu, tinggi tetap berlaku.',
  from: 'Dari',
  licence: 'Teks dan data CC BY 4.0',
  whole: 'Buka halaman lengkap',
};

export type EmbedWords = typeof indonesian;

const english: EmbedWords = {
  title: 'Embed on another site',
  description:
    'The timeline, the map, one era, one story, one figure or one place for other sites: choose it, see it, copy its code. Whole without script.',
  lead: 'The timeline, the map, one era, one story, one figure or one place can stand on your site. Each is whole without script, tracks nobody, and carries its source and link.',
  choose: 'Choose what to show',
  groups: {
    views: 'Timeline and map',
    eras: 'One era',
    stories: 'One story',
    figures: 'One figure',
    places: 'One place',
  },
  era: (era) => `The era: ${era}`,
  keep: 'Only what you had chosen:',
  form: 'Form',
  forms: {
    frame: 'Frame (iframe)',
    picture: 'Picture with a link, for sites that strip frames',
  },
  language: 'Language',
  languages: { id: 'Indonesian', en: 'English' },
  fit: 'Fit the height to the content (with a small script)',
  code: 'Copy this code',
  preview: 'Preview',
  open: 'Show in the preview',
  copy: 'Copy code',
  copied: 'Code copied.',
  failed: 'The code could not be copied; copy it from its box.',
  all: 'All codes',
  allLead:
    'Without script, every code can be copied from here: the frame above, the picture below.',
  how: 'How the height of the frame works',
  howText:
    'An embedded page sends the message { type: "jejak-knalpot:height", height } by postMessage whenever its height changes. The script in the code above matches a message to the frame it came from. Without that script the fixed height applies.',
  from: 'From',
  licence: 'Texts and data CC BY 4.0',
  whole: 'Open the whole page',
};

export const embedWords: Readonly<Record<Locale, EmbedWords>> = { id: indonesian, en: english };

/** The embed of a page, for pages that have one. */
export function embedRouteOf(route: Route): Route | null {
  if (route.page === 'timeline' && !route.slug) return { page: 'embedTimeline' };
  if (route.page === 'map') return { page: 'embedMap' };
  if (route.page === 'stories' && route.slug) return { page: 'embedStory', slug: route.slug };
  if (route.page === 'places' && route.slug) return { page: 'embedPlace', slug: route.slug };
  return null;
}

/** Heights in pixels that hold each embed at 640 pixels' width. */
export const embedHeights = {
  ...{ timeline: 960, map: 620, story: 470 },
  ...{ era: 900, figure: 620, place: 560 },
} as const;

/** Where the oEmbed file of a page stands: `/oembed/` and the page's own path. */
export function oembedPathOf(locale: Locale, route: Route): string {
  const base = withBase('');
  return `${base}oembed/${pathOf(locale, route).slice(base.length).replace(/\/$/, '')}.json`;
}
