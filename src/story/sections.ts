import { listTagged } from '#archive/story-tags.ts';

/** A section of a story's prose: the claims it is the first to cite, in the order of reading. */
export interface StorySection {
  /** Null where the prose begins without a heading. */
  readonly title: string | null;
  readonly claims: readonly string[];
}

const heading = /^##\s+(.+)$/m;

/** The sections of a story's MDX body. What stands before the first heading is one without a title. */
export function listSections(body: string): StorySection[] {
  const cited = new Set<string>();
  return body
    .split(/^(?=##\s)/m)
    .map((part) => {
      const claims = listTagged(part, 'Claim').filter((id) => !cited.has(id));
      for (const id of claims) cited.add(id);
      return { title: readTitle(part), claims };
    })
    .filter(({ title, claims }) => title !== null || claims.length > 0);
}

/** The words of a heading as the page prints them: no tags, no emphasis, a printer's apostrophe. */
function readTitle(part: string): string | null {
  const title = heading.exec(part)?.[1];
  return (
    title
      ?.replaceAll(/<[^>]+>|[*_`]/g, '')
      .replaceAll("'", '’')
      .trim() ?? null
  );
}
