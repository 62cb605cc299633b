/** The languages of the site. Indonesian is the first language and the `x-default`. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The regional forms of each language, for `Intl`. */
export const languageTags = { id: 'id-ID', en: 'en-GB' } as const;

/** A text in each language of the site. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The other language. */
export function twinLocale(locale: Locale): Locale {
  return locale === 'id' ? 'en' : 'id';
}
