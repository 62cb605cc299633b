import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import type { CollectionName, Collections, Content, Entry, Problem } from '#domain/content.ts';
import { locales, type Localized } from '#domain/locale.ts';
import { applyRules } from '#domain/rules/rules.ts';
import type { StorySegment } from '#domain/story-tags.ts';
import { collectionSources, type CollectionSource } from '#schemas/collections.ts';
import { listYaml, readYaml } from './read-files.ts';
import { readStory } from './read-story.ts';

/** The content folder after the check: what could be read, and everything that is wrong. */
export interface CheckedContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * Reads every file below a content folder and collects every problem: broken YAML and MDX,
 * records that do not fit their schema, then the rules over the linked whole.
 * @param root the project folder, which holds `content/`
 */
export function checkContent(root: string): CheckedContent {
  const problems: Problem[] = [];
  const read = {} as Record<CollectionName, Entry<never>[]>;
  for (const name of Object.keys(collectionSources) as CollectionName[]) {
    read[name] = readCollection(root, name, problems);
  }
  const segments = new Map<string, StorySegment[]>();
  const stories = read.stories.map((entry) => readBodies(root, entry, segments, problems));
  const content: Content = { ...read, stories, segments };
  if (!read.site.length) problems.push(missing('content/site.yaml', 'site'));
  // A record its schema refused is absent; telling that its id leads nowhere would be noise.
  const isWhole = problems.length === 0;
  problems.push(...(isWhole ? applyRules(content) : applyRules(content).filter(isOwnFault)));
  return { content, problems: sortProblems(problems) };
}

function isOwnFault(problem: Problem): boolean {
  return !/leads nowhere|nobody cites|lacks|is not its claim|has no claim|is not a unit|no conflict explains/.test(
    problem.message,
  );
}

function readCollection(root: string, name: CollectionName, problems: Problem[]): Entry<never>[] {
  const source = collectionSources[name];
  const paths = listYaml(join(root, 'content', source.path));
  return paths.flatMap((path) => {
    const { file, value, problems: broken } = readYaml(root, path);
    problems.push(...broken);
    if (broken.length) return [];
    const records = source.shape === 'list' ? value : [value];
    if (!Array.isArray(records)) {
      problems.push({
        file,
        field: 'file',
        message: 'is not a list, expected records that start with "-"',
      });
      return [];
    }
    return records.flatMap((record, at) => readRecord(file, record, at, source, problems));
  });
}

function readRecord(
  file: string,
  record: unknown,
  at: number,
  { schema, shape }: CollectionSource,
  problems: Problem[],
): Entry<never>[] {
  const result = schema.safeParse(record);
  if (result.success) return [{ file, data: result.data as never }];
  const name = nameRecord(record, at);
  for (const issue of result.error.issues) {
    const path = formatPath(issue.path);
    const field = shape === 'single' && path ? path : [name, path].filter(Boolean).join('.');
    problems.push({ file, field, message: describeIssue(issue) });
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
  root: string,
  entry: Entry<Collections['stories']>,
  segments: Map<string, StorySegment[]>,
  problems: Problem[],
): Entry<Collections['stories']> {
  const body: Record<string, string> = {};
  const runs: StorySegment[] = [];
  for (const locale of locales) {
    const path = join(root, dirname(entry.file), `${locale}.mdx`);
    const file = relative(root, path);
    body[locale] = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (!existsSync(path)) problems.push(missing(file, 'prose'));
    const reading = readStory(file, body[locale], locale);
    problems.push(...reading.problems);
    runs.push(...reading.segments);
  }
  segments.set(entry.data.id, runs);
  return { file: entry.file, data: { ...entry.data, body: body as Localized } };
}

function missing(file: string, field: string): Problem {
  return { file, field, message: 'is missing, expected the file to exist' };
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.field.localeCompare(b.field),
  );
}
