import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { listYaml, readYaml } from '#integrations/content/read-files.ts';
import { type CollectionSource, collectionSources } from '#schemas/collections.ts';

/** Loads the records of a folder or file of `content/`; Zod is the second net after the check. */
function loadRecords({ path, shape }: CollectionSource): Loader {
  return {
    name: `content/${path}`,
    load: async ({ store, parseData, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const folder = fileURLToPath(new URL(`content/${path}`, config.root));
      const fill = async (): Promise<void> => {
        store.clear();
        for (const file of listYaml(folder)) {
          const { value } = readYaml(root, file);
          const records = (shape === 'list' ? value : [value]) as Record<string, unknown>[];
          for (const [at, record] of records.entries()) {
            const id = String(record['id'] ?? record['code'] ?? `${path}-${at}`);
            store.set({ id, data: await parseData({ id, data: record }) });
          }
        }
      };
      await fill();
      watcher?.add(folder);
      watcher?.on('change', (file) => void (file.startsWith(folder) && fill()));
    },
  };
}

const define = (source: CollectionSource) =>
  defineCollection({ loader: loadRecords(source), schema: source.schema });

export const collections = {
  claims: define(collectionSources.claims),
  sources: define(collectionSources.sources),
  unseenWorks: define(collectionSources.unseenWorks),
  conflicts: define(collectionSources.conflicts),
  events: define(collectionSources.events),
  places: define(collectionSources.places),
  villages: define(collectionSources.villages),
  people: define(collectionSources.people),
  terms: define(collectionSources.terms),
  synonyms: define(collectionSources.synonyms),
  steps: define(collectionSources.steps),
  gaps: define(collectionSources.gaps),
  visitFacts: define(collectionSources.visitFacts),
  itineraries: define(collectionSources.itineraries),
  units: define(collectionSources.units),
  stories: define(collectionSources.stories),
  redirects: define(collectionSources.redirects),
  site: define(collectionSources.site),
  changes: define(collectionSources.changes),
  prose: defineCollection({
    loader: glob({
      base: './content/stories',
      pattern: '*/{id,en}.mdx',
      generateId: ({ entry }) => entry.replace('.mdx', ''),
    }),
  }),
  about: defineCollection({ loader: glob({ base: './content/about', pattern: '{id,en}.mdx' }) }),
};
