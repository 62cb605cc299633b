import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Archive } from '#archive/archive.ts';
import { checkContent } from '#archive/build/read-content.ts';
import { formatProblem, recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { listSegments } from '#drawing/time-scale.ts';
import { writeProse } from './prose.ts';

/** A record as an editor types it, before any schema. */
export type RawRecord = Record<string, unknown>;

/** Where a value stands in a record: `['figures', 0, 'unit']`. */
export type ValuePath = readonly (string | number)[];

type FileContent = RawRecord[] | RawRecord | string;

/** A tiny content folder in memory: names below `content/`, and lists, records or plain text. */
export class SmallArchive {
  readonly #files = new Map<string, FileContent>(Object.entries(validFiles()));

  /** The file names below `content/` with what is to be written into each. */
  get files(): ReadonlyMap<string, FileContent> {
    return this.#files;
  }

  /** Replaces a whole file, or adds one. */
  write(file: string, content: FileContent): void {
    this.#files.set(file, content);
  }

  remove(file: string): void {
    this.#files.delete(file);
  }

  /** Rewrites the text of a story. Fails when that changes nothing. */
  edit(file: string, change: (text: string) => string): void {
    const text = this.#files.get(file);
    if (typeof text !== 'string') throw new Error(`${file} is not a text`);
    const changed = change(text);
    if (changed === text) throw new Error(`the edit leaves ${file} as it was`);
    this.#files.set(file, changed);
  }

  /** Appends a record to a list. */
  add(file: string, record: RawRecord): void {
    this.#list(file).push(record);
  }

  /** A record by its id (of a list) or the one record of its file. */
  record(file: string, id?: string): RawRecord {
    const content = this.#files.get(file);
    if (id === undefined && typeof content === 'object' && !Array.isArray(content)) return content;
    const record = this.#list(file).find((one) => one['id'] === id || one['code'] === id);
    if (!record) throw new Error(`no ${String(id)} in ${file}`);
    return record;
  }

  /** Sets a value inside a record; `undefined` deletes it. */
  set(target: readonly [file: string, id?: string], path: ValuePath, value: unknown): void {
    const last = path.at(-1);
    if (last === undefined) throw new Error('a path needs a key');
    let holder = this.record(...target);
    for (const key of path.slice(0, -1)) holder = holder[key] as RawRecord;
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }

  #list(file: string): RawRecord[] {
    const content = this.#files.get(file);
    if (!Array.isArray(content)) throw new Error(`${file} is not a list`);
    return content;
  }
}

type Change = (archive: SmallArchive) => void;

/**
 * Writes the small content folder into a fresh temporary folder that goes when the test ends.
 * @param change alters the records before they are written
 * @returns the project folder that holds `content/`
 */
