import type { Archive } from '#domain/archive.ts';
import type { Period, PeriodPoint } from '#domain/period.ts';
import { isApproximate } from '#domain/period.ts';
import type { CslName, Source } from '#domain/records.ts';
import type { Links } from './links.ts';

/** A date of CSL-JSON 1.0.2: one or two lists of year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** A record of CSL-JSON 1.0.2. */
export interface CslRecord {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

function partsOf(point: PeriodPoint): number[] {
  const parts = [point.year, point.month, point.day];
  const unknown = parts.indexOf(null);
  return parts.slice(0, unknown === -1 ? 3 : unknown).filter((part) => part !== null);
}

/** A decade is the span of its years; of an open span the known end is given. */
function toCslDate(period: Period): CslDate | undefined {
  const { from, to } = period;
  const ends = [from, to].filter((point) => point !== null).map(partsOf);
  if (to?.isDecade) ends[1] = [to.year + 9];
  if (!ends.length) return undefined;
  const dates = period.isInterval || from?.isDecade ? ends : ends.slice(0, 1);
  return { 'date-parts': dates, ...(isApproximate(period) ? { circa: true } : {}) };
}

function toDay(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The fields of a record that a source may lack. */
function optionalFields(source: Source): Partial<CslRecord> {
  const issued = source.issued && toCslDate(source.issued);
  return {
    ...(source.author.length ? { author: source.author } : {}),
    ...(source.editor.length ? { editor: source.editor } : {}),
    ...(source['container-title'] ? { 'container-title': source['container-title'] } : {}),
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.genre ? { genre: source.genre } : {}),
    ...(source.page ? { page: source.page } : {}),
    ...(issued ? { issued } : {}),
  };
}

/** A source as Zotero and citeproc read it; what is ours stands under `custom`. */
export function toCslRecord(source: Source, links: Links): CslRecord {
  const { kind, reliability, retells } = source.custom;
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...optionalFields(source),
    accessed: toDay(source.accessed),
    URL: source.URL,
    language: source.language,
    custom: {
      kind,
      reliability,
      retells,
      edtf: source.issued?.edtf ?? null,
      page: links.both('sources', source.id),
    },
  };
}

/** The sources as CSL-JSON 1.0.2 (github.com/citation-style-language/schema). */
export function writeCslJson(archive: Archive, links: Links): string {
  const records = [...archive.sources.values()].map((source) => toCslRecord(source, links));
  return `${JSON.stringify(records, null, 1)}\n`;
}
