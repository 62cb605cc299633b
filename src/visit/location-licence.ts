import type { Locale } from '#archive/locale.ts';

/** The licences locations come under, as their records write them, in Indonesian. */
const indonesian: readonly (readonly [start: string, text: string])[] = [
  [
    'MIT (c) 2024-2025 Cahya DSN',
    'MIT © 2024–2025 Cahya DSN; dari mana poligonnya berasal tidak ditulis pembuatnya (kode menurut Kepmendagri 300.2.2-2430/2025)',
  ],
  [
    'no licence file',
    'tempat asalnya tidak memuat lisensi: hanya pasangan koordinatnya yang diambil, sebagai fakta',
  ],
  ['CC BY 4.0 (GeoNames)', 'CC BY 4.0 (GeoNames)'],
  ['ODbL 1.0', 'ODbL 1.0, © para kontributor OpenStreetMap'],
  ['CC BY-SA 4.0', 'teksnya CC BY-SA 4.0; koordinatnya diambil sebagai fakta'],
  ['facts', 'fakta'],
];

/** A location's licence in the language of the page; `lang` is set where there are no words for it. */
export function describeLicence(licence: string, locale: Locale): { text: string; lang?: 'en' } {
  if (locale === 'en') return { text: licence };
  const known = indonesian.find(([start]) => licence.startsWith(start));
  return known ? { text: known[1] } : { text: licence, lang: 'en' };
}
