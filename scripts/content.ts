/**
 * `npm run content [folder]`: checks the content folder alone and prints every problem. Leaves the
 * JSON Schemas of its files in `content/.schema/`, for editors' YAML language servers.
 */
import { join, resolve } from 'node:path';
import { checkContent } from '#archive/build/read-content.ts';
import { formatProblem, recordsOf } from '#archive/content.ts';
import { findWarnings } from '#archive/rules/warnings.ts';
import { listFileSchemas } from '#archive/schemas/json-schemas.ts';
import { writeWhole } from '#site/build/write-whole.ts';

const root = resolve(process.argv[2] ?? '.');
for (const { name, schema } of listFileSchemas()) {
  writeWhole(join(root, 'content/.schema', `${name}.json`), JSON.stringify(schema, null, 2));
}
const { content, problems } = checkContent(root);
for (const warning of findWarnings(content)) console.warn(`warning: ${formatProblem(warning)}`);
for (const problem of problems) console.error(formatProblem(problem));
const counts = Object.entries(recordsOf(content)).map(([name, list]) => `${list.length} ${name}`);
console.log(`${problems.length} problem(s) in ${counts.join(', ')}`);
process.exitCode = problems.length ? 1 : 0;
