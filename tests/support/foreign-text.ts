import type { Locale } from '#archive/locale.ts';

/** Words that hold sentences of one language together and are no words of the other. */
const joints: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan dari untuk dengan pada ini itu tidak oleh dalam adalah sebuah atau karena juga lebih menurut sejak tentang bahwa seorang belum sudah akan ke di bukan dapat ada sebagai kepada'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and in to is that for with by from was were it as at not are this which its but or their they had have has been about when where who'.split(
      ' ',
    ),
  ),
};

const tag = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
/** No sentence of the page: what stands in its head, and code to be copied. */
const unread =
  /<!--[\s\S]*?-->|<(head|script|style|template|noscript|code|textarea)\b[\s\S]*?<\/\1>/gi;
const address = /\S*[/]\S*/g;
const voids = /^(area|br|col|hr|img|input|link|meta|source|wbr)$/i;
/** Elements that part no sentence. */
const inline =
  /^(a|abbr|b|bdi|cite|code|data|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|tspan|u|var)$/i;
/** A reference for machines, in a title. */
const coins = /<span class="Z3988"[^>]*>/g;
const spoken = /\s(?:alt|aria-label|title)="([^"]*)"/gi;

interface Open {
  readonly name: string;
  readonly lang: string;
  readonly isSkipped: boolean;
}

/** What a page says in one language without a break, with the language it is marked as. */
export interface Run {
  readonly lang: string;
  readonly text: string;
}

/**
 * The page's texts between blocks and changes of language, names for the ear included.
 * @param skipped what stands inside an element with such a class is left out
 */
export function listRuns(html: string, skipped: RegExp): Run[] {
  const runs: Run[] = [];
  const open: Open[] = [];
  let [text, from] = ['', 0];
  const page = html.replaceAll(unread, '').replaceAll(coins, '');
  const here = (): Open => open.at(-1) ?? { name: '', lang: '', isSkipped: false };
  const flush = (): void => {
    if (text.trim() && !here().isSkipped) runs.push({ lang: here().lang, text: text.trim() });
    text = '';
  };
  for (const found of page.matchAll(tag)) {
    const [whole, slash, name = '', written = ''] = found;
    text += page.slice(from, found.index);
    from = found.index + whole.length;
    const lang = /\slang="([^"]*)"/.exec(written)?.[1] ?? here().lang;
    if (!inline.test(name) || lang !== here().lang || (slash && open.at(-2)?.lang !== here().lang))
      flush();
    if (slash) open.pop();
    for (const [, value = ''] of written.matchAll(spoken)) runs.push({ lang, text: value });
    if (slash || voids.test(name) || whole.endsWith('/>')) continue;
    open.push({ name, lang, isSkipped: here().isSkipped || skipped.test(written) });
  }
  return runs;
}

/** Whether a text is a sentence, or a good part of one, of the language that is not its own. */
export function isForeign({ lang, text }: Run): boolean {
  if (lang !== 'id' && lang !== 'en') return false;
  const words =
    text
      .toLowerCase()
      .replaceAll(address, '')
      .match(/\p{L}+/gu) ?? [];
  const count = (locale: Locale): number => words.filter((word) => joints[locale].has(word)).length;
  const other = count(lang === 'id' ? 'en' : 'id');
  return other >= 2 && other > count(lang);
}
