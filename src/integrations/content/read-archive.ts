import { type Archive, linkArchive } from '#domain/archive.ts';
import type { CollectionName, Collections } from '#domain/content.ts';
import { checkContent } from './check-content.ts';

/**
 * The archive as the pages see it, for build steps that run beside them.
 * @param root the project folder, which holds `content/`
 * @throws Error when an id leads nowhere
 */
export function readArchive(root: string): Archive {
  const { segments: _, ...collections } = checkContent(root).content;
  const records = Object.fromEntries(
    Object.entries(collections).map(([name, entries]) => [name, entries.map(({ data }) => data)]),
  );
  return linkArchive(records as { [Name in CollectionName]: Collections[Name][] });
}
