import type { Locale } from '#archive/locale.ts';
import { showNumber } from '#search/number-forms.ts';
import { listWords, readQuery } from '#search/search-words.ts';
import { Vocabulary } from '#search/word-forms.ts';
import { countAtMost, repairWords, type WordList } from '#search/word-list.ts';
import { promoteNamesakes } from './namesakes.ts';
import type { FilterCounts, Pagefind, PagefindHit, PagefindOptions } from './pagefind.ts';

export const filterNames = ['type', 'decade', 'theme', 'place'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;
export type Order = 'relevance' | 'oldest' | 'newest';

/** Answers drawn at once; the rest follow on demand. */
export const perPage = 6;

/** What is asked: the text as typed, the filters chosen, the order. */
export interface Question {
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
}

export interface Answer {
  readonly hits: readonly PagefindHit[];
  /** Records per value of each filter, the other filters applied; empty until counted. */
  readonly counts: FilterCounts;
  /** The words searched instead, where nothing has the words asked. */
  readonly corrected: string | null;
  /** How many of the hits have all the words; the rest have some. */
  readonly full: number;
}

/** What the engine needs of the page: the index, and the word list of a language. */
export interface SearchSources {
  readonly pagefind: Pagefind;
  loadWords(locale: Locale): Promise<WordList>;
}

const nothing: Answer = { hits: [], counts: {}, corrected: null, full: 0 };

/** Asks the index of one language and, when it lacks the words, tries nearer and then fewer. */
export async function findAnswer(
  sources: SearchSources,
  question: Question,
  locale: Locale,
): Promise<Answer> {
  const { pagefind, loadWords } = sources;
  const words = readQuery(question.text, locale);
  if (!words.length) return nothing;
  if (await holdsAll(pagefind, words)) {
    return addPartial(pagefind, words, question, await answer(pagefind, words, question));
  }
  const repaired = repairWords(await loadWords(locale), words);
  const used = await findHeld(pagefind, repaired);
  if (!used) return nothing;
  const isCorrected = used.some((word) => !words.includes(word));
  const found = await answer(pagefind, used, question);
  return {
    ...found,
    corrected: isCorrected ? used.map((word) => showNumber(word, locale)).join(' ') : null,
    full: used.length < words.length ? 0 : found.full,
  };
}

/** Below this many results the other language is worth a look. */
const few = 3;

/** Whether the other language may hold more about a question than the little found here. */
export async function holdsMore(
  sources: Pick<SearchSources, 'loadWords'>,
  text: string,
  other: Locale,
  found: number,
): Promise<boolean> {
  if (found >= few) return false;
  const words = readQuery(text, other);
  return countAtMost(await sources.loadWords(other), words) > found;
}

/**
 * Whether some record has all the words. Pagefind answers a word it lacks with words that start
 * like it, so the first records are asked whether they really have it.
 */
async function holdsAll(pagefind: Pagefind, words: readonly string[]): Promise<boolean> {
  const { results } = await pagefind.search(words.join(' '));
  const [first] = results;
  if (!first) return false;
  const { content, meta } = await first.data();
  const vocabulary = new Vocabulary(listWords([content, ...Object.values(meta)].join(' ')));
  return words.every((word) => vocabulary.knows(word));
}

/** The most of the words that some record has: all, all but one, or the longest alone. */
async function findHeld(
  pagefind: Pagefind,
  words: readonly string[],
): Promise<readonly string[] | null> {
  const alone = [...words].sort((a, b) => b.length - a.length).map((word) => [word]);
  for (const set of [words, ...leaveOneOut(words), ...alone]) {
    const isHeld = set.length && (await pagefind.search(set.join(' '))).results.length > 0;
    if (isHeld) return set;
  }
  return null;
}

/** The words without one of them, each in turn, the last first; nothing for two words. */
function leaveOneOut(words: readonly string[]): string[][] {
  if (words.length < 3) return [];
  return words.map((_, at) => words.filter((__, other) => other !== at)).reverse();
}

/** Below this many results, those that have all words but one follow. */
const enough = 3;

/** Long questions have few records with all their words: lets those with all but one follow. */
async function addPartial(
  pagefind: Pagefind,
  words: readonly string[],
  question: Question,
  found: Answer,
): Promise<Answer> {
  const isPlain = !Object.keys(question.filters).length && question.order === 'relevance';
  if (found.full >= enough || !isPlain) return found;
  const hits = [...found.hits];
  for (const fewer of leaveOneOut(words)) {
    const { hits: more } = await answer(pagefind, fewer, question);
    hits.push(...more.filter(({ id }) => !hits.some((hit) => hit.id === id)));
  }
  return { ...found, hits };
}

async function answer(
  pagefind: Pagefind,
  words: readonly string[],
  { filters, order }: Question,
): Promise<Answer> {
  const term = words.join(' ');
  const direction = order === 'oldest' ? 'asc' : 'desc';
  const sort: PagefindOptions['sort'] = order === 'relevance' ? {} : { date: direction };
  const { results, filters: counts } = await pagefind.search(term, { filters, sort });
  const exact = { ...counts };
  // A chosen filter hides its other values: count them as if it were not chosen.
  for (const name of filterNames.filter((one) => filters[one])) {
    const { [name]: _, ...others } = filters;
    exact[name] = (await pagefind.search(term, { filters: others })).filters[name] ?? {};
  }
  const undated = order === 'newest' ? (counts['decade']?.['undated'] ?? 0) : 0;
  const dated = [...results.slice(undated), ...results.slice(0, undated)];
  const hits = order === 'relevance' ? await promoteNamesakes(dated, term) : dated;
  return { hits, counts: exact, corrected: null, full: hits.length };
}
