import type { z } from 'astro/zod';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Content, Entry, KnownProblem, WrittenCollections } from '#archive/content.ts';
import type { Locale, Localized } from '#archive/locale.ts';
import type { Story, StoryFacts } from '#archive/records.ts';
import { drawingFolder } from '#archive/rules/drawings.ts';
import { applyRules } from '#archive/rules/rules.ts';
import {
  collectionNames,
  type CollectionSource,
  collectionSources,
} from '#archive/schemas/collections.ts';
import type { StorySegment } from '#archive/story-tags.ts';
import { latestToday } from './build-date.ts';
import { listYaml, readYaml } from './read-files.ts';
import { readStory } from './read-story.ts';

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
  files: number;
}

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
  const reading: Reading = { root, folder, problems: [], files: 0 };
  const { problems } = reading;
  const written = readCollections(reading);
  const segments = new Map<string, StorySegment[]>();
  const stories = written.stories.map((entry) => readBodies(reading, entry, segments));
  const drawingFiles = listDrawingFiles(root);
  const content: Content = { ...written, stories, segments, drawingFiles };
  for (const name of ['site', 'pages'] as const) {
    if (!content[name].length) problems.push(missing(`content/${name}.yaml`, name));
  }
  problems.push(...applyRules(content, latestToday, problems.length === 0));
  return { content, problems: sortProblems(problems), files: reading.files };
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
    return [name, readCollection(reading, source)];
  });
  // Each list is its own schema's; that all names are among them the compiler cannot count.
  return Object.fromEntries(lists) as Written;
}

function readCollection<T>(reading: Reading, source: CollectionSource<T>): Entry<T>[] {
  const { root, folder, problems } = reading;
  return listYaml(join(folder, source.path)).flatMap((path) => {
    reading.files += 1;
    const { file, value, problems: broken } = readYaml(root, path);
    problems.push(...broken);
    if (broken.length) return [];
    const records = source.shape === 'list' ? value : [value];
    if (Array.isArray(records)) {
      return records.flatMap((record, at) => readRecord({ file, record, at }, source, problems));
    }
    const message = 'is not a list, expected records that start with "-"';
    problems.push({ rule: 'schema', file, field: 'file', message });
    return [];
  });
}

/** A record as its file holds it, and its place there. */
interface RawRecord {
  readonly file: string;
  readonly record: unknown;
  readonly at: number;
}

function readRecord<T>(
  { file, record, at }: RawRecord,
  { schema, shape }: CollectionSource<T>,
  problems: KnownProblem[],
): Entry<T>[] {
  const result = schema.safeParse(record);
  if (result.success) return [{ file, data: result.data }];
  const name = nameRecord(record, at);
  for (const issue of result.error.issues) {
    const path = formatPath(issue.path);
    const field = shape === 'single' && path ? path : [name, path].filter(Boolean).join('.');
    problems.push({ rule: 'schema', file, field, message: describeIssue(issue) });
  }
  return [];
}

function nameRecord(record: unknown, at: number): string {
  const { id, code } = (record ?? {}) as { id?: unknown; code?: unknown };
  return String(id ?? code ?? `[${at}]`);
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here, expected only the fields of the schema`;
    case 'invalid_value':
      return `is not one of its values, expected ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? `is missing or of the wrong type, expected ${issue.expected}`
        : issue.message;
    case 'invalid_union':
      return issue.message.startsWith('Invalid input')
        ? 'fits none of the shapes allowed here, expected one of them whole'
        : issue.message;
    default:
      return issue.message;
  }
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
    reading.files += 1;
    const body = readFileSync(path, 'utf8');
    const story = readStory(name, body, locale);
    problems.push(...story.problems);
    runs.push(...story.segments);
    return body;
  };
  const body: Localized = { id: readBody('id'), en: readBody('en') };
  segments.set(data.id, runs);
  return { file, data: { ...data, body } };
}

function missing(file: string, field: string): KnownProblem {
  return { rule: 'file', file, field, message: 'is missing, expected the file to exist' };
}

function sortProblems(problems: readonly KnownProblem[]): KnownProblem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.field.localeCompare(b.field),
  );
}
