/**
 * Where Pagefind 1.5 hides that a part of its index did not come, and what stands there instead: the
 * error goes on to who asked, so that "not known" never looks like "none".
 */
const cures: readonly {
  readonly what: string;
  readonly hides: RegExp;
  readonly tells: string;
  readonly places: number;
}[] = [
  {
    what: 'a lost table of contents, or a lost chunk, goes on',
    hides:
      /(catch\((\w+)\)\{console\.error\(`Failed to load the (?:meta index|index chunk)[^`]*`\);)\}/g,
    tells: '$1throw $2;}',
    places: 2,
  },
  {
    what: 'a file of another kind is no index',
    hides: /(console\.error\(`Decompressing [^`]*`\);)return \w+;/g,
    tells: "$1throw new Error('not of the index');",
    places: 1,
  },
  {
    // Nobody waits for it; whoever asks later is given the same error.
    what: 'a failed start is told once',
    hides: /(this\.init\(\w+\?\.language\));/g,
    tells: '$1.catch(()=>{});',
    places: 1,
  },
];

/**
 * Makes Pagefind's script fail where a part of the index fails.
 * @throws Error when the script is not the one this knows, so that a new version is looked at
 */
export function tellFailures(script: string): string {
  return cures.reduce((text, { what, hides, tells, places }) => {
    const found = text.match(hides)?.length ?? 0;
    if (found !== places) {
      throw new Error(`Pagefind's script has changed: ${what} (${found} places, not ${places})`);
    }
    return text.replace(hides, tells);
  }, script);
}
