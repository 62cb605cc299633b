import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { listSearchRecords, readProse, type SearchRecord } from '#search/search-records.ts';
import {
  aClaim,
  aConflict,
  aFigure,
  anArchive,
  aPlace,
  aSource,
  aStory,
  both,
} from '../../support/builders.ts';

type Records = Parameters<typeof anArchive>[0];
const noSources = { sources: [] } as const;

/** Everything of one kind that a search finds in English. */
function find(archive: Archive, kind: SearchRecord['kind'], locale: 'id' | 'en' = 'en') {
  return listSearchRecords(archive, locale).filter((record) => record.kind === kind);
}

/** The only thing of a kind, in English. */
function findOne(records: Records, kind: SearchRecord['kind']): SearchRecord {
  const [record, ...rest] = find(anArchive(records), kind);
  if (!record || rest.length) throw new Error(`expected one ${kind}, found ${rest.length + 1}`);
  return record;
}

const edtfOf = ({ periods }: SearchRecord): string[] => periods.map(({ edtf }) => edtf);

const anEvent = {
  ...({ id: 'event', theme: 'estate', rank: 2 } as const),
  ...({
    title: { id: 'Kebakaran', en: 'The fire' },
    summary: { id: 'Terbakar.', en: 'It burnt.' },
  } as const),
  ...({ dates: ['late', 'early'], claims: [], places: ['place'] } as const),
} as const;
const aPerson = {
  ...({
    id: 'person',
    name: 'Sukardi',
    alsoCalled: ['Pak Kardi', 'Kardi'],
    category: 'maker',
  } as const),
  ...({ role: { id: 'perajin', en: 'maker' }, period: { id: '1970-an', en: '1970s' } } as const),
  ...({ claims: [], sources: [] } as const),
} as const;
const aTerm = {
  ...({
    id: 'term',
    term: 'sok',
    language: 'jv',
    aliases: ['soket', 'socket'],
    basis: 'source',
  } as const),
  ...({ definition: { id: 'Sambungan pipa.', en: 'A pipe joint.' }, sources: [] } as const),
} as const;
const anItem = (id: string, en: string) => ({ label: { id, en }, isInferred: false });
const aStep = {
  ...({ id: 'step', order: 1, orderBasis: 'stated', confidence: 'high', sources: [] } as const),
  ...({
    title: { id: 'Potong', en: 'Cut' },
    text: { id: 'Pelat dipotong.', en: 'Plate is cut.' },
  } as const),
  ...({ tools: [anItem('gunting', 'shears')], materials: [anItem('pelat', 'plate')] } as const),
} as const;
const twoDates = [
  aClaim({ id: 'late', period: parsePeriod('1990'), basis: 'inferred' }),
  aClaim({ id: 'early', period: parsePeriod('1980'), basis: 'inferred' }),
];

test('a search finds every kind, in the order its filter lists them', () => {
  const archive = anArchive({
    ...{ claims: [...twoDates, aClaim()], stories: [aStory()], events: [anEvent] },
    ...{ places: [aPlace()], people: [aPerson], terms: [aTerm], steps: [aStep] },
    conflicts: [aConflict([['claim']])],
  });
  const kinds = listSearchRecords(archive, 'id').map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual([
    ...['story', 'event', 'conflict', 'claim', 'place', 'person', 'term', 'step', 'source'],
  ]);
});

describe('a statement in a search', () => {
  test('goes by its number and is found by its words and what its figures count', () => {
    const scopes = ['whole quarter', 'only exhausts'].map((en) =>
      aFigure({ scope: { id: 'lain', en } }),
    );
    const claim = aClaim({
      ...{ id: 'prd-1', text: { id: 'Ada 17.', en: 'There are 17.' }, figures: scopes },
      ...({ period: parsePeriod('1980-05'), basis: 'inferred', topic: 'market' } as const),
      places: ['place', 'place', 'hidden'],
    });
    const places = [aPlace(), aPlace({ id: 'hidden', isPublished: false })];
    const found = findOne({ claims: [claim], places }, 'claim');
    expect(found).toMatchObject({
      ...{ id: 'prd-1', slug: 'prd-1', title: 'prd-1', text: 'There are 17.' },
      ...({ hidden: 'whole quarter only exhausts', basis: 'inferred', topic: 'market' } as const),
      ...{ themes: ['trade'], places: ['place'] },
    });
    expect(edtfOf(found)).toEqual(['1980-05']);
  });

  test('has no date where nobody gave one, and no theme where its topic cuts across them', () => {
    const found = findOne({ claims: [aClaim({ topic: 'government', basis: 'none' })] }, 'claim');
    expect(found).toMatchObject({ periods: [], basis: 'none', themes: [], hidden: '' });
  });

  test('is not found where it stands in no list', () => {
    const claims = [aClaim({ unlisted: true })];
    expect(find(anArchive({ claims }), 'claim')).toEqual([]);
  });

  test('stands under the theme of its topic', () => {
    const themes = {
      ...{ origin: 'craft', process: 'craft', name: 'craft', place: 'craft' },
      ...{ 'first-exhaust': 'first-exhaust', spread: 'spread', workshop: 'spread' },
      ...{ figures: 'trade', clients: 'trade', market: 'trade', branding: 'trade' },
      ...{ people: 'people', academic: 'people', monument: 'monument' },
      ...{ estate: 'estate', fire: 'estate', visit: 'estate', noise: 'noise', ev: 'electric' },
    } as const;
    const topics = Object.keys(themes) as (keyof typeof themes)[];
    const claims = topics.map((topic) => aClaim({ id: topic, topic }));
    const found = find(anArchive({ claims }), 'claim').map(({ id, themes: own }) => [id, own[0]]);
    expect(Object.fromEntries(found)).toEqual(themes);
  });
});

