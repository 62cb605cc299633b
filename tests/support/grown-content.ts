import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Locale, Localized } from '#archive/locale.ts';
import { isDeep } from './depth.ts';
import { makePhoto } from './generated-photos.ts';
import { writeProse } from './prose.ts';

/** A text and what stands for its translation. */
const both = (text: string): Localized => ({
  id: text,
  en: text.replace(/\.?$/, ', in English$&'),
});

/** A picture of a telephone held upright, drawn here: no photograph stands for one that is missing. */
const picture = await makePhoto({ width: 2000, height: 1500, orientation: 6, isBusy: isDeep });

/** Entries an editor appends to a file of `content/`, as `docs/editing.md` shows them. */
const entries: Readonly<Record<string, readonly object[]>> = {
  'claims/spread.yaml': [
    claim('grown-001', '2024', 23, 'Pada 2024 ada 23 bengkel di gang itu.'),
    claim('grown-002', '2023', 25, 'Pada 2023 ada 25 bengkel di gang itu.'),
  ],
  'sources/press.yaml': [
    {
      id: 'grown-source',
      type: 'webpage',
      title: 'Bengkel tumbuh di sebuah gang',
      issued: '2025-02-03',
      accessed: '2026-11-26',
      URL: 'https://example.org/bengkel-tumbuh',
      language: 'id',
      custom: {
        kind: 'press',
        reliability: both('Laporan yang menghitung sendiri.'),
        retells: ['grown-release'],
      },
    },
  ],
  'unseen-works.yaml': [{ id: 'grown-release', title: both('Siaran pers yang bertambah') }],
  'units.yaml': [
    { id: 'grown-unit', label: { id: 'bengkel', en: { one: 'workshop', other: 'workshops' } } },
  ],
  'events/spread.yaml': [
    {
      id: 'grown-event',
      theme: 'spread',
      title: both('Bengkel bertambah'),
      summary: both('Sebuah koran menghitung bengkel di gang itu.'),
      dates: ['grown-001'],
      places: ['grown-place'],
      rank: 1,
    },
  ],
  'places/landmarks.yaml': [
    {
      id: 'grown-place',
      kind: 'landmark',
      name: both('Gang Bertambah'),
      point: { lat: -7.381, lon: 109.352, precision: 40 },
      origin: { basis: both('Taksiran'), from: 'openstreetmap.org', licence: 'ODbL' },
    },
  ],
  'places/workshops.yaml': [
    {
      id: 'grown-workshop',
      kind: 'workshop',
      name: both('Bengkel Bertambah'),
      area: 'desa-galuh',
      workshop: { products: both('knalpot mobil'), named: '2025', sources: ['grown-source'] },
    },
  ],
  'people/people.yaml': [
    {
      id: 'grown-person',
      name: 'Perajin Baru',
      role: both('perajin'),
      period: both('abad ini'),
      category: 'maker',
      sources: ['grown-source'],
    },
  ],
  'glossary/terms.yaml': [
    {
      id: 'grown-term',
      term: 'zig',
      language: 'id',
      definition: both('Penjepit pelat waktu dilas.'),
      basis: 'source',
      sources: ['grown-source'],
    },
  ],
  'search/synonyms.yaml': [{ id: 'grown-words', words: ['zig', 'penjepit pelat'] }],
  'process/steps.yaml': [
    {
      id: 'grown-step',
      order: 90,
      orderBasis: 'stated',
      title: both('Mengemas'),
      text: both('Knalpot dibungkus kertas.'),
      sources: ['grown-source'],
      confidence: 'low',
    },
  ],
  'gaps/gaps.yaml': [
    { id: 'grown-gap', topic: 'spread', text: both('Tidak ada hitungan.'), searched: '2026-11-26' },
  ],
  'visit/attractions.yaml': [
    {
      id: 'grown-fact',
      topic: 'attractions',
      text: both('Gang itu dapat dilihat pada hari kerja.'),
      source: { title: 'Koran', URL: 'https://example.org/gang', issued: '2025' },
      confidence: 'medium',
      places: ['grown-place'],
      fields: ['hours'],
      hours: 'Mo-Fr 08:00-15:00',
    },
  ],
  'classroom/exercises.yaml': [
    {
      id: 'grown-exercise',
      conflict: 'grown',
      also: ['grown-001'],
      title: both('Dua hitungan'),
      tasks: [both('Apa yang dihitung?')],
      aim: both('Keduanya dari satu koran: 23 dan 25.'),
    },
  ],
  'figures/cases.yaml': [
    {
      id: 'grown-case',
      value: 23,
      series: 'makers-quarter',
      claims: ['grown-002', 'grown-001'],
      conflicts: ['grown'],
      title: both('23: satu angka'),
      lead: both('Angka 23 berdiri di samping 25.'),
    },
  ],
  'occasions.yaml': [
    {
      id: 'grown-occasion',
      title: both('Temu warga gang'),
      date: '2024-05-04',
      place: 'grown-place',
      speakers: ['Perajin Baru'],
    },
  ],
  'classroom/quiz.yaml': [
    {
      id: 'grown-question',
      conflict: 'grown',
      claims: ['grown-001', 'grown-002'],
      ask: both('Mana yang lebih baru?'),
      why: both('Yang 23.'),
    },
  ],
  'drawings.yaml': [
    { id: 'grown-drawing', alt: both('Sebuah gang dengan dua bengkel.'), claims: ['grown-001'] },
  ],
  'figures/pictures.yaml': [
    {
      id: 'grown-picture',
      kind: 'units',
      title: both('Satu rumah, satu bengkel'),
      text: both('Semua bengkel di gang itu.'),
      rows: [{ shape: 'house', amount: 'grown-001.1', label: both('bengkel di gang itu') }],
    },
  ],
  'redirects.yaml': [
    { page: 'places', from: 'gang-lama', to: 'grown-place' },
    { page: 'stories', from: { id: 'gang-lama', en: 'the-old-lane' }, to: 'grown-story' },
  ],
  'changes.yaml': [
    {
      id: 'grown-change',
      date: '2026-11-26',
      pages: ['claims/grown-001', 'stories'],
      text: both('Satu cerita.'),
    },
  ],
};

