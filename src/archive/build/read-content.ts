import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type {
  CollectionName,
  Content,
  Entry,
  KnownProblem,
  WrittenCollections,
} from '#archive/content.ts';
import type { Locale, Localized } from '#archive/locale.ts';
import type { Photo, PhotoFacts } from '#archive/picture-records.ts';
import { drawingFolder } from '#archive/rules/drawings.ts';
import { findDanglingIds } from '#archive/rules/references.ts';
import { findRefusedLinks, type Refused } from '#archive/rules/refused.ts';
import { applyRules } from '#archive/rules/rules.ts';
import {
  collectionNames,
  type CollectionSource,
  collectionSources,
} from '#archive/schemas/collections.ts';
import type { Story, StoryFacts } from '#archive/story-records.ts';
import type { StorySegment } from '#archive/story-tags.ts';
import { latestToday } from './build-date.ts';
import { describeIssue, fieldOf, nameRecord } from './describe-issue.ts';
import type { LineOf } from './field-lines.ts';
import { findVanished, ledgerName, readLedger } from './ledger.ts';
import { readAbout } from './read-about.ts';
import { listYaml, readYaml } from './read-files.ts';
import { photoFile, readPhoto } from './read-photo.ts';
import { readStory } from './read-story.ts';
import { findUnreadFiles } from './unread-files.ts';
import { findForeignSign } from './yaml-fault.ts';

/** The content folder after the check: what could be read, and everything that is wrong. */
export interface CheckedContent {
  readonly content: Content;
  readonly problems: readonly KnownProblem[];
  /** How many files were read. */
  readonly files: number;
}

/** What one reading gathers on its way through the files. */
interface Reading {
  /** The project folder: file names are told from it. */
  readonly root: string;
  readonly folder: string;
  readonly problems: KnownProblem[];
  /** Records that do not fit their schema. */
  readonly refused: Refused[];
  /** Where the fields of each file stand, and so which files were read. */
  readonly lines: Map<string, LineOf>;
}

/** Collections without which a part of the site would be gone and nobody told. */
const neverEmpty = [
  ...(['claims', 'sources', 'conflicts', 'events', 'places', 'villages', 'people'] as const),
  ...(['terms', 'steps', 'gaps', 'visitFacts', 'units', 'stories', 'changes'] as const),
  ...(['site', 'pages'] as const),
];

type Written = {
  readonly [Name in keyof WrittenCollections]: readonly Entry<WrittenCollections[Name]>[];
};

/**
 * Reads the records and stories of a content folder, each file once, and collects every problem:
 * broken YAML and MDX, records that do not fit their schema, then the rules over the linked whole.
 * @param root the project folder
 * @param folder the content folder; the one in the project folder when none is given
 */
export function checkContent(root: string, folder = join(root, 'content')): CheckedContent {
  const reading: Reading = { root, folder, problems: [], refused: [], lines: new Map() };
  const { problems, lines } = reading;
  const written = readCollections(reading);
  const segments = new Map<string, StorySegment[]>();
  const stories = written.stories.map((entry) => readBodies(reading, entry, segments));
  const drawingFiles = listDrawingFiles(root);
  const photos = written.photos.flatMap((entry) => readPicture(reading, entry));
  const { prose: about, problems: ofAbout } = readAbout(root, folder, lines);
  const content: Content = { ...written, stories, photos, segments, drawingFiles, about };
  problems.push(...ofAbout);
  problems.push(...findEmpty(reading, content));
  const isWhole = problems.length === 0;
  problems.push(...findUnreadFiles(root, folder, new Set(lines.keys())));
  problems.push(...applyRules(content, latestToday, isWhole));
  if (!isWhole) problems.push(...findLinks(reading, content));
  const ledger = relative(root, join(folder, ledgerName));
  if (isWhole) problems.push(...findVanished(ledger, readLedger(folder), content));
  return { content, problems: sortProblems(problems, lines), files: lines.size };
}

/** Ids that lead nowhere though some records are refused: those may be led to all the same. */
function findLinks({ problems, refused }: Reading, content: Content): KnownProblem[] {
  const isAllRead = problems.every(
    ({ rule, field }) => rule !== 'yaml' && rule !== 'file' && field !== 'file',
  );
  if (!isAllRead) return [];
  const found = [
    ...findDanglingIds(content, new Set(refused.map(({ name }) => name))),
    ...findRefusedLinks(content, refused),
  ];
  return found.map((problem) => ({ rule: 'dangling-id', ...problem }));
}

/** Collections that have no record and no other problem to say why. */
function findEmpty({ problems, refused, folder }: Reading, content: Content): KnownProblem[] {
  return neverEmpty
    .filter((name) => !content[name].length && !refused.some((one) => one.collection === name))
    .map((name) => ({ name, path: collectionSources[name].path }))
    .filter(({ path }) => !problems.some(({ file }) => file.startsWith(`content/${path}`)))
    .map(({ name, path }) => {
      const file = `content/${path}`;
      if (path.endsWith('.yaml') && !existsSync(join(folder, path))) return missing(file, name);
      const message = 'holds no record, expected at least one';
      return { rule: 'file', file, field: name, message };
    });
}

