import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '#domain/content.ts';
import { checkContent } from './check-content.ts';

/** Stops a build or the dev server before it starts when the content folder is broken. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        const { problems, content } = checkContent(fileURLToPath(config.root));
        const site = content.site[0]?.data;
        if (site && !site.contact && !site.corrections) {
          logger.warn(
            'content/site.yaml: contact and corrections are empty, so readers cannot send corrections',
          );
        }
        if (!problems.length) return;
        for (const problem of problems) logger.error(formatProblem(problem));
        throw new Error(`The content has ${problems.length} problem(s); nothing was built.`);
      },
    },
  };
}
