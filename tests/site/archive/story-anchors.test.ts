/** Addresses of sections stay: what a heading was once called still leads into its story. */
import { expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { slugHeading } from '#search/build/record-path.ts';
import { archive } from '../../support/real-archive.ts';

/** The headings published on 21 November 2026, by story and language. */
const published: Readonly<Record<string, Readonly<Record<'id' | 'en', readonly string[]>>>> = {
  coppersmiths: {
    id: [
      'Nama yang berarti pekerjaan',
      'Tembaga yang dijajakan',
      'Gamelan di beranda',
      'Satu pertanyaan, tiga jawaban',
      'Yang masih tertinggal',
    ],
    en: [
      'A trade inside a name',
      'Copper to sell',
      'Gamelan on the verandas',
      'Three answers to one question',
      'What was still there',
    ],
  },
  'may-1980': {
    id: [
      'Pesayangan dalam hitungan',
      'Drum yang menentukan',
      'Truk, harga, upah',
      'Peta pasar sang ketua',
      'Sejauh mana satu laporan bisa dipegang',
    ],
    en: [
      'A quarter, counted',
      'The drum decides',
      'Trucks, prices, wages',
      "The chairman's map",
      'What a single report can carry',
    ],
  },
  'first-exhaust': {
    id: [
      'Satu majalah, satu bulan',
      'Tahun-tahun yang bersaing',
      'Gema bukan saksi',
      'Siapa, dan apa pemicunya',
      'Apa yang disebut mulai?',
    ],
    en: [
      'One magazine, one month',
      'The rival years',
      'An echo is not a witness',
      'Who, and what set it off',
      'What counts as a start?',
    ],
  },
  spread: {
    id: [
      'Bengkel yang menyatu dengan rumah',
      'Dua daftar desa',
      'Dua perajin dalam berita',
      'Jumlah yang tidak dapat disambung',
      'Yang tidak ditulis siapa pun',
    ],
    en: [
      'Work that lived in the house',
      'Two lists of villages',
      'Two makers in the news',
      'Counts that will not join',
      'What nobody wrote down',
    ],
  },
  estate: {
    id: [
      'Mesin ada, cetakan tak terbeli',
      'Membangun di tempat orang bekerja',
      'Sabtu malam di bulan Januari',
      'Para penyewa',
      'Datang untuk melihat',
    ],
    en: [
      'Machines, but no dies',
      'Building where people worked',
      'A Saturday night in January',
      'The tenants',
      'Coming to look',
    ],
  },
};

/** The fragments a story answers: of its headings, and of the anchors its author kept. */
function listFragments(body: string): string[] {
  const headings = Array.from(body.matchAll(/^##+ (.+)$/gm), ([, heading]) => heading ?? '');
  const anchors = Array.from(body.matchAll(/<Anchor id="([^"]+)" \/>/g), ([, id]) => id ?? '');
  return [...headings.map(slugHeading), ...anchors];
}

test.each(Object.keys(published))('the story %s answers its old section addresses', (id) => {
  const body = archive.stories.get(id)?.body;
  const lost = locales.flatMap((locale) => {
    const kept = listFragments(body?.[locale] ?? '');
    return (published[id]?.[locale] ?? []).map(slugHeading).filter((one) => !kept.includes(one));
  });
  expect(lost).toEqual([]);
});
