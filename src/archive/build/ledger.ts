import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, KnownProblem } from '#archive/content.ts';
import { suggest } from '#archive/nearest-name.ts';
import { recordPages } from '#archive/site-records.ts';

/** Every id and URL name that was ever published, one a line: `claims/prd-019`. */
export const ledgerName = 'ledger.txt';

/** Records with an id others may have quoted, though they have no page of their own. */
const quoted = [
  ...([
    'itineraries',
    'events',
    'people',
    'terms',
    'visitFacts',
    'gaps',
    'steps',
    'photos',
  ] as const),
];

/** What answers now: ids of records, and of stories their URL names. */
export function listAnswering(content: Content): string[] {
  const ids = [...recordPages, ...quoted].flatMap((name) =>
    content[name].map(({ data }) => `${name}/${data.id}`),
  );
  const slugs = content.stories.flatMap(({ data: { slug } }) => [
    `cerita/${slug.id}`,
    `stories/${slug.en}`,
  ]);
  const codes = content.villages.map(({ data }) => `villages/${data.code}`);
  return [...new Set([...ids, ...slugs, ...codes])].sort();
}

/** The lines of the ledger; a reason may stand behind a `#` where a record is gone for good. */
export function readLedger(folder: string): string[] {
  const path = join(folder, ledgerName);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

/** What was published and neither answers, nor is redirected, nor has a reason to be gone. */
export function findVanished(
  file: string,
  ledger: readonly string[],
  content: Content,
): KnownProblem[] {
  const answering = new Set(listAnswering(content));
  const moved = new Set(
    content.redirects.flatMap(({ data: { page, from } }) =>
      typeof from === 'string' ? [`${page}/${from}`] : [`cerita/${from.id}`, `stories/${from.en}`],
    ),
  );
  return ledger.flatMap((entry, at) => {
    const [name = '', reason = ''] = entry.split('#').map((part) => part.trim());
    if (reason || answering.has(name) || moved.has(name)) return [];
    const near = suggest(name, answering);
    const message = `was published and answers no more, expected a redirect in content/redirects.yaml, or the record again${near}`;
    return [{ rule: 'vanished', file, field: name, line: at + 1, message }];
  });
}

/** What answers and is not in the ledger yet. */
export function listUnlisted(ledger: readonly string[], content: Content): string[] {
  const known = new Set(ledger.map((entry) => entry.split('#')[0]?.trim()));
  return listAnswering(content).filter((name) => !known.has(name));
}
