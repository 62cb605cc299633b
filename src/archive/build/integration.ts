import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem, recordsOf } from '#archive/content.ts';
import { findWarnings } from '#archive/rules/warnings.ts';
import type { BuildContent } from './build-content.ts';
import type { CheckedContent } from './read-content.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * Reads the content once for the whole build and offers its records to pages as `virtual:archive`.
 * Broken content stops a build, or the dev server, before it starts. While the dev server runs,
 * each change of the content is read, and shown when it is sound.
 * @param given another content folder than the project's own
 */
export function content(build: BuildContent, given?: string): AstroIntegration {
  let folder = '';
  let read = (): boolean => false;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        folder = given ? resolve(given) : join(root, 'content');
        read = () => {
          const turn = build.isRead ? 'again' : 'once';
          return tell(build.read(root, folder), turn, logger);
        };
        if (!read()) throw new Error('The content has problems; nothing was built.');
        const records = virtualModule('virtual:archive', () => recordsOf(build.checked.content));
        updateConfig({ vite: { plugins: [records] } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          const isContent = path.startsWith(folder + sep) && /\.(ya?ml|mdx)$/.test(path);
          if (isContent && read()) reloadPages(server);
        });
      },
    },
  };
}

/**
 * Tells what was read, and every problem.
 * @returns whether the content is sound
 */
function tell(checked: CheckedContent, turn: string, logger: AstroIntegrationLogger): boolean {
  const { content, problems, files } = checked;
  const records = Object.values(recordsOf(content)).reduce((sum, list) => sum + list.length, 0);
  logger.info(`content read ${turn} (${files} files, ${records} records)`);
  for (const warning of findWarnings(content)) logger.warn(formatProblem(warning));
  for (const problem of problems) logger.error(formatProblem(problem));
  return problems.length === 0;
}

/** Any page may show any record, so every module is made anew. */
function reloadPages(server: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}
