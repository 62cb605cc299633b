import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Locale, Localized } from '#archive/locale.ts';
import { writeProse } from '../tests/support/prose.ts';

/** How many statements each generated story tells, each with a page of its own. */
const claimsEach = 3;

const name = (story: number): string => `generated-${story}`;

/** A story's number in letters: a numeral would need a claim. The first is "Babaca". */
const nameInLetters = (story: number): string =>
  [story >> 8, story >> 4, story]
    .map((part, at) => (at ? 'bcdfghjklmnprstw' : 'BCDFGHJKLMNPRSTW')[part % 16] + 'a')
    .join('');

const claimId = (story: number, at: number): string => `${name(story)}-${at}`;

/** A statement in the words of a story: what a workshop of some year made. */
function tell(story: number, at: number): Localized {
  const [year, count] = [1950 + ((story * 7 + at) % 75), 2 + ((story + at * 3) % 40)];
  return {
    id: `Pada ${year} bengkel itu membuat ${count} drum`,
    en: `In ${year} the workshop made ${count} drums`,
  };
}

function writeClaim(story: number, at: number): object {
  const text = tell(story, at);
  return {
    ...{ id: claimId(story, at), topic: 'figures', basis: 'stated', confidence: 'low' },
    text: { id: `${text.id}.`, en: `${text.en}.` },
    period: String(1950 + ((story * 7 + at) % 75)),
    sources: ['press-tempo-1980'],
    places: ['dusun-sayangan'],
  };
}

function writeFacts(story: number, first: number): object {
  const both = (id: string, en: string): Localized => ({ id, en });
  const title = nameInLetters(story);
  return {
    ...{ id: name(story), order: first + story, titleClaims: [], checked: '2026-11-26' },
    slug: both(`bengkel-ke-${story}`, `workshop-${story}`),
    title: both(`Bengkel ${title}`, `The workshop ${title}`),
    kicker: both('Sebuah bengkel', 'A workshop'),
    standfirst: both('Sebuah bengkel dan drumnya.', 'A workshop and its drums.'),
    description: both(
      'Cerita yang dibuat untuk mengukur: sebuah bengkel, tahun-tahunnya, dan drum yang dibuatnya.',
      'A story made for measuring: a workshop, its years, and the drums that it made in them.',
    ),
    era: '1950/2024',
  };
}

const headings = { id: 'Bagian', en: 'Part' };

function writeBody(story: number, locale: Locale): string {
  const parts = Array.from({ length: claimsEach }, (_, at) => [
    `## ${headings[locale]} ${'abc'[at]}`,
    `<Claim id="${claimId(story, at)}">${tell(story, at)[locale]}</Claim>.`,
    writeProse(220, locale),
  ]);
  return `${parts.flat().join('\n\n')}\n`;
}

/**
 * Copies `content/` and adds so many stories in both languages, each with statements of its own,
 * as many files and records as an archive of that size would have.
 * @param folder the content folder to write
 */
export function writeManyStories(folder: string, count: number): void {
  cpSync('content', folder, { recursive: true });
  const stories = Array.from({ length: count }, (_, at) => at + 1);
  const claims = stories.flatMap((story) =>
    Array.from({ length: claimsEach }, (_, at) => writeClaim(story, at)),
  );
  if (claims.length) appendFileSync(join(folder, 'claims/figures.yaml'), stringify(claims));
  for (const story of stories) {
    const own = join(folder, 'stories', name(story));
    mkdirSync(own);
    writeFileSync(join(own, 'story.yaml'), stringify(writeFacts(story, 1000)));
    for (const locale of ['id', 'en'] as const) {
      writeFileSync(join(own, `${locale}.mdx`), writeBody(story, locale));
    }
  }
}
