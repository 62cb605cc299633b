import type { Source } from '#archive/claim-records.ts';
import { toCslItem } from './csl-json.ts';
import { type Form, formatReference } from './format-reference.ts';

const cited = new Map<string, string>();

/** A source's own reference in a form. */
export function citeSource(source: Source, form: Form): string {
  const key = `${source.id} ${form}`;
  const known = cited.get(key);
  if (known !== undefined) return known;
  const reference = formatReference(toCslItem(source), form);
  cited.set(key, reference);
  return reference;
}
