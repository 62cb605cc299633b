import type { Archive } from '#archive/archive.ts';
import { recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { checkContent, type CheckedContent } from './read-content.ts';

/** The content of one build: read once, linked once, and handed to every step that asks. */
export class BuildContent {
  #checked: CheckedContent | undefined;
  #archive: Archive | undefined;

  /**
   * Reads the content folder; from then on every step gets what was read, if it is sound. The dev
   * server reads again whenever an editor saves, and goes on with the last sound state.
   * @param root the project folder
   * @param folder the content folder
   */
  read(root: string, folder: string): CheckedContent {
    const checked = checkContent(root, folder);
    if (checked.problems.length) return checked;
    this.#archive = undefined;
    this.#checked = checked;
    return checked;
  }

  /** Whether sound content was read. */
  get isRead(): boolean {
    return this.#checked !== undefined;
  }

  /**
   * What was read.
   * @throws Error when nothing was: `content()` stands before the steps that use the content
   */
  get checked(): CheckedContent {
    if (!this.#checked) throw new Error('The content is asked for before it was read.');
    return this.#checked;
  }

  /**
   * The linked archive, the same for each step.
   * @throws Error on an id that leads nowhere
   */
  get archive(): Archive {
    this.#archive ??= linkArchive(recordsOf(this.checked.content));
    return this.#archive;
  }
}
