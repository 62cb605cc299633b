import type { Occasion, Source } from '#archive/claim-records.ts';
import type { Localized } from '#archive/locale.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import type { Term, TimelineEvent } from '#archive/story-records.ts';
import {
  aClaim,
  aConflict,
  aFigure,
  anArchive,
  anUnseenWork,
  aPlace,
  aSource,
  aStory,
} from './builders.ts';

/** Two texts that no file may take for each other. */
const words = (id: string, en: string): Localized => ({ id, en });

const claims = [
  aClaim({
    ...{ id: 'counted', topic: 'figures', basis: 'stated', confidence: 'medium' },
    text: words('Ada 17 usaha.', 'There were 17 businesses.'),
    period: parsePeriod('1980-05'),
    figures: [
      aFigure({ scope: words('satu kampung', 'one quarter'), series: 'makers-quarter' }),
      aFigure({ value: 2500.5, per: 'month', scope: words('semua usaha', 'all of them') }),
    ],
    sources: ['magazine', 'report', 'page'],
    heard: [
      { source: 'magazine', occasion: 'meeting' },
      { source: 'report', occasion: 'meeting' },
    ],
    places: ['hidden', 'museum', 'hamlet'],
  }),
  aClaim({
    ...{ id: 'open', topic: 'first-exhaust', basis: 'source_date', confidence: 'low' },
    text: words('Sejak 1977.', 'Since 1977.'),
    period: parsePeriod('1977/..'),
    sources: ['page'],
  }),
  aClaim({
    ...{ id: 'early', topic: 'spread', basis: 'inferred', confidence: 'high' },
    text: words('1970 sampai 1989.', '1970 to 1989.'),
    period: parsePeriod('1970/1989'),
    figures: [
      aFigure({ value: 9, scope: words('satu gang', 'one lane'), series: 'makers-quarter' }),
    ],
    sources: ['report'],
  }),
  aClaim({
    ...{ id: 'undated', topic: 'name', basis: 'none', confidence: 'unverifiable' },
    text: words('Dinamai begitu.', 'Named so.'),
    figures: [aFigure({ value: 3, per: 'day', scope: words('tiap orang', 'each of them') })],
    sources: ['page', 'magazine'],
    places: ['hamlet'],
  }),
  aClaim({ id: 'unlisted', unlisted: true, sources: ['page'], places: ['hamlet'] }),
];

const magazine: Source = aSource({
  ...{ id: 'magazine', type: 'article-magazine', title: 'Kampung "Lama", 1980', language: 'id' },
  ...{ 'container-title': 'Majalah', publisher: 'Penerbit' },
  author: [{ family: 'Belakang', given: 'Depan' }, { literal: 'Redaksi' }],
  issued: parsePeriod('1980-05-17'),
  accessed: '2026-11-20',
  custom: {
    ...{ kind: 'press', read: { extent: 'whole', copy: 'https://example.org/copy' } },
    reliability: words('Laporan.', 'A report.'),
    carrier: words('Salinan.', 'A copy.'),
    retells: ['letter', 'report'],
  },
});
const report: Source = aSource({
  ...{ id: 'report', type: 'report', title: 'A report', language: 'en' },
  issued: parsePeriod('2019'),
  custom: { kind: 'textbook', reliability: words('Lengkap.', 'Complete.') },
});

