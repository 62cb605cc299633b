import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordsOf } from '#archive/content.ts';
import { findWarnings } from '#archive/rules/warnings.ts';
import { readLanguage, tellProblem } from '#archive/tell-problem.ts';
import type { BuildContent } from './build-content.ts';
import type { CheckedContent } from './read-content.ts';
import { virtualModule } from './virtual-module.ts';
import { watchContent } from './watch-content.ts';

/**
 * Reads the content once for the whole build and offers its records to pages as `virtual:archive`.
 * Broken content stops a build, or the dev server, before it starts. While the dev server runs,
 * each change of the content is read, and shown when it is sound.
 * @param given another content folder than the project's own
 */
export function content(build: BuildContent, given?: string): AstroIntegration {
  let folder = '';
  let read = (): CheckedContent => build.read('', '');
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        folder = given ? resolve(given) : join(root, 'content');
        read = () => {
          const turn = build.isRead ? 'again' : 'once';
          const checked = build.read(root, folder);
          tell(checked, turn, logger);
          return checked;
        };
        if (read().problems.length) throw new Error('The content has problems; nothing was built.');
        const records = virtualModule('virtual:archive', () => recordsOf(build.checked.content));
        updateConfig({ vite: { plugins: [records] } });
      },
      'astro:server:setup': ({ server }) => watchContent(server, folder, read, language),
    },
  };
}

/** The language editors are told in. */
const language = readLanguage([], process.env);

/** Tells what was read, and every problem. */
function tell(checked: CheckedContent, turn: string, logger: AstroIntegrationLogger): void {
  const { content, problems, files } = checked;
  const records = Object.values(recordsOf(content)).reduce((sum, list) => sum + list.length, 0);
  logger.info(`content read ${turn} (${files} files, ${records} records)`);
  for (const warning of findWarnings(content)) logger.warn(tellProblem(warning, language));
  for (const problem of problems) logger.error(tellProblem(problem, language));
}
