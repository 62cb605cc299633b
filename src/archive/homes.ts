import type { Source } from './claim-records.ts';
import type { Locale } from './locale.ts';

/** Where a source appeared: the outlet or work that carries it, its publisher, or else its title. */
export function homeOf(source: Source): string {
  return source['container-title'] ?? source.publisher ?? source.title;
}

/** What `lang` the names of a source take on a page; undefined in the page's own language. */
export function langOn(locale: Locale, { language }: Source): Locale | undefined {
  return language === locale ? undefined : language;
}
