import type { Conflict } from '#archive/claim-records.ts';
import type { Content } from '#archive/content.ts';
import { locales, type Localized } from '#archive/locale.ts';
import { listPictureClaims } from '#archive/pictures.ts';

/** What a text may rest on. */
interface Grounds {
  readonly claims: readonly string[];
  /** Texts shown with it, whose numbers it may repeat. */
  readonly beside: readonly Localized[];
  /** The same in words, for the message to the editor. */
  readonly basis: string;
}

/** A text of the content outside the stories' prose, and what it may rest on. */
export interface SourcedText extends Grounds {
  readonly file: string;
  readonly field: string;
  readonly text: Localized;
}

/** Every text that must take its numerals from claims: one rule for all of them. */
export function listSourcedTexts(content: Content): SourcedText[] {
  return [
    ...listTitles(content),
    ...listAnswers(content),
    ...listItineraryTexts(content),
    ...listPlaceLeads(content),
    ...listCaseTexts(content),
    ...listPictureTexts(content),
    ...listExerciseTexts(content),
    ...listQuizTexts(content),
    ...listFirstSteps(content),
    ...listPageTexts(content),
  ];
}

function listTitles({ stories }: Content): SourcedText[] {
  return stories.flatMap(({ file, data }) => {
    const { title, kicker, standfirst, description, titleClaims } = data;
    const texts = { title, kicker, standfirst, description };
    return ground(file, texts, { claims: titleClaims, basis: 'a claim in titleClaims' });
  });
}

function listAnswers({ conflicts }: Content): SourcedText[] {
  return conflicts.flatMap(({ file, data }) =>
    data.positions.flatMap(({ answer, claims }, at) => {
      const path = `${data.id}.positions[${at}].answer`;
      return ground(file, { [path]: answer }, { claims, basis: claims.join(', ') });
    }),
  );
}

/** What is said about a question as a whole; its numerals are not held to its claims. */
export function listRemarks({ conflicts }: Content): SourcedText[] {
  return conflicts.flatMap(({ file, data }) => {
    const { title, note, settle } = data;
    return ground(file, { title, note, settle }, groundsOf(data));
  });
}

function groundsOf({ positions }: Conflict): Pick<Grounds, 'claims' | 'basis'> {
  return { claims: positions.flatMap(({ claims }) => claims), basis: 'a claim of its positions' };
}

function listItineraryTexts({ itineraries, visitFacts }: Content): SourcedText[] {
  const facts = new Map(visitFacts.map(({ data }) => [data.id, data.text]));
  return itineraries.flatMap(({ file, data }) => {
    const { title, summary, stops, confirm, questions } = data;
    const texts = {
      title,
      summary,
      stops: stops.map(({ text }) => ({ text })),
      confirm,
      questions,
    };
    return ground(file, texts, {
      claims: stops.flatMap(({ claims }) => claims),
      beside: stops.flatMap((stop) => stop.facts.flatMap((id) => facts.get(id) ?? [])),
      basis: 'a claim or fact of its stops',
    });
  });
}

function listPlaceLeads({ places, visitFacts }: Content): SourcedText[] {
  const facts = new Map(visitFacts.map(({ data }) => [data.id, data.text]));
  return places.flatMap(({ file, data: { id, lead, leadClaims, leadFacts } }) => {
    const beside = leadFacts.flatMap((fact) => facts.get(fact) ?? []);
    const basis = 'its leadClaims or leadFacts';
    return lead ? ground(file, { [id]: { lead } }, { claims: leadClaims, beside, basis }) : [];
  });
}

function listCaseTexts({ cases, conflicts }: Content): SourcedText[] {
  const known = new Map(conflicts.map(({ data }) => [data.id, data]));
  return cases.flatMap(({ file, data: { id, title, lead, steps, ...named } }) => {
    const beside = named.conflicts.flatMap((one) => textsOf(known.get(one)));
    const grounds = { claims: named.claims, beside, basis: 'its claims or conflicts' };
    return ground(file, { [id]: { title, lead, steps } }, grounds);
  });
}

function listExerciseTexts({ exercises, conflicts }: Content): SourcedText[] {
  const known = new Map(conflicts.map(({ data }) => [data.id, data]));
  return exercises.flatMap(({ file, data: { id, title, tasks, aim, also, conflict } }) => {
    const question = known.get(conflict);
    const claims = [...also, ...(question ? groundsOf(question).claims : [])];
    const grounds = { claims, beside: textsOf(question), basis: 'its conflict or of "also"' };
    return ground(file, { [id]: { title, tasks, aim } }, grounds);
  });
}

function listQuizTexts({ quiz, conflicts }: Content): SourcedText[] {
  const known = new Map(conflicts.map(({ data }) => [data.id, data]));
  return quiz.flatMap(({ file, data: { id, ask, why, claims, also, conflict } }) => {
    const grounds = { claims: [...claims, ...also], beside: textsOf(known.get(conflict)) };
    return ground(file, { [id]: { ask, why } }, { ...grounds, basis: 'its claims or conflict' });
  });
}

function listFirstSteps({ firstSteps }: Content): SourcedText[] {
  return firstSteps.flatMap(({ file, data: { claims, steps: _steps, ...texts } }) =>
    ground(file, texts, { claims, basis: 'its claims' }),
  );
}

function textsOf(conflict: Conflict | undefined): Localized[] {
  return conflict ? [conflict.title, conflict.note] : [];
}

function listPictureTexts({ drawings, pictures }: Content): SourcedText[] {
  return [
    ...drawings.flatMap(({ file, data: { id, alt, caption, claims } }) =>
      ground(file, { [id]: { alt, caption } }, { claims, basis: 'its claims' }),
    ),
    ...pictures.flatMap(({ file, data }) => {
      const { id, claims: _, ...texts } = data;
      const claims = listPictureClaims(data);
      return ground(file, { [id]: texts }, { claims, basis: 'a claim it is drawn from' });
    }),
  ];
}

function listPageTexts({ pages, site, visitFacts }: Content): SourcedText[] {
  const facts = new Map(visitFacts.map(({ data }) => [data.id, data.text]));
  const basis = 'the claims beside it';
  const ofPages = pages.flatMap(({ file, data }) =>
    Object.entries({ ...data }).flatMap(([page, { claims, facts: named, ...texts }]) => {
      const beside = named.flatMap((id) => facts.get(id) ?? []);
      return ground(file, { [page]: texts }, { claims, beside, basis });
    }),
  );
  const ofSite = site.flatMap(({ file, data: { tagline, description, claims } }) =>
    ground(file, { tagline, description }, { claims, basis }),
  );
  return [...ofPages, ...ofSite];
}

function ground(
  file: string,
  texts: object,
  { beside = [], ...grounds }: Omit<Grounds, 'beside'> & { beside?: readonly Localized[] },
): SourcedText[] {
  return findTexts(texts, '').map(([field, text]) => ({ file, field, text, beside, ...grounds }));
}

/** The texts of both languages inside a record, by their paths: `home.lead`, `tasks[0]`. */
function findTexts(value: unknown, path: string): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    return findTexts(part, `${path}${step}`.replace(/^\./, ''));
  });
}

function isLocalized(value: object): value is Localized {
  const parts = value as Partial<Localized>;
  return locales.every((locale) => typeof parts[locale] === 'string');
}
