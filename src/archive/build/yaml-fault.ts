import type { YAMLParseError } from 'yaml';
import { unseenSign } from './unseen-sign.ts';
import { findYamlSlip } from './yaml-slips.ts';

/** The first fault of a text that is to be read, in words that name the fix. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What keeps a whole file from being read, whatever stands in it. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\0/, 'is saved as UTF-16, expected UTF-8: save it again with that encoding'],
  [/\uFFFD/, 'holds signs that are not UTF-8, expected UTF-8: save it again with that encoding'],
  [
    /^(?:<{7} |={7}$|>{7} )/m,
    'holds the marks of an unfinished merge, expected one of the two versions',
  ],
  [unseenSign, 'holds a sign that no screen shows, expected it to be deleted'],
];

/** What the YAML reader calls it, and what an editor did. */
const told: readonly (readonly [RegExp, string])[] = [
  [/MULTIPLE_DOCS|parseAllDocuments/, 'holds "---" a second time, expected one list in one file'],
  [
    /closing (?:.?quote|")|Missing closing/i,
    'opens a quote that is not closed, expected a quote at the end of the text too',
  ],
  [
    /Nested mappings are not allowed|Implicit keys need|implicit map key|BLOCK_AS_IMPLICIT_KEY/i,
    'holds a colon inside a text, expected the whole text in quotes',
  ],
  [
    /(?:reserved|indicator) character/i,
    'begins with a sign that YAML keeps for itself, expected the text in quotes',
  ],
  [
    /Unexpected scalar at node end/i,
    'holds its own quote inside, expected the other kind of quotes around it',
  ],
  [/DUPLICATE_KEY|Map keys must be unique/, 'names a field twice, expected it once'],
  [
    /BAD_ALIAS|Unresolved alias|alias/i,
    'begins with * or &, which YAML takes for a reference; expected the text in quotes',
  ],
  [
    /BLOCK_IN_FLOW|flow|Expected .* to end/i,
    'opens a bracket that is not closed, expected ] or } or the text in quotes',
  ],
  [
    /BAD_INDENT|same column|indent/i,
    'is indented otherwise than its neighbours, expected the same number of spaces',
  ],
];

/** A fault that is a matter of signs, in YAML and in prose alike. */
export function findForeignSign(text: string): Fault | null {
  return findFirst(text, signs);
}

/** The cause of a text that is no YAML: one, though the reader may tell of thousands. */
export function explainFault(text: string, error: YAMLParseError, line: number): Fault {
  const slip = findYamlSlip(text, line);
  if (slip) return slip;
  const said = `${error.code} ${error.message}`;
  const message = told.find(([pattern]) => pattern.test(said))?.[1];
  if (message) return { line, message };
  return { line, message: `is not YAML: ${firstLine(error.message)}, expected well-formed YAML` };
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

function findFirst(text: string, patterns: typeof signs): Fault | null {
  for (const [pattern, message] of patterns) {
    const at = text.search(pattern);
    if (at >= 0) return { line: text.slice(0, at).split('\n').length, message };
  }
  return null;
}
