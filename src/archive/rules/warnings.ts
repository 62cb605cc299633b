import type { Content, Problem } from '#archive/content.ts';

/** What an editor should know though nothing is wrong with it. */
export function findWarnings(content: Content): Problem[] {
  return content.site
    .filter(({ data }) => data.contacts.length === 0)
    .map(({ file }) => ({
      file,
      field: 'contacts',
      message: 'is empty, so readers cannot send corrections; expected kind and address of one',
    }));
}
