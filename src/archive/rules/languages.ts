import type { Content, Entry, Problem } from '#archive/content.ts';
import type { Localized } from '#archive/locale.ts';

/** Fewer words may be a name, and the same in both languages. */
const leastWords = 5;

interface Told {
  readonly id: string;
  readonly text: Localized;
}

const told = ['claims', 'visitFacts', 'gaps', 'steps'] as const;

/** A sentence that was copied and never translated. */
export function findUntranslated(content: Content): Problem[] {
  return [
    ...told.flatMap((name) => compare<Told>(content[name], 'text', ({ text }) => text)),
    ...compare(content.events, 'summary', ({ summary }) => summary),
    ...compare(content.conflicts, 'note', ({ note }) => note),
    ...compare(content.stories, 'standfirst', ({ standfirst }) => standfirst),
    ...compare(content.photos, 'description', ({ description }) => description),
  ];
}

function compare<T extends { readonly id: string }>(
  entries: readonly Entry<T>[],
  name: string,
  textOf: (record: T) => Localized,
): Problem[] {
  return entries.flatMap(({ file, data }) => {
    const { id, en } = textOf(data);
    if (id !== en || id.split(/\s+/).length < leastWords) return [];
    const isSingle = /\/(?:conflicts|stories)\//.test(file);
    const field = isSingle ? `${name}.en` : `${data.id}.${name}.en`;
    return [{ file, field, message: 'is the same in both languages, expected its translation' }];
  });
}
