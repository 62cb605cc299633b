/** Addresses of files named by content, wherever they are written: in attributes, styles, scripts. */
const mentions = /["'`(]((?:\/[^"'`()\s]*)?\/_astro\/[^"'`()\s]+\.\w+)/g;
/** Pictures of a page, whatever their names. */
const pictures = /<(?:img|image|use)\b[^>]*?\s(?:src|href)="(\/[^"#?]+)/g;
/** What a script imports at once; and what it may import later. */
const imports = /(?:from|import)\s*["'](\.[^"'`]+)["']/g;
const laterImports = /import\s*\(\s*["'`](\.[^"'`]+)["'`]/g;

/** How much of what a script may need is wanted. */
export type Reach = 'at once' | 'ever';

/**
 * The files of the site a page, a style sheet or a script names.
 * @param path its own path, which its imports are relative to
 * @returns paths, base path included, each once
 */
export function listNeeds(text: string, path: string, reach: Reach): string[] {
  const isScript = path.endsWith('.js');
  const relative = isScript
    ? [...findAll(text, imports), ...(reach === 'ever' ? findAll(text, laterImports) : [])]
    : [];
  // What a script names by its whole address it loads when it is asked to.
  const whole = isScript && reach === 'at once' ? [] : findAll(text, mentions);
  const drawn = isScript ? [] : findAll(text, pictures);
  const beside = relative.map((name) => new URL(name, `http://site${path}`).pathname);
  return [...new Set([...whole, ...drawn, ...beside])];
}

/** What follows a tap on the street map and is of no use without its server. */
const ofTheStreetMap = /\/(?:street-layer|own-basemap)\.[^/]+\.js$/;

/**
 * Everything pages need, and what that needs in turn, the pages themselves last.
 * @param read the text of a file of the site; null for one that names no others
 */
export function listNeeded(
  pages: readonly string[],
  read: (path: string) => string | null,
): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    const needs = listNeeds(read(path) ?? '', path, 'ever');
    for (const need of needs.filter((one) => !found.has(one) && !ofTheStreetMap.test(one))) {
      found.add(need);
      follow(need);
    }
  };
  pages.forEach(follow);
  return [...[...found].filter((path) => !pages.includes(path)).sort(), ...pages];
}

function findAll(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found);
}