function listDrawingFiles(root: string): string[] {
  const folder = join(root, drawingFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.replace(/\.svg$/, ''))
    .sort();
}

function readCollections(reading: Reading): Written {
  const lists = collectionNames.map((name) => {
    const source: CollectionSource<unknown> = collectionSources[name];
    return [name, readCollection(reading, name, source)];
  });
  // Each list is its own schema's; that all names are among them the compiler cannot count.
  return Object.fromEntries(lists) as Written;
}

function readCollection<T>(
  { root, folder, problems, refused, lines }: Reading,
  collection: CollectionName,
  source: CollectionSource<T>,
): Entry<T>[] {
  return listYaml(join(folder, source.path)).flatMap((path) => {
    const { file, value, lineOf, problems: broken } = readYaml(root, path);
    lines.set(file, lineOf);
    problems.push(...broken);
    if (broken.length) return [];
    const records = source.shape === 'list' ? value : [value];
    if (!Array.isArray(records)) {
      problems.push({ rule: 'schema', file, field: 'file', message: describeShape(value) });
      return [];
    }
    return records.flatMap((record: unknown, at) => {
      const result = fit(source, record);
      if (result.success) return [{ file, data: result.data }];
      const name = nameRecord(record, at);
      refused.push({ file, collection, name, record, shape: source.shape });
      for (const issue of result.error.issues) {
        const field = fieldOf(issue, name, source.shape);
        problems.push({
          rule: 'schema',
          file,
          field,
          message: describeIssue(issue, record, source),
        });
      }
      return [];
    });
  });
}

/** Records already held against their schema, as long as the reading of their file is kept. */
const fitted = new WeakMap<object, unknown>();

function fit<T>({ schema }: CollectionSource<T>, record: unknown) {
  if (typeof record !== 'object' || record === null) return schema.safeParse(record);
  const known = fitted.get(record) as ReturnType<typeof schema.safeParse> | undefined;
  const result = known ?? schema.safeParse(record);
  fitted.set(record, result);
  return result;
}

function describeShape(value: unknown): string {
  return value === null
    ? 'is empty, expected records that start with "-"'
    : 'is not a list, expected records that start with "-"';
}

function readBodies(
  reading: Reading,
  { file, data }: Entry<StoryFacts>,
  segments: Map<string, StorySegment[]>,
): Entry<Story> {
  const { root, problems } = reading;
  const runs: StorySegment[] = [];
  const readBody = (locale: Locale): string => {
    const path = join(root, dirname(file), `${locale}.mdx`);
    const name = relative(root, path);
    if (!existsSync(path)) {
      problems.push(missing(name, 'prose'));
      return '';
    }
    const body = readFileSync(path, 'utf8');
    reading.lines.set(name, (field) => findTagLine(body, field));
    if (!body.trim()) {
      problems.push({
        rule: 'file',
        file: name,
        field: 'prose',
        message: 'is empty, expected a text',
      });
      return '';
    }
    const sign = findForeignSign(body);
    if (sign) problems.push({ rule: 'mdx', file: name, field: `line ${sign.line}`, ...sign });
    const story = readStory(name, body, locale);
    problems.push(...story.problems);
    runs.push(...story.segments);
    return body;
  };
  const body: Localized = { id: readBody('id'), en: readBody('en') };
  segments.set(data.id, runs);
  return { file, data: { ...data, body } };
}

/** A photograph with its file; a record whose file is wrong is refused. */
function readPicture(
  { root, problems, refused, lines }: Reading,
  entry: Entry<PhotoFacts>,
): Entry<Photo>[] {
  const { file, data } = entry;
  lines.set(photoFile(entry), () => undefined);
  const read = readPhoto(root, entry);
  if ('photo' in read) return [{ file, data: read.photo }];
  refused.push({ file, collection: 'photos', name: data.id, record: data, shape: 'list' });
  const { message } = read;
  problems.push({ rule: 'photo', file, field: `${data.id}.file`, message });
  return [];
}

/** The line of a tag as problems name it: `<Claim id="prd-001">`. */
function findTagLine(body: string, field: string): number | undefined {
  const at = field.startsWith('<') ? body.indexOf(field.replace(/>$/, '')) : -1;
  return at < 0 ? undefined : body.slice(0, at).split('\n').length;
}

function missing(file: string, field: string): KnownProblem {
  return { rule: 'file', file, field, message: 'is missing, expected the file to exist' };
}

/** Problems with their lines, in the order of files and lines. */
function sortProblems(
  problems: readonly KnownProblem[],
  lines: ReadonlyMap<string, LineOf>,
): KnownProblem[] {
  return problems
    .map((problem) => ({ ...problem, line: problem.line ?? findLine(problem, lines) }))
    .toSorted(
      (a, b) =>
        a.file.localeCompare(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        a.field.localeCompare(b.field),
    );
}

function findLine({ file, field }: KnownProblem, lines: ReadonlyMap<string, LineOf>) {
  const told = /^line (\d+)$/.exec(field)?.[1];
  // What is wrong with a file as a whole is told at its head.
  const line = lines.get(file)?.(field) ?? (lines.has(file) ? 1 : undefined);
  return told === undefined ? line : Number(told);
}
