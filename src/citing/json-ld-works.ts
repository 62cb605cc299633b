import type { CslName, Source } from '#archive/claim-records.ts';
import type { PeriodPoint } from '#archive/period.ts';

/** A node of linked data in the vocabulary of schema.org. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** What schema.org calls the works of CSL 1.0.2 in use; a page of the press is an article of it. */
const workTypes: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  book: 'Book',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  thesis: 'Thesis',
};

function workTypeOf({ type, custom }: Source): string {
  return workTypes[type] ?? (custom.kind === 'press' ? 'NewsArticle' : 'WebPage');
}

/** A work a page rests on, by its kind. Its own address is where it is, never who it is. */
export function describeSource(source: Source): Node {
  const container = source['container-title'];
  return {
    '@type': workTypeOf(source),
    name: source.title,
    url: source.URL,
    inLanguage: source.language,
    ...(source.author.length ? { author: source.author.map(describeAuthor) } : {}),
    ...(source.issued ? { datePublished: isoOf(source.issued.from) } : {}),
    ...(container ? { isPartOf: { '@type': 'CreativeWork', name: container } } : {}),
    ...(source.publisher ? { publisher: nameOrganisation(source.publisher) } : {}),
  };
}

const nameOrganisation = (name: string): Node => ({ '@type': 'Organization', name });

function describeAuthor(name: CslName): Node {
  return 'literal' in name
    ? nameOrganisation(name.literal)
    : {
        '@type': 'Person',
        name: `${name.given} ${name.family}`,
        givenName: name.given,
        familyName: name.family,
      };
}

/** A date as ISO 8601; undefined where it is a decade, approximate or uncertain. */
export function isoOf(point: PeriodPoint | null): string | undefined {
  if (!point || point.isDecade || point.isApproximate || point.isUncertain) return undefined;
  const pad = (part: number): string => String(part).padStart(2, '0');
  const month = point.month === null ? '' : `-${pad(point.month)}`;
  const day = point.day === null ? '' : `-${pad(point.day)}`;
  return `${point.year}${month}${day}`;
}
