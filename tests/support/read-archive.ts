import { resolve } from 'node:path';
import { type Archive, linkArchive } from '#domain/archive.ts';
import type { CollectionName, Collections } from '#domain/content.ts';
import { checkContent } from '#integrations/content/check-content.ts';

/** The archive of `content/`, linked as the build links it. */
export function readArchive(): Archive {
  const { content } = checkContent(resolve('.'));
  const names = Object.keys(content).filter((name) => name !== 'segments') as CollectionName[];
  const records = Object.fromEntries(
    names.map((name) => [name, content[name].map(({ data }) => data)]),
  );
  return linkArchive(records as { [Name in CollectionName]: Collections[Name][] });
}
