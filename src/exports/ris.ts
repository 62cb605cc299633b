import type { Archive } from '#domain/archive.ts';
import type { Period } from '#domain/period.ts';
import type { CslName, Source } from '#domain/records.ts';
import { toOneLine } from './plain-text.ts';

/** Reference types of the RIS format (2011 specification) for the CSL types in use. */
const referenceTypes: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'post-weblog': 'BLOG',
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

function writeRecord(source: Source): string {
  const lines: [string, string | undefined][] = [
    ['TY', referenceTypes[source.type] ?? 'ELEC'],
    ['ID', source.id],
    ...source.author.map((name): [string, string] => ['AU', writeName(name)]),
    ...source.editor.map((name): [string, string] => ['ED', writeName(name)]),
    ['TI', source.title],
    ['T2', source['container-title']],
    ['PB', source.publisher],
    ['M3', source.genre],
    ['SP', source.page],
    ['PY', source.issued ? writeDate(source.issued).slice(0, 4) : undefined],
    ['DA', source.issued ? writeDate(source.issued) : undefined],
    ['UR', source.URL],
    ['Y2', source.accessed.replaceAll('-', '/')],
    ['LA', source.language],
  ];
  const filled = lines.filter(([, value]) => value);
  return [...filled, ['ER', '']]
    .map(([tag = '', value = '']) => `${tag}  - ${toOneLine(value)}\r\n`)
    .join('');
}

/** The sources as RIS, UTF-8 with CRLF; `ID` holds the ids of the archive. */
export function writeRis(archive: Archive): string {
  return [...archive.sources.values()].map(writeRecord).join('\r\n');
}
