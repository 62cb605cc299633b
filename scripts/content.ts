/**
 * `npm run content [folder] [-- --lang id]`: checks the content folder alone and prints every problem. Leaves the
 * JSON Schemas of its files in `content/.schema/`, for editors' YAML language servers.
 */
import { join, resolve } from 'node:path';
import { checkContent } from '#archive/build/read-content.ts';
import { recordsOf } from '#archive/content.ts';
import { findWarnings } from '#archive/rules/warnings.ts';
import { listFileSchemas } from '#archive/schemas/json-schemas.ts';
import { readLanguage, tellProblem } from '#archive/tell-problem.ts';
import { writeWhole } from '#site/build/write-whole.ts';

const words = process.argv.slice(2);
const locale = readLanguage(words, process.env);
const root = resolve(words.find((word) => !/^(--lang.*|id|en)$/.test(word)) ?? '.');
for (const { name, schema } of listFileSchemas()) {
  writeWhole(join(root, 'content/.schema', `${name}.json`), JSON.stringify(schema, null, 2));
}
const told = {
  id: { warning: 'peringatan', sum: (problems: number) => `${problems} masalah dalam` },
  en: { warning: 'warning', sum: (problems: number) => `${problems} problem(s) in` },
}[locale];
const { content, problems } = checkContent(root);
for (const warning of findWarnings(content)) {
  console.log(`${told.warning}: ${tellProblem(warning, locale)}`);
}
for (const problem of problems) console.error(tellProblem(problem, locale));
const counts = Object.entries(recordsOf(content)).map(([name, list]) => `${list.length} ${name}`);
console.log(`${told.sum(problems.length)} ${counts.join(', ')}`);
process.exitCode = problems.length ? 1 : 0;
