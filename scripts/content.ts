/** `npm run content [folder]`: checks the content folder alone and prints every problem. */
import { resolve } from 'node:path';
import { formatProblem, recordsOf } from '#domain/content.ts';
import { checkContent } from '#integrations/content/read-content.ts';

const { content, problems } = checkContent(resolve(process.argv[2] ?? '.'));
for (const problem of problems) console.error(formatProblem(problem));
const counts = Object.entries(recordsOf(content)).map(([name, list]) => `${list.length} ${name}`);
console.log(`${problems.length} problem(s) in ${counts.join(', ')}`);
process.exitCode = problems.length ? 1 : 0;
