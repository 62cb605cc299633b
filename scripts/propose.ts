/**
 * `npm run propose -- file.yaml`: reads a proposal that the form of the site made, checks it with
 * the whole archive and writes its records into `content/`, or says what is missing.
 */
import { readFileSync } from 'node:fs';
import { readLanguage } from '#archive/tell-problem.ts';
import { addProposal } from '#proposing/build/add-proposal.ts';

const words = process.argv.slice(2);
const locale = readLanguage(words, process.env);
const files = words.filter((word) => !/^(--.*|id|en)$/.test(word));
if (!files.length) console.error('npm run propose -- file.yaml: name the file of a proposal');
process.exitCode = files.length ? 0 : 1;
for (const file of files) {
  const { isTaken, lines } = addProposal('.', file, readFileSync(file, 'utf8'), locale);
  for (const line of lines) console.log(line);
  if (!isTaken) process.exitCode = 1;
}
