import type { Archive } from '#archive/archive.ts';
import type { CslName, Source } from '#archive/claim-records.ts';
import type { Period, PeriodPoint } from '#archive/period.ts';
import { isApproximate } from '#archive/period.ts';
import type { Links } from '#site/links.ts';
import type { Reference } from './reference.ts';

/** A date of CSL-JSON 1.0.2: one or two lists of year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** A record of CSL-JSON 1.0.2, as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly genre?: string | undefined;
  readonly version?: string | undefined;
  readonly page?: string | undefined;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly custom?: Readonly<Record<string, unknown>>;
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

/** The fields that a work may lack. */
function optionalFields(work: Reference): Partial<CslItem> {
  const issued = work.issued && toCslDate(work.issued);
  return {
    ...(work.author.length ? { author: work.author } : {}),
    ...(work.editor.length ? { editor: work.editor } : {}),
    ...(work['container-title'] ? { 'container-title': work['container-title'] } : {}),
    ...(work.publisher ? { publisher: work.publisher } : {}),
    ...(work.genre ? { genre: work.genre } : {}),
    ...(work.page ? { page: work.page } : {}),
    ...(issued ? { issued } : {}),
    ...(work.accessed ? { accessed: toDay(work.accessed) } : {}),
  };
}

/** A work as Zotero and citeproc read it. */
export function toCslItem(work: Reference): CslItem {
  const { id, type, title, URL, language } = work;
  return { id, type, title, ...optionalFields(work), URL, language };
}

/** A source as a CSL record; what is ours stands under `custom`. */
function toSourceRecord(source: Source, links: Links): CslItem {
  const { kind, carrier, reliability, retells, read } = source.custom;
  const edtf = source.issued?.edtf ?? null;
  const page = links.both('sources', source.id);
  return {
    ...toCslItem(source),
    custom: { kind, carrier, reliability, retells, read, edtf, page },
  };
}

/** Records as CSL-JSON 1.0.2 (github.com/citation-style-language/schema). */
export function writeCslJson(records: readonly CslItem[]): string {
  return `${JSON.stringify(records, null, 1)}\n`;
}

/** The sources of the archive as CSL-JSON, with what this site knows of each. */
export function writeSourcesCslJson(archive: Archive, links: Links): string {
  return writeCslJson([...archive.sources.values()].map((source) => toSourceRecord(source, links)));
}
