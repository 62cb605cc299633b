import type { Locale } from './locale.ts';
import type { Story } from './story-records.ts';

/** The tags an author may use in a story, and the attribute each carries. */
export const storyTags = {
  Claim: 'id',
  Conflict: 'id',
  Place: 'id',
  Event: 'id',
  Term: 'id',
  Chart: 'series',
  Drawing: 'id',
  Figure: 'id',
  Photo: 'id',
  Plain: null,
  Anchor: 'id',
} as const;
export type StoryTagName = keyof typeof storyTags;

export interface StoryTag {
  readonly name: StoryTagName;
  readonly id: string;
}

/** A run of prose: where it stands, and in which claim, if any. */
export interface StorySegment {
  readonly locale: Locale;
  readonly line: number;
  readonly text: string;
  readonly claim: string | null;
  readonly isPlain: boolean;
}

const tagPattern =
  /<(Claim|Conflict|Place|Event|Term|Chart|Drawing|Figure|Photo)\s+(?:id|series)\s*=\s*["']([^"']*)["']/g;

/** The tags of a story body in the order of reading, repeats included. */
export function readStoryTags(body: string): StoryTag[] {
  return Array.from(body.matchAll(tagPattern), ([, name, id]) => ({
    name: name as StoryTagName,
    id: id as string,
  }));
}

/** The ids one tag carries in a story body, each once, in the order of first mention. */
export function listTagged(body: string, name: StoryTagName): string[] {
  const ids = readStoryTags(body)
    .filter((tag) => tag.name === name)
    .map((tag) => tag.id);
  return [...new Set(ids)];
}

/** The photographs a story shows: the one it opens with, then those in its text. */
export function listStoryPhotos({ photo, body }: Story): string[] {
  return [...new Set([...(photo ? [photo] : []), ...listTagged(body.id, 'Photo')])];
}

/** The number of words of a story's prose, tags and punctuation not counted. */
export function countWords(body: string): number {
  const prose = body.replaceAll(/<[^>]+>/g, '').replaceAll(/^[#>*-]+\s/gm, '');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}.,:'’-]*/gu)?.length ?? 0;
}
