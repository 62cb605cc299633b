import type { CslName } from '#archive/records.ts';
import { toOneLine } from '#site/plain-text.ts';
import type { Reference } from './reference.ts';

/** Entry types of BibLaTeX 3.20 for the CSL types in use. */
const entryTypes: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  book: 'book',
  dataset: 'dataset',
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

function writeEntry(work: Reference): string {
  const type = entryTypes[work.type] ?? 'online';
  const fields = {
    author: writeNames(work.author),
    editor: writeNames(work.editor),
    title: escapeTex(work.title),
    [type === 'article' ? 'journaltitle' : 'organization']: escapeTex(
      work['container-title'] ?? '',
    ),
    publisher: escapeTex(work.publisher ?? ''),
    // BibLaTeX prints the type of an article, a thesis or a dataset, not of an online page.
    [type === 'online' ? 'note' : 'type']: escapeTex(work.genre ?? ''),
    pages: escapeTex(work.page ?? '').replace('-', '--'),
    date: work.issued?.edtf ?? '',
    year: String(work.issued?.from?.year ?? ''),
    month: String(work.issued?.from?.month ?? ''),
    url: escapeAddress(work.URL),
    urldate: work.accessed ?? '',
    langid: work.language === 'id' ? 'indonesian' : 'english',
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  return `@${type}{${work.id},\n${lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/**
 * Works as BibLaTeX, UTF-8, one entry for each; keys are their ids. `date` is EDTF, which BibLaTeX
 * 3.5 and later read; `year` and `month` are for classic BibTeX.
 */
export function writeBibtex(works: readonly Reference[]): string {
  return works.map(writeEntry).join('\n');
}
