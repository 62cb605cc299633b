import type { CslName } from '#archive/claim-records.ts';
import type { Period } from '#archive/period.ts';
import { toOneLine } from '#site/plain-text.ts';
import type { Reference } from './reference.ts';

/** Reference types of the RIS format (2011 specification) for the CSL types in use. */
const referenceTypes: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  book: 'BOOK',
  'post-weblog': 'BLOG',
  dataset: 'DATA',
  thesis: 'THES',
};

function writeName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `YYYY/MM/DD/`, as far as the day is known; of a decade or a span its first year. */
function writeDate(period: Period): string {
  const point = period.from ?? period.to;
  if (!point) return '';
  const parts = [point.month, point.day].map((part) =>
    part === null ? '' : String(part).padStart(2, '0'),
  );
  return [point.year, ...parts, ''].join('/');
}

function writeRecord(work: Reference): string {
  const [firstPage, lastPage] = work.page?.split('-') ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', referenceTypes[work.type] ?? 'ELEC'],
    ['ID', work.id],
    ...work.author.map((name): [string, string] => ['AU', writeName(name)]),
    ...work.editor.map((name): [string, string] => ['ED', writeName(name)]),
    ['TI', work.title],
    ['T2', work['container-title']],
    ['PB', work.publisher],
    ['M3', work.genre],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PY', work.issued ? writeDate(work.issued).slice(0, 4) : undefined],
    ['DA', work.issued ? writeDate(work.issued) : undefined],
    ['UR', work.URL],
    ['Y2', work.accessed?.replaceAll('-', '/')],
    ['LA', work.language],
  ];
  const filled = lines.filter(([, value]) => value);
  return [...filled, ['ER', '']]
    .map(([tag = '', value = '']) => `${tag}  - ${toOneLine(value)}\r\n`)
    .join('');
}

/** Works as RIS, UTF-8 with CRLF; `ID` holds their ids. */
export function writeRis(works: readonly Reference[]): string {
  return works.map(writeRecord).join('\r\n');
}
