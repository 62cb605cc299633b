import { type Document, isScalar, type LineCounter, Scalar, visit } from 'yaml';
import { unseenSign } from './unseen-sign.ts';
import type { Fault } from './yaml-fault.ts';

/** A slip in one value of a file that reads well otherwise: what is read is not what was typed. */
export function findScalarSlip(document: Document, lines: LineCounter): Fault | null {
  let found: Fault | null = null;
  visit(document, {
    Scalar: (_key, node) => {
      const message = describe(node);
      if (!message) return undefined;
      found = { line: lines.linePos(node.range?.[0] ?? 0).line, message };
      return visit.BREAK;
    },
  });
  return found ?? findStrangeTag(document, lines);
}

function describe(node: Scalar): string | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  if (/\p{Surrogate}/u.test(node.value)) return 'holds half of a sign, expected it to be deleted';
  if (unseenSign.test(node.value)) {
    return 'holds a sign that no screen shows, expected it to be deleted';
  }
  // A remark behind a word is a remark; behind a sentence it is the sentence's own end.
  const isCut = node.type === Scalar.PLAIN && node.comment && node.value.includes(' ');
  return isCut ? 'is cut off at the sign #, expected the whole text in quotes' : null;
}

/** `!craft` is an order to the reader of YAML, which this one does not follow. */
function findStrangeTag({ warnings }: Document, lines: LineCounter): Fault | null {
  const [warning] = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  if (!warning) return null;
  const message = 'begins with !, which YAML takes for an order; expected the text in quotes';
  return { line: lines.linePos(warning.pos[0]).line, message };
}
