import '@citation-js/plugin-csl';
import { plugins } from '@citation-js/core';
import apa from '#assets/csl/apa.csl?raw';
import chicago from '#assets/csl/chicago-author-date.csl?raw';
import indonesianLocale from '#assets/csl/locales-id-ID.xml?raw';
import mla from '#assets/csl/modern-language-association.csl?raw';
import type { CslItem } from './csl-json.ts';

/** The forms a reference is given in: a style and the language of its own words. */
export const forms = ['apa', 'mla', 'chicago', 'apa-id'] as const;
export type Form = (typeof forms)[number];

const settings: Record<Form, { style: string; lang: string }> = {
  apa: { style: 'jk-apa', lang: 'en-US' },
  mla: { style: 'jk-mla', lang: 'en-US' },
  chicago: { style: 'jk-chicago', lang: 'en-US' },
  'apa-id': { style: 'jk-apa', lang: 'id-ID' },
};

/**
 * A style for one reference at a time: without its citations in a text and the order of its list,
 * which the formatter works out anew for every item and which take more than half of its time.
 */
const forOne = (style: string): string =>
  style
    .replace(
      /<citation\b[\s\S]*?<\/citation>/,
      '<citation><layout><text value="1"/></layout></citation>',
    )
    .replace(/<sort>[\s\S]*?<\/sort>/, '');

const csl = plugins.config.get('@csl');
csl.styles.add('jk-apa', forOne(apa));
csl.styles.add('jk-mla', forOne(mla));
csl.styles.add('jk-chicago', forOne(chicago));
csl.locales.add('id-ID', indonesianLocale);
csl.styles.add(
  'jk-title',
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
    <info><title/><id/><updated>2026-11-26T00:00:00Z</updated></info>
    <citation><layout><text value="1"/></layout></citation>
    <bibliography><layout><text variable="title" text-case="title"/></layout></bibliography>
  </style>`,
);

/** A reference as safe HTML: text, `<i>` and nothing else. One item a call: a list would be told apart by year letters. */
export function formatReference(item: CslItem, form: Form): string {
  return format(item, settings[form]);
}

/** A title in the capitals that MLA and Chicago give an English one, as safe HTML. */
export function capitalize(title: string): string {
  const item = { id: 'title', type: 'webpage', title, URL: '', language: 'en' };
  return format(item, { style: 'jk-title', lang: 'en-US' });
}

function format(item: CslItem, form: { style: string; lang: string }): string {
  const options = { ...form, format: 'html', asEntryArray: true } as const;
  const entry = plugins.output.format('bibliography', [item], options)[0]?.[1] ?? '';
  return entry
    .replaceAll(/<sup>([123])<\/sup>/g, (_, digit: string) => '⁰¹²³'[Number(digit)] ?? '')
    .replaceAll(/<(?!\/?i>)[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
