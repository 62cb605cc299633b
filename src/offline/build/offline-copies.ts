import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { BuildContent } from '#archive/build/build-content.ts';
import { nameVersion } from '#search/build/search-index.ts';
import { writeCopies, writeWorkerOff } from './write-copies.ts';

/**
 * Lets visitors' devices keep copies of the site for reading without a network. It stands after
 * all that writes pages and files.
 * @param setting `off` builds a site that keeps no copies, and removes those kept before
 */
export function offlineCopies(build: BuildContent, setting: string | undefined): AstroIntegration {
  let base = '/';
  const isOff = setting === 'off';
  return {
    name: 'offline-copies',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
        const worker = command === 'build' && !isOff ? `${base}sw.js` : '';
        updateConfig({ vite: { define: { 'import.meta.env.WORKER': JSON.stringify(worker) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (isOff) {
          writeWorkerOff(root);
          logger.info('no copies are kept');
          return;
        }
        const searchVersion = nameVersion(build.checked.content);
        const { id } = await writeCopies({ root, base, searchVersion });
        logger.info(`build ${id}`);
      },
    },
  };
}
