/** What somebody can propose to the archive. */
export const proposalKinds = ['place', 'workshop', 'fact', 'photograph', 'correction'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Categories a proposed place can have: those that a village list does not already hold. */
export const categories = [
  'landmark',
  'museum',
  'attraction',
  'transport',
  'office',
  'craft-site',
] as const;

/** The question of a visitor that a fact answers. */
export const questions = ['hours', 'price', 'transport', 'contact'] as const;

/** The answers of a form by the name of their field; an empty one is not given. */
export type Answers = Readonly<Record<string, string>>;

export interface Field {
  readonly name: FieldName;
  readonly isRequired?: true;
  /** How much is written: a line, a few sentences, or one of a list. */
  readonly form: 'line' | 'text' | readonly string[];
  /** Whether the site shows it in both languages, so that the other one is asked for too. */
  readonly isShown?: true;
}

const known = { name: 'known', form: 'text', isRequired: true } as const;
const link = { name: 'link', form: 'line' } as const;
const from = { name: 'from', form: 'line' } as const;
const what = { name: 'what', form: 'text', isRequired: true, isShown: true } as const;

const fields = {
  place: [
    { name: 'name', form: 'line', isRequired: true },
    { name: 'category', form: categories, isRequired: true },
    what,
    { name: 'lat', form: 'line' },
    { name: 'lon', form: 'line' },
    ...[known, link, from],
  ],
  workshop: [
    { name: 'name', form: 'line', isRequired: true },
    { name: 'products', form: 'line', isRequired: true, isShown: true },
    { name: 'village', form: 'line', isRequired: true },
    { name: 'year', form: 'line', isRequired: true },
    { name: 'owner', form: 'line' },
    ...[known, link, from],
  ],
  fact: [
    { name: 'place', form: 'line', isRequired: true },
    what,
    { name: 'question', form: questions },
    { name: 'hours', form: 'line' },
    { name: 'phone', form: 'line' },
    ...[known, link, { ...from, isRequired: true }],
  ],
  photograph: [
    what,
    { name: 'taken', form: 'line', isRequired: true },
    { name: 'place', form: 'line' },
    { name: 'credit', form: 'line', isRequired: true },
    { name: 'licence', form: 'line', isRequired: true },
    { name: 'agreed', form: 'line' },
    { ...from, isRequired: true },
  ],
  correction: [
    { name: 'about', form: 'line', isRequired: true },
    { name: 'wrong', form: 'text', isRequired: true },
    { name: 'right', form: 'text', isRequired: true },
    ...[known, link, from],
  ],
} as const;

export type FieldName = (typeof fields)[ProposalKind][number]['name'];

/** What is asked for a proposal of a kind, in the order of the form. */
export function fieldsOf(kind: ProposalKind): readonly Field[] {
  return fields[kind];
}

/** The required fields without an answer. */
export function listMissing(kind: ProposalKind, answers: Answers): FieldName[] {
  return fieldsOf(kind)
    .filter(({ name, isRequired }) => isRequired && !answers[name]?.trim())
    .map(({ name }) => name);
}

/** The most letters of an answer: what is longer belongs into a document of its own. */
export const longest = 2000;
