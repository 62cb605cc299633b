import type { CustomRecord } from 'pagefind';
import type { Locale } from '#archive/locale.ts';
import { erasOf } from '#archive/period.ts';
import type { SearchKind } from '#archive/site-records.ts';
import { listNumberWords } from '#search/number-forms.ts';
import type { SearchRecord } from '#search/search-records.ts';
import { listWords } from '#search/search-words.ts';
import { formatDated, formatPeriod } from '#site/formats.ts';
import { siteWords } from '#site/words.ts';
import { pathOfRecord } from './record-path.ts';

/** The sort key of what has no date: last when the oldest stand first. */
const undated = '9999-12-31';

/**
 * A record in the form Pagefind indexes. Its `url` stands under the root; the page adds the base
 * path. Its other names and its keywords are searched and never shown.
 * @param synonymsOf words a text should be found by besides its own
 */
export function toCustomRecord(
  record: SearchRecord,
  synonymsOf: (text: string) => readonly string[],
  locale: Locale,
): CustomRecord {
  // Periods that only say when somebody wrote date nothing.
  const dated = record.basis === 'source_date' ? [] : record.periods;
  const days = dated.map(({ minimum, maximum }) => minimum ?? maximum ?? undated);
  return {
    url: pathOfRecord(record, locale),
    content: contentOf(record, locale),
    language: locale,
    meta: { ...namesOf(record, locale, synonymsOf), date: dateOf(record, locale) },
    filters: {
      type: [record.kind],
      decade: [...new Set(dated.length ? dated.flatMap(erasOf) : ['undated'])],
      theme: [...record.themes],
      place: [...record.places],
    },
    sort: { date: days[0] ?? undated },
  };
}

/** What a record is called, what else it goes by, and the words it should also be found by. */
function namesOf(
  record: SearchRecord,
  locale: Locale,
  synonymsOf: (text: string) => readonly string[],
): Record<string, string> {
  const { title, text, aliases = '', hidden = '' } = record;
  const field = titleField(record);
  const names = [aliases, synonymsOf(title).join(' ')].filter(Boolean);
  const words = [
    hidden,
    ...listNumberWords(`${title} ${text} ${hidden}`),
    ...synonymsOf(`${text} ${hidden} ${aliases}`),
  ];
  const known = new Set(listWords(names.join(' ')));
  return {
    [field]: titleOf(record, locale),
    ...(names.length && { [`${field}Alias`]: names.join(', ') }),
    keywords: words.filter((word) => word && !known.has(word)).join(' '),
  };
}

/** Kinds whose title is the name of the thing itself. */
const named: readonly SearchKind[] = ['term', 'place', 'person', 'page'];

/**
 * How much a title weighs: what names the thing itself stands above what is about it, and a name
 * of one word ("knalpot", or each of "krom / elektroplating") above a longer one that holds it.
 */
function titleField({ kind, title, heading }: SearchRecord): 'word' | 'name' | 'title' | 'label' {
  if (named.includes(kind)) {
    const names = title.split(/[/,(]/).map(listWords);
    return names.every(({ length }) => length === 1) ? 'word' : 'name';
  }
  return kind === 'claim' || kind === 'source' || heading ? 'label' : 'title';
}

/** A record without a text would be left out: a place says at least what kind of place it is. */
function contentOf({ placeKind, text }: SearchRecord, locale: Locale): string {
  return placeKind ? `${siteWords[locale].placeKinds[placeKind]}. ${text}` : text;
}

/** A claim has no title of its own: its topic and its number name it. */
function titleOf({ title, topic }: SearchRecord, locale: Locale): string {
  return topic ? `${siteWords[locale].topics[topic]} · ${title}` : title;
}

function dateOf({ periods, basis }: SearchRecord, locale: Locale): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return '';
  if (first === last) return formatDated(first, basis, locale);
  return `${formatPeriod(first, locale)} – ${formatPeriod(last, locale)}`;
}