const origin = { basis: words('Diukur', 'Measured'), from: 'peta.example', licence: 'ODbL' };
const places = [
  aPlace({
    ...{ id: 'museum', kind: 'museum', name: words('Museum', 'The museum'), origin },
    ...{ code: '33.03', village: 'Desa', district: 'Kecamatan' },
    point: { lat: -7.38488, lon: 109.35823, precision: 120 },
    note: words('Catatan.', 'A note.'),
  }),
  aPlace({ id: 'hamlet', name: words('Dusun', 'Hamlet'), point: null, origin: null }),
  aPlace({
    ...{ id: 'area', name: words('Kampung', 'Quarter'), origin },
    point: { lat: -7.4, lon: 109.4, precision: 600 },
  }),
  aPlace({
    ...{ id: 'maker', kind: 'workshop', name: words('Bengkel', 'Workshop') },
    ...{ point: null, origin: null, area: 'area' },
    workshop: {
      ...{ owner: 'Pemilik', products: words('Knalpot', 'Exhausts') },
      ...{ named: parsePeriod('2004/2005-06'), sources: ['page', 'report'] },
    },
  }),
  aPlace({
    ...{ id: 'second-maker', kind: 'workshop', name: words('Pande', 'Smith') },
    ...{ point: null, origin: null, area: 'hidden' },
    workshop: {
      ...{ products: words('Drum', 'Drums'), named: parsePeriod('1999') },
      sources: ['page'],
    },
  }),
  aPlace({
    ...{ id: 'unnamed', kind: 'landmark', name: words('Tugu', 'Monument'), origin },
    point: { lat: -7.41, lon: 109.41, precision: 250 },
  }),
  aPlace({ id: 'hidden', isPublished: false }),
];

const firstExhaust = aConflict([], {
  ...{ id: 'first', axis: 'date', title: words('Kapan?', 'When?') },
  ...{ note: words('Berbeda.', 'They differ.'), unread: ['report'] },
  settle: words('Buku besar.', 'A ledger.'),
  positions: [
    { answer: words('Sejak 1977', 'Since 1977'), claims: ['open'] },
    { answer: words('Sebelum 1980', 'Before 1980'), claims: ['early', 'counted'] },
  ],
});

const events: readonly TimelineEvent[] = [
  {
    ...{ id: 'begun', theme: 'first-exhaust', rank: 1 },
    ...{ title: words('Mulai', 'Begun'), summary: words('Dua tahun.', 'Two years.') },
    ...{ dates: ['open', 'early'], claims: ['undated', 'open'], places: ['hidden', 'hamlet'] },
  },
  {
    ...{ id: 'met', theme: 'trade', rank: 3 },
    ...{ title: words('Bertemu', 'Met'), summary: words('Sekali.', 'Once.') },
    ...{ dates: ['counted', 'early'], claims: [], places: [] },
  },
  {
    ...{ id: 'count', theme: 'people', rank: 3 },
    ...{ title: words('Dihitung', 'Counted'), summary: words('Sehari.', 'A day.') },
    ...{ dates: ['counted'], claims: [], places: ['museum'] },
  },
];

const occasions: readonly Occasion[] = [
  {
    ...{ id: 'meeting', title: words('Rapat', 'A meeting'), date: parsePeriod('1980-05-02') },
    ...{ place: 'museum', speakers: ['Ketua', 'Tamu'] },
  },
  {
    ...{ id: 'walk', title: words('Jalan', 'A walk'), date: parsePeriod('2004') },
    ...{ place: 'hidden', speakers: [] },
  },
];

const terms: readonly Term[] = [
  {
    ...{ id: 'drum', term: 'drum', language: 'id', aliases: ['tong', 'pelat'] },
    ...{ definition: words('Tong besi.', 'An iron barrel.'), basis: 'source+general' },
    sources: ['page', 'magazine'],
  },
  {
    ...{ id: 'besalen', term: 'besalen', language: 'jv', aliases: [] },
    ...{ definition: words('Bengkel pande.', 'A smithy.'), basis: 'source', sources: ['report'] },
  },
];

/** A small archive: every column of every table is filled in one row and, if it may be, empty in another. */
export const filledArchive = anArchive({
  ...{ claims, places, events, occasions, terms, conflicts: [firstExhaust] },
  stories: [aStory({ body: words('<Claim id="counted">kata</Claim>', 'word') })],
  villages: [
    {
      ...{ code: '33.03.01.0001', name: 'Desa', type: 'desa', district: 'Kecamatan' },
      ...{ lat: -7.5, lon: 109.5, radius: 700 },
    },
  ],
  sources: [magazine, report, aSource({ id: 'page' })],
  unseenWorks: [anUnseenWork({ id: 'letter', retells: [] })],
  units: [{ id: 'unit', label: { id: 'usaha', en: { one: 'business', other: 'businesses' } } }],
});
