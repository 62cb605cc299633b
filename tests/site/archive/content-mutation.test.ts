import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent, type CheckedContent } from '#archive/build/read-content.ts';
import { listYaml } from '#archive/build/read-files.ts';
import { type CollectionName, formatProblem, recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { collectionSources } from '#archive/schemas/collections.ts';
import { inIndonesian } from '#archive/tell-problem.ts';
import { listTexts, slips } from '../../support/content-slips.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import type { RawRecord } from '../../support/small-archive.ts';

/** The fields an editor may not leave out, collection by collection. */
const required: Record<CollectionName, readonly string[]> = {
  claims: ['id', 'topic', 'text', 'basis', 'sources', 'confidence'],
  sources: ['id', 'type', 'title', 'accessed', 'URL', 'language', 'custom'],
  unseenWorks: ['id', 'title'],
  occasions: ['id', 'title', 'date'],
  conflicts: ['id', 'title', 'note', 'axis', 'positions'],
  events: ['id', 'theme', 'title', 'summary', 'dates'],
  places: ['id', 'kind', 'name'],
  villages: ['code', 'name', 'type', 'district', 'lat', 'lon', 'radius'],
  people: ['id', 'name', 'role', 'period', 'category', 'sources'],
  terms: ['id', 'term', 'language', 'definition', 'basis', 'sources'],
  steps: ['id', 'order', 'orderBasis', 'title', 'text', 'sources', 'confidence'],
  gaps: ['id', 'topic', 'text', 'searched'],
  visitFacts: ['id', 'topic', 'text'],
  units: ['id', 'label'],
  synonyms: ['id', 'words'],
  itineraries: ['id', 'order', 'mode', 'title', 'summary', 'stops', 'confirm'],
  redirects: ['page', 'from', 'to'],
  changes: ['id', 'date', 'pages', 'text'],
  exercises: ['id', 'conflict', 'title', 'tasks', 'aim'],
  firstSteps: ['claims', 'steps', 'title', 'sort', 'sum', 'choose', 'aim'],
  quiz: ['id', 'conflict', 'claims', 'ask', 'why'],
  cases: ['id', 'value', 'series', 'claims', 'title', 'lead'],
  pictures: ['id', 'kind', 'title', 'text'],
  drawings: ['id', 'alt'],
  photos: ['id', 'file', 'description', 'credit', 'licence', 'taken', 'people'],
  pages: [
    ...['home', 'stories', 'map', 'process', 'silencer', 'sources'],
    ...['glossary', 'search', 'visit', 'photographs'],
  ],
  stories: [
    'id',
    'order',
    'slug',
    'title',
    'kicker',
    'standfirst',
    'description',
    'era',
    'checked',
  ],
  site: ['name', 'tagline', 'description', 'operator', 'contact', 'repository', 'licences'],
};

/** Fields that hold ids of other records. */
const references = new Set([
  'sources',
  'places',
  'claims',
  'dates',
  'retells',
  'area',
  'titleClaims',
  'also',
  'conflict',
  'conflicts',
  'groupClaims',
  'facts',
  'occasion',
]);
/** Fields whose words come from a fixed list. */
const enumerated = new Set(['topic', 'theme', 'axis', 'kind', 'basis', 'confidence', 'category']);
const dated = new Set(['period', 'issued', 'named', 'era', 'accessed', 'searched', 'checked']);

/** One way to break a record: what it does, and the doing. */
interface Mutation {
  readonly name: string;
  readonly apply: () => void;
}

/** Every way to break a value or what stands inside it. */
function listInner(value: unknown, path: string): Mutation[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as RawRecord;
  const inLanguages = 'id' in holder && 'en' in holder && Object.keys(holder).length === 2;
  return Object.entries(holder).flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    const put = (name: string, given: unknown): Mutation => ({
      name: `${at} ${name}`,
      apply: () => {
        holder[key] = given;
      },
    });
    const mutations = listInner(inner, at);
    if (typeof inner === 'number' && !dated.has(key)) mutations.push(put('is text', 'a dozen'));
    if (typeof inner === 'string' && dated.has(key)) mutations.push(put('is no date', 'long ago'));
    if (typeof inner === 'string' && enumerated.has(key)) mutations.push(put('is unknown', 'odd'));
    if (references.has(key) && inner) {
      const blank = Array.isArray(inner) ? [''] : '';
      const lost = Array.isArray(inner)
        ? [...(inner as unknown[]), 'no-such-id-0']
        : 'no-such-id-0';
      mutations.push(put('is blank', blank), put('leads nowhere', lost));
    }
    if (inLanguages) {
      mutations.push({ name: `${at} is gone`, apply: () => Reflect.deleteProperty(holder, key) });
      if (typeof inner === 'string') mutations.push(put('is empty', ' '));
    }
    return mutations;
  });
}

function listMutations(name: CollectionName, records: RawRecord[], at: number): Mutation[] {
  const record = records[at] ?? {};
  const rename = (key: string): void => {
    record[`${key}s`] = record[key];
    Reflect.deleteProperty(record, key);
  };
  const mutations = [
    ...required[name].map((key) => ({
      name: `${key} is gone`,
      apply: () => Reflect.deleteProperty(record, key),
    })),
    ...Object.keys(record).map((key) => ({ name: `${key} is renamed`, apply: () => rename(key) })),
    // The role and period of a person are texts in two languages, not dates.
    ...listInner(record, '').filter((one) => !(name === 'people' && one.name.endsWith('no date'))),
    { name: 'stands on one line', apply: () => (records[at] = String(record['id']) as never) },
  ];
  return collectionSources[name].shape === 'single'
    ? mutations
    : [...mutations, { name: 'stands twice', apply: () => records.push(record) }];
}

