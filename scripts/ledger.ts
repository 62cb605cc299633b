/**
 * `npm run ledger`: adds to `content/ledger.txt` every id and URL name that answers now. Nothing is
 * ever taken out; the check holds the site to each line.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerName, listUnlisted, readLedger } from '#archive/build/ledger.ts';
import { checkContent } from '#archive/build/read-content.ts';
import { readLanguage, tellProblem } from '#archive/tell-problem.ts';

const { content, problems } = checkContent('.');
const locale = readLanguage(process.argv.slice(2), process.env);
for (const problem of problems) console.error(tellProblem(problem, locale));
if (problems.length) process.exit(1);
const ledger = readLedger('content');
const added = listUnlisted(ledger, content);
writeFileSync(join('content', ledgerName), `${[...ledger, ...added].sort().join('\n')}\n`);
const counted = [added.length, ledger.length + added.length] as const;
const told = {
  id: `${counted[0]} ditambahkan, ${counted[1]} seluruhnya`,
  en: `${counted[0]} added, ${counted[1]} in all`,
};
console.log(`content/${ledgerName}: ${told[locale]}`);
