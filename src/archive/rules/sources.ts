import type { Source } from '#archive/claim-records.ts';
import type { Content, Problem } from '#archive/content.ts';
import { locales } from '#archive/locale.ts';

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
  const tellings = [
    ...content.sources.map(({ file, data: { id, custom } }) => {
      return { file, field: `${id}.custom.retells`, id, retells: custom.retells };
    }),
    ...content.unseenWorks.map(({ file, data: { id, retells } }) => {
      return { file, field: `${id}.retells`, id, retells };
    }),
  ];
  const retold = new Map(tellings.map(({ id, retells }) => [id, retells]));
  return tellings
    .filter(({ id }) => retellsItself(id, retold))
    .map(({ file, field }) => ({
      file,
      field,
      message: 'leads back to the source itself, expected the older text at the end of the chain',
    }));
}

function retellsItself(own: string, retold: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(retold.get(own) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === own) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(retold.get(id) ?? []));
  }
  return false;
}

/** What a question waits for has not been read yet. */
export function findReadUnread(content: Content): Problem[] {
  const isWhole = ({ data }: { readonly data: Source }): boolean =>
    data.custom.read.extent === 'whole';
  const whole = new Set(content.sources.filter(isWhole).map(({ data }) => data.id));
  return content.conflicts.flatMap(({ file, data }) =>
    data.unread
      .filter((id) => whole.has(id))
      .map((id) => ({
        file,
        field: `${data.id}.unread`,
        message: `"${id}" was read whole, expected a source whose custom.read says less`,
      })),
  );
}

const toldReading =
  /dibaca utuh|petikan tersimpan|[Tt]eks lengkapnya\s+dibaca|read in full|stored excerpt|full text was read/;

/** How much was read is a field, so that no two pages can say it differently. */
export function findToldReadings({ sources, conflicts }: Content): Problem[] {
  const texts = [
    ...sources.map(({ file, data: { id, custom } }) => {
      return {
        file,
        field: `${id}.custom.reliability`,
        text: custom.reliability,
        fix: 'custom.read',
      };
    }),
    ...conflicts.map(({ file, data: { id, settle } }) => {
      return { file, field: `${id}.settle`, text: settle, fix: 'unread' };
    }),
  ];
  return texts.flatMap(({ file, field, text, fix }) =>
    locales
      .filter((locale) => text && toldReading.test(text[locale]))
      .map((locale) => {
        const message = `says how much was read, expected the field ${fix} to say it`;
        return { file, field: `${field}.${locale}`, message };
      }),
  );
}
