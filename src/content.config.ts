import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

const folder = process.env['CONTENT_DIR'] ?? './content';

/** The prose Astro renders. Every record comes by `virtual:archive`; see archive/build. */
export const collections = {
  prose: defineCollection({
    loader: glob({
      base: `${folder}/stories`,
      pattern: '*/{id,en}.mdx',
      generateId: ({ entry }) => entry.replace('.mdx', ''),
    }),
  }),
  about: defineCollection({ loader: glob({ base: `${folder}/about`, pattern: '{id,en}.mdx' }) }),
};