/** Breaks one line of a story. */
const proseMutations: readonly { name: string; apply: (text: string) => string }[] = [
  { name: 'a numeral without a claim', apply: (text) => `${text}\nSome 98,765 of them.\n` },
  { name: 'a tag left open', apply: (text) => text.replace('</Claim>', '') },
  {
    name: 'a misspelt tag',
    apply: (text) => text.replace(/Claim( id="[^"]+">[^<]*<\/)Claim/, 'Clam$1Clam'),
  },
  { name: 'a tag without an id', apply: (text) => text.replace(/<Claim id="[^"]+">/, '<Claim>') },
  {
    name: 'a tag that leads nowhere',
    apply: (text) => text.replace(/(<Place id=")/, '$1no-such-'),
  },
  { name: 'an expression', apply: (text) => text.replace('. ', '. {secret} ') },
  { name: 'half of the prose', apply: (text) => text.slice(0, text.indexOf('\n\n', 2400)) },
];

/** The real content folder in a place of its own. */
function copyContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'mutated-content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const real = fileURLToPath(new URL('../../../content', import.meta.url));
  cpSync(real, join(root, 'content'), { recursive: true });
  return root;
}

/**
 * Whether the check of an archive found nothing, and then it links into a whole one, or told every
 * problem with its file, its field and the way to mend it, in both languages.
 */
function isTold({ problems, content }: Pick<CheckedContent, 'problems' | 'content'>): boolean {
  if (!problems.length) return linkArchive(recordsOf(content)).claims.size > 0;
  return problems.every(
    ({ file, field, message }) =>
      file !== '' &&
      field !== '' &&
      /[,;] expected ./.test(message) &&
      inIndonesian(message) !== message,
  );
}

/** The problems the check finds in a file while it holds another text, all of them told well. */
function checkWith(root: string, path: string, change: (text: string) => string): string[] {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} was not changed`);
  try {
    writeFileSync(path, changed);
    const file = relative(root, path);
    const { problems, content } = checkContent(root);
    expect(
      problems.filter((one) => !isTold({ content, problems: [one] })).map(formatProblem),
    ).toEqual([]);
    return problems.filter((problem) => problem.file === file).map(({ message }) => message);
  } finally {
    writeFileSync(path, text);
  }
}

const pick = <T>(list: readonly T[], at: number): T => {
  const chosen = list[at % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

const timeout = 1_200_000;
const draw = fc.nat({ max: 1_000_000 });

describe('a mistake made anywhere in the real content is found in its file', () => {
  test(
    'in a record',
    () => {
      const root = copyContent();
      const files = (Object.keys(collectionSources) as CollectionName[]).flatMap((name) =>
        listYaml(join(root, 'content', collectionSources[name].path)).map((path) => ({
          name,
          path,
        })),
      );
      const breakOne = (file: number, record: number, mutation: number): void => {
        const { name, path } = pick(files, file);
        let made = '';
        const problems = checkWith(root, path, (text) => {
          const value = parse(text) as RawRecord | RawRecord[];
          const records = Array.isArray(value) ? value : [value];
          const at = record % records.length;
          const chosen = pick(listMutations(name, records, at), mutation);
          made = `${path} [${at}] ${chosen.name}`;
          chosen.apply();
          return stringify(Array.isArray(value) ? records : records[0], {
            aliasDuplicateObjects: false,
          });
        });
        expect(problems, made).not.toEqual([]);
      };
      fc.assert(fc.property(draw, draw, draw, breakOne), { seed, numRuns: deepRuns(24, 400) });
    },
    timeout,
  );

  test(
    'in the prose of a story',
    () => {
      const root = copyContent();
      const stories = listYaml(join(root, 'content', 'stories'));
      const breakOne = (story: number, locale: 'id' | 'en', mutation: number): void => {
        const path = pick(stories, story).replace('story.yaml', `${locale}.mdx`);
        const { name, apply } = pick(proseMutations, mutation);
        expect(checkWith(root, path, apply), `${path}: ${name}`).not.toEqual([]);
      };
      fc.assert(fc.property(draw, fc.constantFrom('id', 'en'), draw, breakOne), {
        seed,
        numRuns: deepRuns(6, 50),
      });
    },
    timeout,
  );

  test(
    'or it does no harm: in the letters of a file',
    () => {
      const root = copyContent();
      const files = listTexts(join(root, 'content'));
      const breakOne = (file: number, at: number, mutation: number): void => {
        const path = pick(files, file);
        const whole = readFileSync(path, 'utf8');
        const { name, apply } = pick(slips, mutation);
        writeFileSync(path, apply(whole, at % whole.length));
        const checked = checkContent(root);
        const wrong = isTold(checked) ? [] : checked.problems.map(formatProblem);
        writeFileSync(path, whole);
        expect(wrong, `${relative(root, path)}: ${name} at ${at % whole.length}`).toEqual([]);
      };
      fc.assert(fc.property(draw, draw, draw, breakOne), { seed, numRuns: deepRuns(10, 50) });
    },
    timeout,
  );

  test('and the content is whole again afterwards', () => {
    const root = copyContent();
    const path = join(root, 'content', 'units.yaml');
    const before = checkContent(root).problems;
    expect(checkWith(root, path, () => 'units: none')).not.toEqual([]);
    expect(checkContent(root).problems).toEqual(before);
  });
});
