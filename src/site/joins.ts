/** Months as both languages write them. */
const months =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December';
const units =
  'm²|km²|m|km|cm|mm|kg|dB|desibel|decibels|unit|units|persen|juta|miliar|million|billion|menit|min';

/** What must not break over two lines: a decade, a day and its month, a number and its unit, an amount. */
const joined = new RegExp(
  String.raw`\b\d{2,4}-an\b|\b\d{1,2} (?:${months})\b|(?:Rp ?|±\s?)?(?<![\d.,])\d[\d.,]* (?:${units})(?![\p{L}\p{N}²])|Rp \d(?:[\d.,]*\d)?(?![\p{L}\p{N}])`,
  'gu',
);

/** Elements whose text is left as it is: no line breaks there, or no words for readers. */
const left = new Set([
  'script',
  'style',
  'svg',
  'textarea',
  'title',
  'option',
  'pre',
  'code',
  'head',
]);

const pieces = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gi;

/**
 * Wraps in a page what must not break over two lines. The copied text stays what was seen: no
 * invisible letters are added.
 * @param html a whole page
 */
export function joinWords(html: string): string {
  let within = 0;
  return html.replaceAll(pieces, (piece: string, slash?: string, name?: string) => {
    if (name === undefined) return within || piece.startsWith('<') ? piece : wrap(piece);
    if (left.has(name.toLowerCase()) && !piece.endsWith('/>')) within += slash ? -1 : 1;
    return piece;
  });
}

const wrap = (text: string): string =>
  text.replaceAll(joined, (match) => `<span class="joined">${match}</span>`);
