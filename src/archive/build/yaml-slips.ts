/** Where a YAML file slips, and why. */
export interface YamlSlip {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Signs that no eye tells from the right ones, where they stand in place of a space. */
const unseen: readonly [RegExp, string][] = [
  [/^ *\t/, 'is indented with a tab, expected spaces'],
  [/^\s*\u00A0/, 'is indented with a no-break space, expected spaces'],
  [/^ *(?:- +)?[\w-]+:\u00A0/, 'has a no-break space after the colon, expected a space'],
  [/^ *-\u00A0/, 'has a no-break space after the dash, expected a space'],
];

/** A curly quote that begins a value: part of the text for YAML, a delimiter for who typed it. */
const curly = /^ *(?:- +)?(?:[\w-]+: +)?[“”‘’]/;

/**
 * The cause of broken YAML that is easy to type and hard to see, or null where it is another.
 * @param failed line of the first error: a curly quote is the cause there or just before only
 */
export function findYamlSlip(text: string, failed: number): YamlSlip | null {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [, message] = unseen.find(([sign]) => sign.test(line)) ?? [];
    if (message) return { line: at + 1, message };
  }
  const quoted = [failed, failed - 1].find((at) => curly.test(lines[at - 1] ?? ''));
  if (quoted === undefined) return null;
  return { line: quoted, message: 'starts with a curly quote, expected a straight one (\' or ")' };
}
