/**
 * `npm run propose -- file.yaml [--lang id]`: reads a proposal that the form of the site made, checks
 * it with the whole archive and writes its records into `content/`, or says what is missing.
 */
import { readFileSync } from 'node:fs';
import { readLanguage, tellProblem } from '#archive/tell-problem.ts';
import { addProposal } from '#proposing/build/add-proposal.ts';

const words = process.argv.slice(2);
const locale = readLanguage(words, process.env);
const files = words.filter((word) => !/^(--.*|id|en)$/.test(word));

/** Takes one file in and tells what became of it; whether it was taken. */
function propose(file: string): boolean {
  const refuse = (message: string): boolean => {
    console.error(tellProblem({ file, field: 'file', message }, locale));
    return false;
  };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refuse('cannot be read, expected the path of a file');
  }
  const { isTaken, lines } = addProposal('.', file, text, locale);
  for (const line of lines) console.log(line);
  return isTaken;
}

if (!files.length) {
  const usage = { id: 'sebutkan berkas sebuah usul', en: 'name the file of a proposal' };
  console.error(`npm run propose -- file.yaml: ${usage[locale]}`);
}
const taken = files.map(propose);
process.exitCode = taken.length > 0 && taken.every(Boolean) ? 0 : 1;
