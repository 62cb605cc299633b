import type { Content, Problem } from '#archive/content.ts';
import type { Source } from '#archive/records.ts';

export function findUncitedSources(content: Content): Problem[] {
  const cited = new Set(
    [content.claims, content.people, content.terms, content.steps].flatMap((entries) =>
      entries.flatMap(({ data }) => data.sources),
    ),
  );
  for (const { data } of content.places)
    for (const id of data.workshop?.sources ?? []) cited.add(id);
  return content.sources
    .filter(({ data }) => !cited.has(data.id))
    .map(({ file, data }) => ({
      file,
      field: data.id,
      message:
        'is a source nobody cites, expected a claim, person, term, step or workshop that does',
    }));
}

export function findCircularRetelling(content: Content): Problem[] {
  const sources = new Map(content.sources.map(({ data }) => [data.id, data]));
  return content.sources
    .filter(({ data }) => retellsItself(data, sources))
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.custom.retells`,
      message: 'leads back to the source itself, expected the older text at the end of the chain',
    }));
}

function retellsItself(source: Source, sources: ReadonlyMap<string, Source>): boolean {
  const seen = new Set<string>();
  const waiting = [...source.custom.retells];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === source.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(sources.get(id)?.custom.retells ?? []));
  }
  return false;
}
