import type { Content, Entry, Problem } from '#archive/content.ts';
import type { TimelineEvent } from '#archive/story-records.ts';

export function findUndatableEvents(content: Content): Problem[] {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  return content.events.flatMap(({ file, data }: Entry<TimelineEvent>) =>
    data.dates.flatMap((id) => {
      const claim = claims.get(id);
      if (!claim || claim.basis === 'stated' || claim.basis === 'inferred') return [];
      const message = `"${id}" is dated by ${claim.basis === 'none' ? 'nothing' : 'its source only (source_date)'}, expected a claim that says when it happened`;
      return [{ file, field: `${data.id}.dates`, message }];
    }),
  );
}

export function findUnexplainedRivals(content: Content): Problem[] {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  const conflictOf = new Map(
    content.conflicts.flatMap(({ data }) =>
      data.positions.flatMap((position) => position.claims.map((id) => [id, data.id] as const)),
    ),
  );
  return content.events
    .filter(({ data }) => {
      const periods = new Set(data.dates.map((id) => claims.get(id)?.period?.edtf ?? ''));
      return periods.size > 1 && data.dates.some((id) => !conflictOf.has(id));
    })
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.dates`,
      message:
        'gives rival dates that no conflict explains, expected one date or a conflict that holds every dating claim',
    }));
}
