import type { Locale } from '#archive/locale.ts';
import { pathOf, type Route, withBase } from '#site/routes.ts';

const indonesian = {
  title: 'Sematkan di situs lain',
  description:
    'Linimasa, peta, dan kartu cerita Jejak Knalpot untuk dipasang di situs lain: pilih, lihat pratinjau, salin kodenya. Lengkap tanpa skrip.',
  lead: 'Linimasa, peta, dan kartu cerita dapat dipasang di situs Anda. Isinya lengkap tanpa skrip dan tanpa pelacak, dengan sumber dan tautannya.',
  choose: 'Pilih isi',
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
  allLead: 'Tanpa skrip pun setiap kode dapat disalin dari sini.',
  how: 'Cara kerja tinggi bingkai',
  howText:
    'Halaman sematan mengirim pesan { type: "jejak-knalpot:height", height } dengan postMessage setiap kali tingginya berubah. Skrip dalam kode di atas mencocokkan pesan dengan bingkai pengirimnya. Tanpa skrip itu, tinggi tetap berlaku.',
  story: (title: string) => `Cerita: ${title}`,
  from: 'Dari',
  licence: 'Teks dan data CC BY 4.0',
  whole: 'Buka halaman lengkap',
};

export type EmbedWords = typeof indonesian;

const english: EmbedWords = {
  title: 'Embed on another site',
  description:
    'The timeline, the map and the story cards of Jejak Knalpot for other sites: choose one, see it, copy its code. Whole without script.',
  lead: 'The timeline, the map and the story cards can stand on your site. They are whole without script, track nobody, and carry their source and link.',
  choose: 'Choose what to show',
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
  allLead: 'Without script, every code can be copied from here.',
  how: 'How the height of the frame works',
  howText:
    'An embedded page sends the message { type: "jejak-knalpot:height", height } by postMessage whenever its height changes. The script in the code above matches a message to the frame it came from. Without that script the fixed height applies.',
  story: (title) => `Story: ${title}`,
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
  return null;
}

/** Heights in pixels that hold each embed at 640 pixels' width. */
export const embedHeights = { timeline: 960, map: 620, story: 470 } as const;

/** Where the oEmbed file of a page stands: `/oembed/` and the page's own path. */
export function oembedPathOf(locale: Locale, route: Route): string {
  const base = withBase('');
  return `${base}oembed/${pathOf(locale, route).slice(base.length).replace(/\/$/, '')}.json`;
}
