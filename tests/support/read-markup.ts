/** A start tag of a built page, with its attributes in the order they are written. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** One tag: whether it ends an element, its name, its attributes as written. */
const tagPattern =
  /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const unseen =
  /<!--[\s\S]*?-->|(?<=<(?:script|style|template)\b[^>]*>)[\s\S]*?(?=<\/(?:script|style|template)>)/gi;
const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Elements that stand within a line of text: nothing but a space parts their words. */
const inline = new Set(
  'a abbr b bdi cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);

/** Where two inline elements meet, in the text of `readText`. */
export const seam = '\u{1}';

function readAttributes(written: string): [string, string][] {
  const pairs = written.matchAll(/([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g);
  return Array.from(pairs, ([, name = '', ...values]) => [name, values.find(Boolean) ?? '']);
}

/** Every start tag of a page but those that scripts, styles and templates hold. */
export function listTags(html: string): StartTag[] {
  return Array.from(html.replaceAll(unseen, '').matchAll(tagPattern))
    .filter(([, slash]) => !slash)
    .map(([, , name = '', written = '']) => ({
      name: name.toLowerCase(),
      attributes: readAttributes(written),
    }));
}

/** The page without what is drawn for the eye alone. */
function dropHidden(html: string): string {
  let [kept, from, depth] = ['', 0, 0];
  for (const tag of html.matchAll(tagPattern)) {
    const [whole, slash, name = '', written = ''] = tag;
    const isVoid = voidElements.has(name) || whole.endsWith('/>');
    if (depth === 0 && !isVoid && written.includes('aria-hidden="true"')) {
      kept += html.slice(from, tag.index);
      depth = 1;
    } else if (depth > 0 && !isVoid) {
      depth += slash ? -1 : 1;
      from = tag.index + whole.length;
    }
  }
  return kept + html.slice(from);
}

/**
 * What a page says, as someone who copies or hears it gets it: a line for each block and control,
 * a `seam` wherever an inline element begins or ends, nothing of what is hidden from readers.
 */
export function readText(html: string): string {
  return dropHidden(html.replaceAll(unseen, ''))
    .replaceAll(tagPattern, (_, _slash, name: string) => (inline.has(name) ? seam : '\n'))
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
}