describe('a story in a search', () => {
  const body = {
    id: 'Awal <Claim id="a">satu</Claim>.\n\n## Bagian\n\n<Claim id="b">dua</Claim> <Place id="place">X</Place>',
    en: 'It *began*.\n\n<Claim id="a">one</Claim>.\n\n## A part\n\n<Claim id="b">two</Claim> in <Place id="place">X</Place>\nthere.\n\n## Last\n\nDone.',
  };
  const story = aStory({
    ...{ body, title: { id: 'Judul', en: 'Title' }, slug: { id: 'awal-mula', en: 'the-origin' } },
    standfirst: { id: 'Pembuka.', en: 'Opening.' },
    description: { id: 'Uraian.', en: 'Described.' },
    era: parsePeriod('1956/1980'),
  });
  const claims = [aClaim({ id: 'a', topic: 'origin' }), aClaim({ id: 'b', topic: 'noise' })];
  const places = [aPlace({ kind: 'workshop' })];
  const [whole, part, last] = find(anArchive({ stories: [story], claims, places }), 'story');

  test('is found whole by its opening, its other title and its description', () => {
    expect(whole).toMatchObject({
      ...{ id: 'story', slug: 'the-origin', title: 'Title', text: 'Opening. It began. one.' },
      ...{ aliases: 'the origin', hidden: 'Described.', heading: undefined },
      ...{ basis: 'stated', themes: ['craft', 'noise'], places: ['place'] },
    });
    expect(whole && edtfOf(whole)).toEqual(['1956/1980']);
  });

  test('is found by each part, with what that part alone tells of', () => {
    expect(part).toMatchObject({
      ...{ id: 'story', slug: 'the-origin', title: 'A part (Title)', text: 'two in X there.' },
      ...{ heading: 'A part', aliases: undefined, hidden: undefined },
      ...{ themes: ['noise'], places: ['place'] },
    });
    expect(last).toMatchObject({ title: 'Last (Title)', text: 'Done.', themes: [], places: [] });
  });

  test('is found in Indonesian by its Indonesian words', () => {
    const archive = anArchive({ stories: [story], claims, places });
    expect(find(archive, 'story', 'id').map(({ title }) => title)).toEqual([
      'Judul',
      'Bagian (Judul)',
    ]);
  });

  test('reads as prose, without tags, marks and broken lines', () => {
    const written = '  A <Term id="x">word</Term>,\n\n**bold** and _soft_ *too*. ';
    expect(readProse(written)).toBe('A word, bold and soft too.');
  });
});

describe('an event in a search', () => {
  test('has its dates, earliest first, and how the first is known', () => {
    const found = findOne({ claims: twoDates, events: [anEvent], places: [aPlace()] }, 'event');
    expect(found).toMatchObject({
      ...{ id: 'event', title: 'The fire', text: 'It burnt.', basis: 'inferred' },
      ...{ themes: ['estate'], places: ['place'] },
    });
    expect(edtfOf(found)).toEqual(['1980', '1990']);
  });

  test('without a date is stated and dated by nothing', () => {
    const events = [{ ...anEvent, dates: [], places: [] }];
    expect(findOne({ events }, 'event')).toMatchObject({ periods: [], basis: 'stated' });
  });
});

test('a disagreement is found by its answers and by when they say it was', () => {
  const claims = [
    aClaim({ id: 'a', period: parsePeriod('1990'), topic: 'fire', places: ['place'] }),
    aClaim({ id: 'b', period: parsePeriod('1980'), topic: 'estate', places: ['place'] }),
    aClaim({ id: 'c', period: parsePeriod('2020'), basis: 'source_date', topic: 'noise' }),
    aClaim({ id: 'd', topic: 'government' }),
  ];
  const conflicts = [
    aConflict([['a'], ['b', 'c', 'd']], {
      note: { id: 'Catatan.', en: 'A note.' },
      title: { id: 'Kapan?', en: 'When?' },
    }),
  ];
  const found = findOne({ claims, conflicts, places: [aPlace()] }, 'conflict');
  expect(found).toMatchObject({
    ...{ id: 'conflict', slug: 'conflict', title: 'When?', basis: 'stated' },
    ...{ text: 'Jawaban 1; Jawaban 2. A note.', themes: ['estate', 'noise'], places: ['place'] },
  });
  expect(edtfOf(found)).toEqual(['1980', '1990']);
});

