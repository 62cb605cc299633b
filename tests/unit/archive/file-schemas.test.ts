import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { listFileSchemas } from '#archive/schemas/json-schemas.ts';
import { SmallArchive } from '../../support/small-archive.ts';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const checks = listFileSchemas().map(({ name, schema }) => ({
  name,
  isSound: ajv.compile(schema),
}));

/** Whether an editor's language server would pass a file of the small archive. */
function passes(file: string, content: unknown): boolean | undefined {
  const check = checks.find(({ name }) => file.startsWith(`${name}/`) || file === `${name}.yaml`);
  return check?.isSound(parse(stringify(content)));
}

describe('the schema an editor types against', () => {
  const files = [...new SmallArchive().files].filter(([file]) => file.endsWith('.yaml'));

  test.each(files)('passes %s as it is typed', (file, content) => {
    expect(passes(file, content)).toBe(true);
  });

  test.each(files)('marks a field of %s that is misspelt', (file, content) => {
    const records = [content].flat() as object[];
    const misspelt = records.map((record) => ({ ...record, colour: 'blue' }));
    expect(passes(file, Array.isArray(content) ? misspelt : misspelt[0])).toBe(false);
  });
});
