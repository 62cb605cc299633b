import type { CslName } from '#archive/claim-records.ts';
import { toOneLine } from '#site/plain-text.ts';
import type { Reference } from './reference.ts';

/**
 * Entry types for the CSL types in use, those that BibTeX's own styles, biblatex, bibutils, pandoc
 * and Zotero all know. Zotero drops `@dataset`, the styles of 1988 have no `@thesis`; `@online` is
 * the one they lack (they print it as `@misc`), because Zotero knows a web page by nothing else.
 */
const entryTypes: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  book: 'book',
  dataset: 'misc',
  thesis: 'mastersthesis',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

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

/** The field for what a work appeared in or who gave it out, as each type's readers look for it. */
function writeHome(type: string, work: Reference): Record<string, string> {
  const container = escapeTex(work['container-title'] ?? '');
  const publisher = escapeTex(work.publisher ?? '');
  if (type === 'article') return { journal: container, publisher };
  if (type === 'mastersthesis') return { organization: container, school: publisher };
  // Zotero reads the site's name from `booktitle` only, pandoc and biblatex from `organization`.
  if (type === 'online') return { organization: container, booktitle: container, publisher };
  return { organization: container, publisher };
}

/** `date` stands last: Zotero puts a month that follows it in front of it. */
function writeDate({ issued }: Reference): Record<string, string> {
  const { year, month } = issued?.from ?? {};
  return {
    year: year ? String(year) : '',
    month: months[(month ?? 0) - 1] ?? '',
    date: issued?.edtf ?? '',
  };
}

function writeFields(type: string, work: Reference): Record<string, string> {
  const language = work.language === 'id' ? 'indonesian' : 'english';
  return {
    author: writeNames(work.author),
    editor: writeNames(work.editor),
    // Braces around the whole title, or styles would take capitals from its names.
    title: `{${escapeTex(work.title)}}`,
    ...writeHome(type, work),
    entrysubtype: work.type === 'article-magazine' ? 'magazine' : '',
    // No style prints the type of a page or of a data set.
    [type === 'online' || type === 'misc' ? 'note' : 'type']: escapeTex(work.genre ?? ''),
    pages: escapeTex(work.page ?? '').replace('-', '--'),
    ...writeDate(work),
    url: escapeAddress(work.URL),
    urldate: work.accessed ?? '',
    langid: language,
    language,
  };
}

/** A month is a macro, which every style spells out in its own language. */
function writeField([name, value]: [string, string]): string {
  return `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`;
}

function writeEntry(work: Reference): string {
  const type = entryTypes[work.type] ?? 'online';
  const filled = Object.entries(writeFields(type, work)).filter(([, value]) => value);
  return `@${type}{${work.id},\n${filled.map(writeField).join('')}}\n`;
}

/**
 * Works for BibTeX and BibLaTeX, UTF-8, one entry for each; keys are their ids. `date` is EDTF,
 * which BibLaTeX 3.5 and later read; `year` and `month` are for classic BibTeX.
 */
export function writeBibtex(works: readonly Reference[]): string {
  return works.map(writeEntry).join('\n');
}
