import { type Content, entriesOf, type Problem } from '#archive/content.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { bodyFile } from './stories.ts';
import { listTexts } from './wording.ts';

const months: Readonly<Record<Locale, string>> = {
  id: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

/** What ends with a full stop and yet no sentence: "Jl. Alun-alun No. 58". */
const abbreviations = 'No|Jl|Jln|Hlm|hlm';

/** A numeral or a dated month at the head of a text, or after the end of a sentence. */
const bareHead = (locale: Locale): RegExp =>
  new RegExp(
    String.raw`(?:^|(?<!(?<!\p{L})(?:${abbreviations}))[.?!][”’)]*\s+)[“‘(]?(?<head>\d\S*|(?:${months[locale]}) \d{4})`,
    'gu',
  );

const fixes: Readonly<Record<Locale, string>> = {
  id: '“Pada …” or “Sebanyak …” before it',
  en: 'a word before it',
};

/** No sentence opens with a number or a date: of a text that is sentences, and of the stories. */
export function findBareHeads(content: Content): Problem[] {
  return [...listSentences(content), ...listParagraphs(content)].flatMap(
    ({ file, field, text, locale }) =>
      readHeads(text, locale).map((head) => {
        const message = `“${head}” opens with a bare numeral or date, expected ${fixes[locale]}`;
        return { file, field, message };
      }),
  );
}

interface Told {
  readonly file: string;
  readonly field: string;
  readonly text: string;
  readonly locale: Locale;
}

/** Texts that end in a full stop; titles, labels and answers do not, and may be a bare year. */
function listSentences(content: Content): Told[] {
  return Object.values(entriesOf(content)).flatMap((entries) =>
    entries.flatMap(({ file, data }) =>
      listTexts(data).flatMap(({ path, text }) =>
        locales
          .filter((locale) => text[locale].endsWith('.'))
          .map((locale) => {
            const name = 'id' in data && path ? `${data.id}.${path}` : path;
            return { file, field: `${name}.${locale}`, text: text[locale], locale };
          }),
      ),
    ),
  );
}

/** The paragraphs of the stories, each a line of its file. */
function listParagraphs(content: Content): Told[] {
  return content.stories.flatMap(({ file, data }) => {
    const lines = Map.groupBy(content.segments.get(data.id) ?? [], ({ locale, line }) => {
      return `${locale} ${line}`;
    });
    return [...lines.values()].flatMap((runs) => {
      const text = runs.map((run) => run.text).join('');
      return runs.slice(0, 1).map(({ locale, line }) => {
        return { file: bodyFile(file, locale), field: `line ${line}`, text, locale };
      });
    });
  });
}

function readHeads(text: string, locale: Locale): string[] {
  return Array.from(text.matchAll(bareHead(locale)), ({ groups }) => groups?.['head'] ?? '');
}