describe('a place in a search', () => {
  const workshop = aPlace({
    ...({
      id: 'shop',
      kind: 'workshop',
      area: 'place',
      name: { id: 'Bengkel', en: 'Workshop' },
    } as const),
    note: { id: 'Di gang.', en: 'In a lane.' },
    workshop: {
      ...{ owner: 'Sukardi', products: { id: 'knalpot', en: 'exhausts' } },
      ...{ named: parsePeriod('1980'), ...noSources },
    },
  });
  const fact = {
    ...({
      id: 'fact',
      topic: 'attractions',
      text: { id: 'Buka.', en: 'Open.' },
      source: null,
    } as const),
    ...({ confidence: null, places: ['place'], fields: [], hours: null, confirmed: null } as const),
  } as const;
  const village = aPlace({ district: 'Purbalingga', name: { id: 'Kampung', en: 'Quarter' } });
  const archive = anArchive({
    ...{ places: [village, workshop, aPlace({ id: 'unnamed' })], visitFacts: [fact] },
    ...{ claims: twoDates, events: [anEvent] },
  });
  const [near, shop, ...rest] = find(archive, 'place');

  test('is found by both its names, its district, its facts and what is near', () => {
    expect(near).toMatchObject({
      ...{ id: 'place', slug: 'place', title: 'Quarter', aliases: 'Kampung Quarter' },
      ...{ hidden: 'Purbalingga', placeKind: 'village', text: 'Open. · Workshop; The fire' },
      ...{ periods: [], basis: 'source_date', themes: [], places: ['place'] },
    });
  });

  test('that is a workshop is found by its owner and goods, and among those of its area', () => {
    expect(shop).toMatchObject({
      ...{ title: 'Workshop', text: 'exhausts · Sukardi · In a lane.', placeKind: 'workshop' },
      ...{ basis: 'source_date', places: ['shop', 'place'] },
    });
    expect(shop && edtfOf(shop)).toEqual(['1980']);
  });

  test('is not found where it has no page', () => {
    expect(rest).toEqual([]);
  });
});

test('a person is found by the other forms of the name, where there are any', () => {
  const plain = { ...aPerson, id: 'plain', alsoCalled: [] };
  const found = find(anArchive({ people: [aPerson, plain] }), 'person');
  const said = { title: 'Sukardi', text: 'maker; 1970s', periods: [], basis: 'none' } as const;
  const nowhere = { themes: [], places: [] };
  expect(found).toMatchObject([
    { ...said, ...nowhere, id: 'person', aliases: 'Pak Kardi, Kardi' },
    { ...said, ...nowhere, id: 'plain', aliases: undefined },
  ]);
});

test('a term is found by its other forms and its meaning', () => {
  expect(findOne({ terms: [aTerm] }, 'term')).toMatchObject({
    ...{ id: 'term', title: 'sok', text: 'A pipe joint.', aliases: 'soket, socket' },
    ...{ periods: [], basis: 'none', themes: [], places: [] },
  });
});

test('a step of the work is found by its tools and its materials', () => {
  expect(findOne({ steps: [aStep] }, 'step')).toMatchObject({
    ...{ id: 'step', title: 'Cut', text: 'Plate is cut.', hidden: 'shears, plate' },
    ...{ periods: [], basis: 'none', themes: ['craft'], places: [] },
  });
});

describe('a source in a search', () => {
  test('is found by who wrote, edited, printed and carried it, and dated by its issue', () => {
    const source = aSource({
      ...{ title: 'Logam', author: [{ given: 'Ani', family: 'Sari' }] },
      ...{ editor: [{ literal: 'Redaksi' }], 'container-title': 'Tempo', publisher: 'Grafiti' },
      issued: parsePeriod('1980-05-17'),
      custom: {
        carrier: { id: 'salinan', en: 'a copy' },
        reliability: { id: 'Pers.', en: 'Press.' },
      },
    });
    const found = findOne({ sources: [source] }, 'source');
    expect(found).toMatchObject({
      ...{ id: 'source', slug: 'source', title: 'Logam', basis: 'stated', themes: [], places: [] },
      text: 'Ani Sari, Redaksi, Tempo, Grafiti, a copy. Press.',
    });
    expect(edtfOf(found)).toEqual(['1980-05-17']);
  });

  test('says only what is known of it', () => {
    const custom = { reliability: both('Press.') };
    const found = findOne({ sources: [aSource({ publisher: 'Grafiti', custom })] }, 'source');
    expect(found).toMatchObject({ text: 'Grafiti. Press.', periods: [] });
  });
});
