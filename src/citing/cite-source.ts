import type { Period, PeriodPoint } from '#domain/period.ts';
import type { Source } from '#domain/records.ts';
import { type CslDate, type CslItem, type Form, formatReference } from './format-reference.ts';

const cited = new Map<string, string>();

/** A source's own reference in a form. */
export function citeSource(source: Source, form: Form): string {
  const key = `${source.id} ${form}`;
  const known = cited.get(key);
  if (known !== undefined) return known;
  const reference = formatReference(toCsl(source), form);
  cited.set(key, reference);
  return reference;
}

function toCsl(source: Source): CslItem {
  const { custom: _custom, issued, accessed, ...fields } = source;
  return {
    ...fields,
    issued: issued ? dateOf(issued) : undefined,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
  };
}

/** A period as CSL writes dates; a decade or an open end has no CSL form and keeps its year. */
function dateOf({ from, to, isInterval }: Period): CslDate | undefined {
  const ends = [from, isInterval ? to : null].filter((point) => point !== null);
  if (!ends.length) return undefined;
  return {
    'date-parts': ends.map(partsOf),
    ...(ends.some((point) => point.isApproximate || point.isDecade) ? { circa: true } : {}),
  };
}

function partsOf({ year, month, day }: PeriodPoint): number[] {
  return [year, month, day].filter((part) => part !== null);
}
