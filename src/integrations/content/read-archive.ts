import { type Archive, linkArchive } from '#domain/archive.ts';
import { recordsOf } from '#domain/content.ts';
import { checkContent } from './read-content.ts';

/**
 * The archive of a project folder, for scripts and tests: the same a build makes of it.
 * @param root the project folder, which holds `content/`
 * @throws Error when an id leads nowhere
 */
export function readArchive(root: string): Archive {
  return linkArchive(recordsOf(checkContent(root).content));
}