export function writeArchive(change: Change = () => undefined): string {
  const archive = new SmallArchive();
  change(archive);
  const root = mkdtempSync(join(tmpdir(), 'small-archive-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [file, content] of archive.files) {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : writeYaml(content));
  }
  return root;
}

/** Files already written as YAML: most are the same in every archive, and writing them is slow. */
const written = new Map<string, string>();

function writeYaml(content: RawRecord | RawRecord[]): string {
  const key = JSON.stringify(content);
  const known = written.get(key) ?? stringify(content);
  written.set(key, known);
  return known;
}

/** Everything the check finds wrong, one line each. */
export function listProblems(change?: Change): string[] {
  return checkContent(writeArchive(change)).problems.map(formatProblem);
}

/** The small content folder as the linked archive pages read. Fails when the content is broken. */
export function linkSmallArchive(change?: Change): Archive {
  const { content, problems } = checkContent(writeArchive(change));
  if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
  return linkArchive(recordsOf(content));
}

const both = (text: string): RawRecord => ({ id: text, en: text });

function validFiles(): Record<string, FileContent> {
  const point = { lat: -7.385, lon: 109.358, precision: 200 };
  const origin = { basis: both('Taksiran'), from: 'openstreetmap.org', licence: 'ODbL' };
  return {
    'claims/craft.yaml': [
      {
        id: 'first-1956',
        topic: 'first-exhaust',
        text: {
          id: 'Knalpot pertama dibuat sekitar 1956.',
          en: 'The first exhaust was made around 1956.',
        },
        period: '1956~',
        basis: 'stated',
        sources: ['magazine'],
        places: ['quarter'],
        confidence: 'high',
      },
      {
        id: 'first-1970s',
        topic: 'first-exhaust',
        text: {
          id: 'Knalpot pertama dibuat pada 1970-an.',
          en: 'The first exhaust was made in the 1970s.',
        },
        period: '197X',
        basis: 'stated',
        sources: ['blog', 'article'],
        confidence: 'low',
      },
      {
        id: 'count-1980',
        topic: 'figures',
        text: {
          id: 'Pada Mei 1980 ada 17 usaha knalpot yang membuat 3.000 knalpot sebulan.',
          en: 'In May 1980 there were 17 exhaust businesses, making 3,000 exhausts a month.',
        },
        period: '1980-05',
        basis: 'stated',
        figures: [
          {
            value: 17,
            unit: 'business',
            scope: { id: 'khusus knalpot', en: 'exhausts only' },
            series: 'makers-quarter',
          },
          {
            value: 3000,
            unit: 'exhaust',
            per: 'month',
            scope: { id: 'seluruh kampung', en: 'the whole quarter' },
          },
        ],
        sources: ['magazine'],
        places: ['quarter', 'village'],
        confidence: 'high',
      },
      {
        id: 'name-undated',
        topic: 'name',
        text: {
          id: 'Pesayangan dinamai menurut tukang tembaga.',
          en: 'The quarter is named after coppersmiths.',
        },
        basis: 'none',
        sources: ['blog'],
        confidence: 'medium',
      },
    ],
    'sources/press.yaml': [
      source('magazine', { issued: '1980-05-17', retells: [] }),
      source('article', { issued: '2019-11-28', retells: ['lost-release'] }),
      source('blog', { issued: null, retells: ['article'] }),
    ],
    'unseen-works.yaml': [
      { id: 'lost-release', title: { id: 'Siaran pers yang hilang', en: 'A lost press release' } },
    ],
    'conflicts/first-exhaust.yaml': {
      id: 'first-exhaust',
      title: { id: 'Kapan knalpot pertama?', en: 'When was the first exhaust?' },
      note: { id: 'Sumber berbeda pendapat.', en: 'The sources disagree.' },
      axis: 'date',
      positions: [
        { answer: { id: 'Pada 1970-an', en: 'In the 1970s' }, claims: ['first-1970s'] },
        { answer: { id: 'Sekitar 1956', en: 'Around 1956' }, claims: ['first-1956'] },
      ],
    },
    'events/craft.yaml': [
      {
        id: 'first-exhaust-made',
        theme: 'first-exhaust',
        title: { id: 'Knalpot pertama', en: 'The first exhaust' },
        summary: { id: 'Dua sumber, dua tahun.', en: 'Two sources, two years.' },
        dates: ['first-1970s', 'first-1956'],
        places: ['quarter'],
        rank: 1,
      },
      {
        id: 'count-made',
        theme: 'craft',
        title: { id: 'Kampung dihitung', en: 'The quarter is counted' },
        summary: { id: 'Sebuah majalah menghitung.', en: 'A magazine counts.' },
        dates: ['count-1980'],
        claims: ['name-undated'],
      },
    ],
    'places/places.yaml': [
      { id: 'quarter', kind: 'craft-site', name: both('Sayangan'), point, origin },
      {
        id: 'village',
        kind: 'village',
        name: both('Purbalingga Lor'),
        code: '33.03.05.1011',
        point: { lat: -7.387, lon: 109.361, precision: 700 },
        origin,
      },
    ],
    'places/workshops.yaml': [
      {
        id: 'workshop',
        kind: 'workshop',
        name: both('Bengkel Tembaga'),
        area: 'village',
        workshop: {
          products: { id: 'knalpot mobil', en: 'car exhausts' },
          named: '2008/2012',
          sources: ['article'],
        },
      },
    ],
    'villages.yaml': [village('33.03.05.1012', 109.36), village('33.03.05.1011', 109.35)],
    'people/people.yaml': [
      {
        id: 'maker',
        name: 'Sultoni',
        role: { id: 'perajin', en: 'craftsman' },
        period: { id: 'abad lalu', en: 'last century' },
        category: 'historical',
        sources: ['magazine'],
      },
    ],
    'glossary/terms.yaml': [
      {
        id: 'knalpot',
        term: 'knalpot',
        language: 'id',
        definition: { id: 'Pipa buang kendaraan.', en: "A vehicle's exhaust pipe." },
        basis: 'source',
        sources: ['magazine'],
      },
    ],
    'process/steps.yaml': [
      {
        id: 'cut',
        order: 1,
        orderBasis: 'stated',
        title: { id: 'Memotong pelat', en: 'Cutting the plate' },
        text: { id: 'Pelat dipotong.', en: 'The plate is cut.' },
        tools: [{ label: { id: 'gunting', en: 'shears' }, isInferred: true }],
        sources: ['magazine'],
        confidence: 'medium',
      },
    ],
    'gaps/gaps.yaml': [
      {
        id: 'gap-rent',
        topic: 'estate',
        text: { id: 'Sewa tidak ditemukan.', en: 'No rent was found.' },
        searched: '2026-11-21',
      },
    ],
    'visit/area.yaml': [
      {
        id: 'by-bus',
        topic: 'getting-there',
        text: { id: 'Ada bus.', en: 'There is a bus.' },
        source: { title: 'Terminal', URL: 'https://example.org/bus', issued: '2025' },
        confidence: 'high',
        places: ['village'],
      },
    ],
    'units.yaml': [
      { id: 'business', label: { id: 'usaha', en: { one: 'business', other: 'businesses' } } },
      { id: 'exhaust', label: { id: 'knalpot', en: { one: 'exhaust', other: 'exhausts' } } },
    ],
    'changes.yaml': [
      { id: 'first-edition', date: '2026-11-21', pages: ['*'], text: both('Edisi pertama.') },
    ],
    'stories/first/story.yaml': {
      id: 'first',
      order: 1,
      slug: { id: 'pertama', en: 'first' },
      title: { id: 'Tujuh belas bengkel', en: 'Seventeen workshops' },
      kicker: { id: 'Hitungan tertua', en: 'The oldest count' },
      standfirst: { id: 'Majalah tahun 1980 menghitung.', en: 'A magazine counted in 1980.' },
      description: {
        id: 'Cerita sebuah kampung dan bengkel yang dihitung di sana.',
        en: 'The story of a quarter and the workshops counted there.',
      },
      titleClaims: ['count-1980'],
      era: '1956/1980',
      checked: '2026-11-21',
    },
    'stories/first/id.mdx': writeStory('id'),
    'stories/first/en.mdx': writeStory('en'),
    'classroom/exercises.yaml': [
      {
        id: 'dates',
        conflict: 'first-exhaust',
        also: ['count-1980'],
        title: { id: 'Sebelum 1980', en: 'Before 1980' },
        tasks: [{ id: 'Buat garis waktu.', en: 'Draw a time line.' }],
        aim: { id: 'Satu jawaban gugur.', en: 'One answer falls.' },
      },
    ],
    'classroom/first-steps.yaml': {
      claims: ['count-1980'],
      steps: ['cut'],
      title: { id: 'Urutan', en: 'Order' },
      sort: { id: 'Urutkan.', en: 'Sort.' },
      sum: { id: 'Hitung.', en: 'Count.' },
      choose: { id: 'Pilih.', en: 'Choose.' },
      aim: { id: 'Alasan.', en: 'A reason.' },
    },
    'classroom/quiz.yaml': [
      {
        id: 'trust',
        conflict: 'first-exhaust',
        claims: ['first-1956', 'count-1980'],
        ask: { id: 'Mana yang gugur?', en: 'Which falls?' },
        why: { id: 'Tanggalnya.', en: 'Its date.' },
      },
    ],
    'figures/cases.yaml': [
      {
        id: 'case',
        value: 17,
        series: 'makers-quarter',
        claims: ['count-1980'],
        conflicts: ['first-exhaust'],
        title: { id: '17: satu angka', en: '17: one number' },
        lead: { id: 'Angka itu dari 1980.', en: 'The number is of 1980.' },
        steps: [{ id: 'Ada 17 usaha.', en: 'There were 17 businesses.' }],
      },
    ],
    'pages.yaml': writePages(),
    'site.yaml': {
      name: 'Jejak Knalpot',
      tagline: { id: 'Sejarah kerajinan', en: 'A history of a craft' },
      description: {
        id: 'Cerita dan peta sebuah kerajinan dan tempat-tempatnya.',
        en: 'Stories and a map of a craft and the places it is made.',
      },
      operator: '',
      contacts: [],
      repository: '',
      licences: {
        code: { name: 'MIT', URL: 'https://opensource.org/license/mit' },
        content: { name: 'CC BY 4.0', URL: 'https://creativecommons.org/licenses/by/4.0/' },
      },
    },
  };
}

function writePages(): RawRecord {
  const words = (): RawRecord => both('Sebuah halaman.');
  const described = (): RawRecord => ({ description: words() });
  const led = (): RawRecord => ({ lead: words() });
  return {
    home: {
      claims: ['count-1980'],
      conflict: 'first-exhaust',
      lead: { id: 'Ada 17 usaha.', en: 'There were 17 businesses.' },
      eras: listSegments().map(({ era }) => ({
        era,
        drawing: 'goods',
        title: words(),
        line: words(),
      })),
      starts: [
        {
          title: words(),
          links: [
            { to: 'conflicts/first-exhaust', text: words() },
            { to: 'map', text: words() },
          ],
        },
      ],
    },
    ...{ stories: described(), map: described(), glossary: described() },
    conflicts: { groups: [{ title: words(), conflicts: ['first-exhaust'] }] },
    figures: { ...led(), faces: [[{ claim: 'count-1980', value: 17 }]] },
    process: { ...led(), unread: words() },
    ...{ sources: led(), search: { examples: words() } },
    photographs: { ...led(), wanted: [{ text: words(), conflicts: ['first-exhaust'] }] },
    silencer: {
      ...led(),
      parts: [{ title: words(), text: words(), claims: ['count-1980'] }],
      limits: ['count-1980'],
    },
    visit: {
      lead: words(),
      gaps: { unpublished: words(), transport: words() },
      ask: { craft: 'name-undated', other: 'by-bus' },
      ...{ whenLead: words(), whenRest: words(), groupsLead: words(), mannersNote: words() },
      ...{ groupClaims: [], manners: [words()] },
    },
  };
}

/** A source of the press, as an editor would type it. */
export function source(
  id: string,
  { issued, retells }: { issued: string | null; retells: readonly string[] },
): RawRecord {
  return {
    id,
    type: 'webpage',
    title: `Judul ${id}`,
    issued,
    accessed: '2026-11-21',
    URL: `https://example.org/${id}`,
    language: 'id',
    custom: {
      kind: 'press',
      reliability: { id: 'Laporan pers.', en: 'A press report.' },
      retells: [...retells],
    },
  };
}

function village(code: string, lon: number): RawRecord {
  return { code, name: 'Desa', type: 'desa', district: 'Purbalingga', lat: -7.4, lon, radius: 700 };
}

function writeStory(locale: 'id' | 'en'): string {
  const [count, making, thousands] =
    locale === 'id'
      ? ['Pada Mei 1980 ada 17 usaha', 'knalpot pertama', 'sekitar 3.000 buah']
      : ['In May 1980 there were 17 shops', 'the first exhaust', 'about 3,000 pieces'];
  return [
    '## Kampung',
    `<Place id="quarter">Sayangan</Place> <Term id="knalpot">knalpot</Term>: <Claim id="count-1980">${count}</Claim>.`,
    writeProse(400, locale),
    '<Conflict id="first-exhaust" />',
    `<Event id="first-exhaust-made">${making}</Event>, <Claim id="count-1980">${thousands}</Claim>.`,
    writeProse(400, locale),
    '',
  ].join('\n\n');
}
