import fc from 'fast-check';
import type { Archive } from '#archive/archive.ts';
import type { Collections } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import type { Localized } from '#archive/locale.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import type { Links } from '#site/links.ts';
import { somePages } from './builders.ts';

/** Texts that break formats written in haste. */
export const hostileTexts: readonly string[] = [
  'a "quoted", text; with commas',
  'two\nlines\r\nand a third',
  "=cmd|' /C calc'!A0",
  "'=1+1",
  '@SUM(A1)',
  '-7.5 south',
  '</script><script>alert(1)</script>',
  '<wpt lat="0" lon="0"/>]]>&amp;',
  '\u202Eright to left\u202C \u200F',
  String.raw`{\TeX} $x_1$ % ~ ^ & # \end{document}`,
  'ER  - \r\nTY  - JOUR',
  'x'.repeat(10_000),
];

/** Any text an editor could type: hostile by design, or any run of signs that is not blank. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
);

const period = fc
  .constantFrom('1956', '1956~', '197X', '1980-05', '1980-05-17', '1990/1999', '1977/..')
  .map(parsePeriod);

type Texts = () => string;
const both = (next: Texts): Localized => ({ id: next(), en: next() });

function listRecords(next: Texts, when: Collections['claims']['period'], precision: number) {
  const place = (
    id: string,
    kind: 'landmark' | 'workshop',
    area?: string,
  ): Collections['places'] => ({
    id,
    kind,
    name: both(next),
    point: kind === 'workshop' ? null : { lat: -7.389_473, lon: 109.362_898, precision },
    origin: { basis: both(next), from: next(), licence: next() },
    isPublished: true,
    lookAt: [],
    leadClaims: [],
    leadFacts: [],
    streets: [],
    note: both(next),
    ...(area ? { area } : {}),
    ...(kind === 'workshop' && when
      ? { workshop: { owner: next(), products: both(next), named: when, sources: ['source'] } }
      : {}),
  });
  const claim = (id: string): Collections['claims'] => ({
    id,
    topic: 'figures',
    text: both(next),
    period: when,
    basis: 'stated',
    figures: [{ value: 17, unit: 'unit', per: 'month', scope: both(next), series: 'output-year' }],
    sources: ['source'],
    heard: [],
    places: ['place'],
    confidence: 'high',
    note: 'for editors alone',
  });
  const source: Collections['sources'] = {
    id: 'source',
    type: 'webpage',
    title: next(),
    'container-title': next(),
    author: [{ family: next(), given: next() }, { literal: next() }],
    editor: [],
    issued: when,
    accessed: '2026-11-21',
    URL: 'https://example.org/a?b=c&d=%20e_f',
    language: 'id',
    custom: {
      kind: 'press',
      reliability: both(next),
      retells: [],
      copies: [],
      read: { extent: 'excerpt' },
    },
  };
  return {
    claims: [claim('one'), claim('two')],
    sources: [source],
    unseenWorks: [],
    occasions: [],
    conflicts: [
      {
        id: 'conflict',
        title: both(next),
        note: both(next),
        axis: 'number' as const,
        positions: ['one', 'two'].map((id) => ({ answer: both(next), claims: [id] })),
        unread: [],
      },
    ],
    events: [],
    places: [place('place', 'landmark'), place('workshop', 'workshop', 'place')],
    villages: [],
    people: [],
    terms: [
      {
        id: 'term',
        term: next(),
        language: 'jv' as const,
        aliases: [next()],
        definition: both(next),
        basis: 'source' as const,
        sources: ['source'],
      },
    ],
    synonyms: [],
    steps: [],
    gaps: [],
    itineraries: [],
    redirects: [],
    changes: [],
    exercises: [],
    firstSteps: [],
    quiz: [],
    cases: [],
    pictures: [],
    drawings: [],
    photos: [],
    pages: [somePages()],
    visitFacts: [],
    units: [{ id: 'unit', label: { id: next(), en: { one: next(), other: next() } } }],
    stories: [],
    site: [
      {
        name: 'Jejak Knalpot',
        tagline: both(next),
        description: both(next),
        claims: [],
        operator: '',
        contacts: [],
        repository: '',
        licences: {
          code: { name: 'MIT', URL: 'https://example.org/mit' },
          content: { name: 'CC BY 4.0', URL: 'https://example.org/by' },
        },
      },
    ],
  };
}

/** A linked archive whose every text is hostile; its one point is known to 10 to 2,000 metres. */
export const hostileArchive: fc.Arbitrary<Archive> = fc
  .record({
    texts: fc.array(hostileText, { minLength: 3, maxLength: 20 }),
    when: fc.option(period),
    precision: fc.integer({ min: 10, max: 2000 }),
  })
  .map(({ texts, when, precision }) => {
    let turn = 0;
    const next = (): string => texts[turn++ % texts.length] ?? 'x';
    return linkArchive(listRecords(next, when, precision));
  });

const addressOf = (kind: string, id: string): Localized => ({
  id: `https://example.org/${kind}/${id}/`,
  en: `https://example.org/en/${kind}/${id}/`,
});

/** Addresses of a site at example.org. */
export const testLinks: Links = {
  both: addressOf,
  home: addressOf('data', 'home'),
  file: (path) => `https://example.org/${path}`,
};
