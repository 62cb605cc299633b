/** The mark Astro gives the elements and the rules of one component. */
const scope = /data-astro-cid-(\w+)/g;

/** Rules that only hold others. */
const holder = /^@(?:media|supports|layer|container)\b/;

/** The components whose elements stand in a page. */
export function listScopes(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(scope), ([, id = '']) => id));
}

/**
 * A style sheet without the rules of components that are not on a page. What belongs to no
 * component stays, and so does the order.
 * @param css as the bundler writes it, without comments
 */
export function keepStyles(css: string, scopes: ReadonlySet<string>): string {
  return splitRules(css)
    .map(({ head, body }) => {
      if (body === null) return head;
      if (holder.test(head)) {
        const inner = keepStyles(body, scopes);
        return inner ? `${head}{${inner}}` : '';
      }
      const kept = splitList(head).filter((selector) => isUsed(selector, scopes));
      return kept.length ? `${kept.join(',')}{${body}}` : '';
    })
    .join('');
}

function isUsed(selector: string, scopes: ReadonlySet<string>): boolean {
  return [...listScopes(selector)].every((id) => scopes.has(id));
}

/** A rule: what stands before its braces, and inside; a statement such as `@layer a;` has none. */
interface Rule {
  readonly head: string;
  readonly body: string | null;
}

function splitRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  while (start < css.length) {
    const at = findEnd(css, start);
    if (css[at] !== '{') {
      rules.push({ head: css.slice(start, at + 1), body: null });
      start = at + 1;
      continue;
    }
    const end = findClose(css, at);
    rules.push({ head: css.slice(start, at).trim(), body: css.slice(at + 1, end) });
    start = end + 1;
  }
  return rules.filter(({ head }) => head.trim() !== '');
}

/** Where the next `{` or `;` stands that no string or bracket holds. */
function findEnd(css: string, from: number): number {
  return findOutside(css, from, (sign, depth) => depth === 0 && (sign === '{' || sign === ';'));
}

function findClose(css: string, open: number): number {
  let depth = 0;
  return findOutside(css, open, (sign) => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    return sign === '}' && depth === 0;
  });
}

/** The first sign outside strings that fits, or the end; depth counts round and square brackets. */
function findOutside(
  css: string,
  from: number,
  fits: (sign: string, depth: number) => boolean,
): number {
  let quote = '';
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const sign = css[at] ?? '';
    if (sign === '\\') at += 1;
    else if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (fits(sign, depth)) return at;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
  }
  return css.length;
}

/** Selectors of a list, commas inside brackets left alone. */
function splitList(head: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start <= head.length) {
    const at = findOutside(head, start, (sign, depth) => sign === ',' && depth === 0);
    parts.push(head.slice(start, at));
    start = at + 1;
  }
  return parts;
}
