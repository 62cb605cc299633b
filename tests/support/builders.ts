import type { Archive } from '#archive/archive.ts';
import type { Claim, Conflict, Figure, Source, UnseenWork } from '#archive/claim-records.ts';
import type { CollectionName, Collections } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import type { Localized } from '#archive/locale.ts';
import type { PageTexts } from '#archive/page-records.ts';
import type { Place } from '#archive/place-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import type { Change, Site } from '#archive/site-records.ts';
import type { Story } from '#archive/story-records.ts';
import { listSegments } from '#drawing/time-scale.ts';

/** The same text in both languages. */
export const both = (text: string): Localized => ({ id: text, en: text });

/** A claim of the one source `source`; every part may be another. */
export function aClaim(part: Partial<Claim> = {}): Claim {
  return {
    id: 'claim',
    topic: 'figures',
    text: both('Sebuah klaim.'),
    period: null,
    basis: 'stated',
    figures: [],
    sources: ['source'],
    heard: [],
    places: [],
    confidence: 'high',
    ...part,
  };
}

/** So many units, or of another kind. */
export function aFigure(part: Partial<Figure> = {}): Figure {
  return { value: 17, unit: 'unit', scope: both('seluruh kampung'), ...part };
}

/** An undated text of the press that retells nobody. */
export function aSource({
  custom,
  ...part
}: Partial<Omit<Source, 'custom'>> & { custom?: Partial<Source['custom']> } = {}): Source {
  const { id = 'source' } = part;
  return {
    id,
    type: 'webpage',
    title: `Judul ${id}`,
    author: [],
    editor: [],
    issued: null,
    accessed: '2026-11-21',
    URL: `https://example.org/${id}`,
    language: 'id',
    ...part,
    custom: {
      kind: 'press',
      reliability: both('Laporan pers.'),
      retells: [],
      copies: [],
      read: { extent: 'excerpt' },
      ...custom,
    },
  };
}

/** A text nobody here has seen, which retells nobody. */
export function anUnseenWork(part: Partial<UnseenWork> = {}): UnseenWork {
  const { id = 'work' } = part;
  return { id, title: both(`Judul ${id}`), retells: [], claims: [], ...part };
}

/** A question with one answer for each list of claims, in their order. */
export function aConflict(
  answers: readonly (readonly string[])[],
  part: Partial<Conflict> = {},
): Conflict {
  return {
    id: 'conflict',
    title: both('Kapan?'),
    note: both('Sumber berbeda pendapat.'),
    axis: 'date',
    positions: answers.map((claims, at) => ({ answer: both(`Jawaban ${at + 1}`), claims })),
    unread: [],
    ...part,
  };
}

/** A village whose middle is known to 500 metres. */
export function aPlace(part: Partial<Place> = {}): Place {
  const { id = 'place' } = part;
  return {
    id,
    kind: 'village',
    name: both(`Tempat ${id}`),
    point: { lat: -7.385, lon: 109.358, precision: 500 },
    origin: { basis: both('Taksiran'), from: 'openstreetmap.org', licence: 'ODbL' },
    isPublished: true,
    lookAt: [],
    leadClaims: [],
    leadFacts: [],
    streets: [],
    ...part,
  };
}

/** A story that cites the claim `claim`. */
export function aStory(part: Partial<Story> = {}): Story {
  return {
    id: 'story',
    order: 1,
    slug: { id: 'cerita', en: 'story' },
    title: both('Sebuah cerita'),
    kicker: both('Pengantar'),
    standfirst: both('Kalimat pembuka.'),
    description: both('Cerita sebuah kampung.'),
    titleClaims: [],
    era: parsePeriod('1956/1980'),
    checked: '2026-11-21',
    body: both('<Claim id="claim">kata</Claim>'),
    ...part,
  };
}

/** The first edition: a change of every page. */
export function aChange(part: Partial<Change> = {}): Change {
  return {
    id: 'first-edition',
    date: '2026-11-21',
    pages: ['*'],
    text: both('Edisi pertama.'),
    ...part,
  };
}

/** The facts of a site without operator, contact and address. */
export function aSite(part: Partial<Site> = {}): Site {
  return {
    name: 'Jejak Knalpot',
    tagline: both('Sejarah kerajinan'),
    description: both('Cerita dan peta.'),
    claims: [],
    operator: '',
    contacts: [],
    repository: '',
    licences: {
      code: { name: 'MIT', URL: 'https://example.org/mit' },
      content: { name: 'CC BY 4.0', URL: 'https://example.org/by' },
    },
    ...part,
  };
}

/** What the pages say, as short as can be. */
export function somePages(): PageTexts {
  const grounds = { claims: [], facts: [] };
  const described = { ...grounds, description: both('Sebuah halaman.') };
  const led = { ...grounds, lead: both('Sebuah pengantar.') };
  const gap = both('tidak diterbitkan;');
  return {
    home: {
      ...led,
      conflict: 'conflict',
      eras: listSegments().map(({ era }) => ({
        era,
        drawing: 'goods',
        title: both(''),
        line: both(''),
      })),
      starts: [],
    },
    hooks: grounds,
    photographs: { ...led, wanted: [] },
    ...{ stories: described, map: described, glossary: described, sources: led },
    conflicts: { ...grounds, groups: [{ title: both(''), conflicts: [] }] },
    figures: { ...led, faces: [] },
    process: { ...led, unread: both('') },
    silencer: { ...led, parts: [], limits: [] },
    search: { ...grounds, examples: both('drum, pelat') },
    visit: {
      ...led,
      gaps: { unpublished: gap, transport: gap },
      chains: [],
      ask: { craft: 'claim', other: 'fact' },
      ...{ whenLead: gap, whenRest: gap, groupsLead: gap, groupClaims: [] },
      ...{ manners: [], mannersNote: gap },
    },
  };
}

/**
 * The given records as a linked archive, with a source named `source` and a first edition unless
 * others are given. No schema and no rule is asked: `linkSmallArchive` is for those.
 */
export function anArchive(
  records: { readonly [Name in CollectionName]?: readonly Collections[Name][] } = {},
): Archive {
  return linkArchive({
    ...{
      claims: [],
      sources: [aSource()],
      unseenWorks: [],
      occasions: [],
      conflicts: [],
      events: [],
    },
    ...{ places: [], villages: [], people: [], terms: [], synonyms: [], steps: [], gaps: [] },
    ...{ visitFacts: [], itineraries: [], units: [], stories: [], redirects: [] },
    ...{ site: [aSite()], changes: [aChange()], exercises: [], cases: [], pages: [somePages()] },
    ...{ firstSteps: [], quiz: [] },
    ...{ pictures: [], drawings: [], photos: [] },
    ...records,
  });
}
