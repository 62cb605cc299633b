import type { Claim, Hearing } from '#archive/claim-records.ts';
import type { Content, Entry, Problem } from '#archive/content.ts';

/** A source hears a claim only where the claim cites it, and hears it once. */
export function findStrayHearings(content: Content): Problem[] {
  return listHearings(content).flatMap(({ file, data, field, hearing: { source }, before }) => {
    if (!data.sources.includes(source)) {
      const message = `"${source}" is no source of this claim, expected one of ${data.sources.join(', ')}`;
      return [{ file, field, message }];
    }
    const isDoubled = before.some((one) => one.source === source);
    const message = `"${source}" already heard it elsewhere, expected one occasion for each source`;
    return isDoubled ? [{ file, field, message }] : [];
  });
}

interface PlacedHearing extends Entry<Claim> {
  readonly field: string;
  readonly hearing: Hearing;
  /** The same claim's hearings above it. */
  readonly before: readonly Hearing[];
}

function listHearings({ claims }: Content): PlacedHearing[] {
  return claims.flatMap(({ file, data }) =>
    data.heard.map((hearing, at) => {
      const field = `${data.id}.heard[${at}].source`;
      return { file, data, field, hearing, before: data.heard.slice(0, at) };
    }),
  );
}

export function findUnheardOccasions(content: Content): Problem[] {
  const heard = new Set(listHearings(content).map(({ hearing }) => hearing.occasion));
  return content.occasions
    .filter(({ data }) => !heard.has(data.id))
    .map(({ file, data }) => ({
      file,
      field: data.id,
      message: 'is an occasion nobody heard, expected a claim that names it under heard',
    }));
}

/** Nobody writes of an occasion before it. */
export function findEarlyHearings(content: Content): Problem[] {
  const issued = new Map(content.sources.map(({ data }) => [data.id, data.issued]));
  const dates = new Map(content.occasions.map(({ data }) => [data.id, data.date]));
  return listHearings(content).flatMap(({ file, field, hearing: { source, occasion } }) => {
    const written = issued.get(source)?.maximum;
    const began = dates.get(occasion)?.minimum;
    if (!written || !began || written >= began) return [];
    const message = `"${source}" was written (${written}) before "${occasion}" (${began}), expected an occasion before it`;
    return [{ file, field, message }];
  });
}
