import { z } from 'astro/zod';
import { suggest } from '#archive/nearest-name.ts';
import type { CollectionSource } from '#archive/schemas/collections.ts';

type Issue = z.core.$ZodIssue;

/** A record by its id, or by its place in the list. */
export function nameRecord(record: unknown, at: number): string {
  const { id, code } = (record ?? {}) as { id?: unknown; code?: unknown };
  return String(id ?? code ?? `[${at}]`);
}

/** The field an issue is about, as editors find it: `prd-019.figures[0].unit`. */
export function fieldOf(
  { path }: Issue,
  name: string,
  shape: CollectionSource<unknown>['shape'],
): string {
  const steps = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return shape === 'single' && steps ? steps : [name, steps].filter(Boolean).join('.');
}

/** What is wrong and what is expected, with the name that may have been meant. */
export function describeIssue(
  issue: Issue,
  record: unknown,
  { schema }: CollectionSource<unknown>,
): string {
  const own = issue.message.startsWith('Invalid input') ? null : issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeKeys(issue.keys, listFields(schema, issue.path));
    case 'invalid_value':
      return describeValue(issue.values.map(String), valueAt(record, issue.path));
    case 'invalid_type':
      return own ?? describeType(issue.expected, valueAt(record, issue.path));
    case 'invalid_union':
      // Of shapes told apart by the value of a field, with a value none of them has.
      if (own?.startsWith('Invalid discriminator') && 'options' in issue && issue.options) {
        return describeValue(issue.options.map(String), valueAt(record, issue.path));
      }
      return own ?? 'fits none of the shapes allowed here, expected one of them whole';
    default:
      return issue.message;
  }
}

function describeValue(values: readonly string[], given: unknown): string {
  const near = typeof given === 'string' ? suggest(given, values) : '';
  const what = given === undefined || given === null ? 'is missing' : 'is not one of its values';
  return `${what}, expected one of ${values.join(', ')}${near}`;
}

function describeKeys(keys: readonly string[], fields: readonly string[]): string {
  const named = keys.map((key) => `"${key}"`).join(', ');
  const near = keys.map((key) => suggest(key, fields)).join('');
  return `${named} is not a field here, expected only the fields of the schema${near}`;
}

function describeType(expected: string, given: unknown): string {
  const what = given === undefined || given === null ? 'is missing' : 'is of another kind';
  const isBare = expected === 'string' && typeof given !== 'object' && what !== 'is missing';
  return `${what}, expected ${isBare ? 'the text in quotes' : (plainTypes[expected] ?? expected)}`;
}

/** What JSON calls it, and what an editor types. */
const plainTypes: Readonly<Partial<Record<string, string>>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, each on a line that starts with "-"',
  object: 'fields of its own, indented below it',
};

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    record,
  );
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** The names of the fields a record may have at a path. */
function listFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const whole = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Shape;
  const shapes = path.reduce<readonly Shape[]>(
    (list, key) => list.flatMap((shape) => enter(shape, key)),
    spread(whole),
  );
  return shapes.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function spread(shape: Shape): Shape[] {
  const parts = [shape.anyOf, shape.allOf, shape.oneOf].flatMap((list) => list ?? []);
  return [shape, ...parts.flatMap(spread)];
}

function enter(shape: Shape, key: PropertyKey): Shape[] {
  const next = typeof key === 'number' ? shape.items : shape.properties?.[String(key)];
  return next ? spread(next) : [];
}
