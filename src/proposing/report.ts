import type { PlaceKind } from '#archive/place-records.ts';
import type { Note } from './contact-links.ts';

/** Why somebody writes about what they read. */
export const purposes = ['wrong', 'mine', 'hours', 'remove'] as const;
export type Purpose = (typeof purposes)[number];

/** What a message is about: enough for the operator to find it, and the state it was read in. */
export interface Subject {
  /** Permanent id of the record. */
  readonly id: string;
  /** The page's version where it has one. */
  readonly version?: string | undefined;
  /** Absolute address. */
  readonly url: string;
  /** The sentence, name or title in question. */
  readonly sentence: string;
}

/** The words of a message in the language of the page. */
export interface MessageWords {
  readonly of: (id: string, version: string | undefined) => string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  /** What the writer is asked to fill in. */
  readonly prompts: Readonly<Record<Purpose, readonly string[]>>;
}

const withHours: readonly PlaceKind[] = [
  'craft-site',
  'museum',
  'attraction',
  'transport',
  'office',
];

/** What somebody may have to say of a place. */
export function purposesOf(kind: PlaceKind): readonly Purpose[] {
  if (kind === 'workshop') return ['wrong', 'mine', 'hours'];
  return withHours.includes(kind) ? ['wrong', 'hours'] : ['wrong'];
}

/** A message to fill in, with the id, the version and the sentence it is about. */
export function writeNote(subject: Subject, purpose: Purpose, words: MessageWords): Note {
  const { id, version, url, sentence } = subject;
  const quoted = sentence.length > 300 ? `${sentence.slice(0, 299)}…` : sentence;
  const prompts = words.prompts[purpose].map((prompt) => `${prompt}\n`);
  return {
    subject: words.of(id, version),
    body: [`${words.purposes[purpose]}.`, `“${quoted}”\n${url}`, ...prompts].join('\n\n'),
  };
}
