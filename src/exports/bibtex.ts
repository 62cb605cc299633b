import type { Archive } from '#domain/archive.ts';
import type { CslName, Source } from '#domain/records.ts';
import { toOneLine } from './plain-text.ts';

/** Entry types of BibLaTeX 3.20 for the CSL types in use. */
const entryTypes: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  thesis: 'thesis',
};

/** TeX's own signs; a backslash, a tilde and a caret need a command. */
const commands: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escapeTex(text: string): string {
  return toOneLine(text).replaceAll(/[\\~^{}$&#%_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address as BibLaTeX reads it, verbatim: only braces would end the field. */
function escapeAddress(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

function writeName(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  return `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

function writeNames(names: readonly CslName[]): string {
  return names.map(writeName).join(' and ');
}

function writeEntry(source: Source): string {
  const type = entryTypes[source.type] ?? 'online';
  const fields = {
    author: writeNames(source.author),
    editor: writeNames(source.editor),
    title: escapeTex(source.title),
    [type === 'online' ? 'organization' : 'journaltitle']: escapeTex(
      source['container-title'] ?? '',
    ),
    publisher: escapeTex(source.publisher ?? ''),
    type: escapeTex(source.genre ?? ''),
    pages: escapeTex(source.page ?? '').replace('-', '--'),
    date: source.issued?.edtf ?? '',
    year: String(source.issued?.from?.year ?? ''),
    month: String(source.issued?.from?.month ?? ''),
    url: escapeAddress(source.URL),
    urldate: source.accessed,
    langid: source.language === 'id' ? 'indonesian' : 'english',
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  return `@${type}{${source.id},\n${lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/**
 * The sources as BibLaTeX, UTF-8, one entry for each; keys are the ids of the archive. `date` is
 * EDTF, which BibLaTeX 3.5 and later read; `year` and `month` are for classic BibTeX.
 */
export function writeBibtex(archive: Archive): string {
  return [...archive.sources.values()].map(writeEntry).join('\n');
}
