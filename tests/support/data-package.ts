import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A column as Frictionless Table Schema describes it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
}

/** A file of a Data Package. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly profile: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly schema?: {
    readonly fields: readonly (Field & Record<string, unknown>)[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

export type Row = Readonly<Record<string, string>>;

/** The official JSON Schema of a profile, ready to check a value; returns what is wrong. */
export function readProfile(name: string): (value: unknown) => string[] {
  const file = join(import.meta.dirname, 'schemas', `${name}-1.json`);
  const ajv = new Draft04({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv as never);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return (value) => (validate(value) ? [] : [ajv.errorsText(validate.errors)]);
}

/** A Table Schema field as JSON Schema; the constraints carry the same names in both. */
function toJsonSchema({ type, format, constraints = {} }: Field & Record<string, unknown>): object {
  const {
    required: _required,
    unique: _unique,
    ...limits
  } = constraints as Record<string, unknown>;
  if (type === 'date') return { type: 'string', format: 'date' };
  return { type, ...(format ? { format } : {}), ...limits };
}

/**
 * A checker for the rows of a table: types, formats, enumerations, limits and required cells. An
 * empty cell is a missing value.
 */
export function checkRows({ schema }: Resource): (rows: readonly Row[]) => string[] {
  const fields = schema?.fields ?? [];
  const ajv = new Draft04({ strict: false, allErrors: true, coerceTypes: true });
  addFormats.default(ajv as never);
  const validate = ajv.compile({
    type: 'object',
    additionalProperties: false,
    required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
    properties: Object.fromEntries(fields.map((field) => [field.name, toJsonSchema(field)])),
  });
  return (rows) =>
    rows.flatMap((row, at) => {
      const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
      return validate(filled) ? [] : [`row ${at + 1}: ${ajv.errorsText(validate.errors)}`];
    });
}
