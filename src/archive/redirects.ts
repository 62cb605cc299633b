import type { Archive } from './archive.ts';
import type { Content, Problem } from './content.ts';
import { kinds } from './kinds.ts';
import { locales, type Localized } from './locale.ts';
import type { Redirect } from './site-records.ts';

/** A URL name that answered once, and the URL name that answers now. */
export interface Move {
  readonly page: Redirect['page'];
  readonly from: Localized;
  readonly to: Localized | string;
  /** What links call the record that answers now. */
  readonly name: Localized;
}

/** The moves of the archive, with URL names in each language. */
export function listMoves(archive: Archive): Move[] {
  return archive.redirects.map(({ page, from, to }) => ({
    page,
    from: typeof from === 'string' ? { id: from, en: from } : from,
    to: kinds[page].slug(archive, to),
    name: kinds[page].name(archive, to),
  }));
}

/** Redirects to a record that is not there. */
export function findLostRedirects(content: Content): Problem[] {
  return content.redirects
    .filter(({ data: { page, to } }) => !content[page].some((entry) => entry.data.id === to))
    .map(({ file, data }) => ({
      file,
      field: fieldOf(data),
      message: `"${data.to}" leads nowhere, expected an id of content/${data.page}`,
    }));
}

/** Redirects that hide a page that exists, or are told twice. */
export function findBrokenRedirects(content: Content): Problem[] {
  const seen = new Set<string>();
  return content.redirects.flatMap(({ file, data }) => {
    const { page, from } = data;
    const taken = new Set(content[page].map((entry) => entry.data.id));
    const slugs = content.stories.map((entry) => entry.data.slug);
    const problems: Problem[] = [];
    const tell = (message: string): unknown =>
      problems.push({ file, field: fieldOf(data), message });
    for (const locale of locales) {
      const name = typeof from === 'string' ? from : from[locale];
      const isTaken =
        page === 'stories' ? slugs.some((slug) => slug[locale] === name) : taken.has(name);
      if (isTaken) tell(`"${name}" is a page that exists, expected a name no page has`);
      const key = `${page}/${locale}/${name}`;
      if (seen.has(key)) tell(`"${name}" is redirected twice, expected once`);
      seen.add(key);
    }
    return problems;
  });
}

const fieldOf = ({ page, from }: Redirect): string =>
  `${page} ${typeof from === 'string' ? from : from.id}`;
