import type { Archive } from '#archive/archive.ts';
import { recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { checkContent } from './read-content.ts';

/**
 * The archive of a project folder, for scripts and tests: the same a build makes of it.
 * @param root the project folder, which holds `content/`
 * @throws Error when an id leads nowhere
 */
export function readArchive(root: string): Archive {
  return linkArchive(recordsOf(checkContent(root).content));
}
