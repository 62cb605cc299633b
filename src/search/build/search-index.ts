import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, type CustomRecord } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import type { BuildContent } from '#archive/build/build-content.ts';
import type { Content } from '#archive/content.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { listSearchRecords } from '#search/search-records.ts';
import { listWords } from '#search/search-words.ts';
import { findSynonyms, listSynonymGroups } from '#search/synonyms.ts';
import { makeWordList, packWordList } from '#search/word-list.ts';
import { keyOfCode } from '#site/build/key-of-code.ts';
import type { BundleFile } from './bundle-file.ts';
import { toCustomRecord } from './custom-record.ts';
import { listPageRecords } from './page-records.ts';
import { makeIndex, writeIndex } from './write-index.ts';

/** Where the indexes stand in the built site: `pagefind/id/` and `pagefind/en/`. */
const bundleFolder = 'pagefind';

/** The search of a language, made and not yet written. */
interface LocaleSearch {
  readonly locale: Locale;
  readonly records: readonly CustomRecord[];
  readonly files: readonly BundleFile[];
}

/**
 * One Pagefind index and one word list for each language. They are made on another core while the
 * pages are rendered, and written when all pages are.
 */
export function searchIndex(build: BuildContent): AstroIntegration {
  let searches: Promise<LocaleSearch[]> = Promise.resolve([]);
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const version = JSON.stringify(nameVersion(build.checked.content));
        updateConfig({ vite: { define: { 'import.meta.env.SEARCH_VERSION': version } } });
      },
      'astro:build:start': () => {
        searches = Promise.all(locales.map((locale) => makeSearch(build.archive, locale)));
        // Told when the pages are done; those may fail before.
        searches.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { locale, records, files } of await searches) {
          const folder = join(fileURLToPath(dir), bundleFolder, locale);
          writeIndex(files, folder);
          writeWordList(records, folder);
          logger.info(`${records.length} records in ${bundleFolder}/${locale}`);
        }
        await close();
      },
    },
  };
}

/** What makes the index. */
const code = [fileURLToPath(import.meta.url)];

/**
 * A name for this state of the content and of what makes the index of it. Files that keep their
 * names are asked for under it, so that a cache answers as long as both are the same, and never
 * with a table of contents whose parts are gone.
 */
export function nameVersion(content: Content): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).update(keyOfCode(code, []));
  return hash.digest('hex').slice(0, 8);
}

async function makeSearch(archive: Archive, locale: Locale): Promise<LocaleSearch> {
  const records = listCustomRecords(archive, locale);
  return { locale, records, files: await makeIndex(records) };
}

/** Everything the search of a language finds, in the form Pagefind indexes. */
export function listCustomRecords(archive: Archive, locale: Locale): CustomRecord[] {
  const groups = listSynonymGroups(archive);
  const synonymsOf = (text: string): string[] => findSynonyms(text, groups);
  return [...listSearchRecords(archive, locale), ...listPageRecords(archive, locale)].map(
    (record) => toCustomRecord(record, synonymsOf, locale),
  );
}

function writeWordList(records: readonly CustomRecord[], folder: string): void {
  const words = records.map(({ content, meta = {} }) =>
    listWords([content, ...Object.values(meta)].join(' ')),
  );
  writeFileSync(join(folder, 'words.json'), JSON.stringify(packWordList(makeWordList(words))));
}
