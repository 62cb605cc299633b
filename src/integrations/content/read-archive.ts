import { type Archive, linkArchive } from '#domain/archive.ts';
import type { CollectionName, Collections } from '#domain/content.ts';
import { checkContent } from './check-content.ts';

/**
 * The archive of a project folder, for build steps that run after the pages exist.
 * @param root the project folder, which holds `content/`
 */
export function readArchive(root: string): Archive {
  const { segments: _, ...collections } = checkContent(root).content;
  const records = Object.fromEntries(
    Object.entries(collections).map(([name, entries]) => [name, entries.map(({ data }) => data)]),
  );
  return linkArchive(records as { [Name in CollectionName]: Collections[Name][] });
}