/** Files an editor adds. */
const files: Readonly<Record<string, object | string>> = {
  'photos/gang.jpg': picture,
  'photos/grown.yaml': [
    {
      id: 'grown-photo',
      file: 'gang.jpg',
      description: both('Sebuah gang dengan dua bengkel.'),
      credit: 'Warga Gang',
      licence: { name: 'CC BY 4.0', URL: 'https://creativecommons.org/licenses/by/4.0/' },
      taken: '2024',
      place: 'grown-place',
      people: [],
    },
  ],
  'conflicts/grown.yaml': {
    id: 'grown',
    title: both('Berapa bengkel di gang itu?'),
    note: both('Dua hitungan dari satu koran.'),
    axis: 'number',
    positions: [
      { answer: both('Ada 23'), claims: ['grown-001'] },
      { answer: both('Ada 25'), claims: ['grown-002'] },
    ],
  },
  'itineraries/grown-route.yaml': {
    id: 'grown-route',
    order: 90,
    mode: 'foot',
    title: both('Jalan ke gang'),
    summary: both('Dari gang ke bengkelnya, dengan yang perlu ditanyakan dulu.'),
    stops: [
      {
        place: 'grown-place',
        text: both('Gang itu.'),
        claims: ['grown-001'],
        facts: ['grown-fact'],
      },
      { place: 'grown-workshop', text: both('Bengkelnya.'), claims: [], facts: [] },
    ],
    confirm: [both('Tanyakan apakah bengkel menerima tamu.')],
  },
  'stories/grown-story/story.yaml': {
    id: 'grown-story',
    order: 90,
    slug: { id: 'gang-bertambah', en: 'the-growing-lane' },
    title: both('Sebuah gang bertambah bengkel'),
    kicker: both('Hitungan termuda'),
    standfirst: both('Sebuah koran menghitung bengkel di satu gang.'),
    description: both('Cerita sebuah gang yang bengkelnya bertambah dari tahun ke tahun.'),
    titleClaims: [],
    photo: 'grown-photo',
    era: '2023/2024',
    checked: '2026-11-26',
  },
  'stories/grown-story/id.mdx': writeStory('id'),
  'stories/grown-story/en.mdx': writeStory('en'),
};

function claim(id: string, period: string, value: number, text: string): object {
  const figure = { value, unit: 'grown-unit', scope: both('satu gang'), series: 'makers-quarter' };
  return {
    ...{ id, topic: 'spread', text: both(text), period, basis: 'stated', figures: [figure] },
    ...{ sources: ['grown-source'], places: ['grown-place'], confidence: 'medium' },
    heard: [{ source: 'grown-source', occasion: 'grown-occasion' }],
  };
}

function writeStory(locale: Locale): string {
  return [
    '## Gang',
    '<Place id="grown-place">Gang</Place> <Term id="grown-term">zig</Term> <Event id="grown-event">itu</Event>: <Claim id="grown-001">23</Claim>.',
    writeProse(400, locale),
    '<Conflict id="grown" />',
    writeProse(400, locale),
    '',
  ].join('\n\n');
}

/**
 * Copies `content/` and adds a record of every kind, as an editor would. Villages stay as they
 * are, for they are the regency's own list, and so do the one record of the site, that of its
 * pages and the one first exercise.
 * @param root the folder that is to hold the grown `content/`
 */
export function growContent(root: string): void {
  const content = join(root, 'content');
  cpSync('content', content, { recursive: true });
  const drawings = join(root, 'src/assets/drawings');
  cpSync('src/assets/drawings', drawings, { recursive: true });
  cpSync('src/assets/drawings/goods.svg', join(drawings, 'grown-drawing.svg'));
  for (const [file, records] of Object.entries(entries)) {
    appendFileSync(join(content, file), `\n${stringify(records)}`);
  }
  for (const [file, record] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    const isWhole = typeof record === 'string' || Buffer.isBuffer(record);
    writeFileSync(join(content, file), isWhole ? record : stringify(record));
  }
}
