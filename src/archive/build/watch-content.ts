import type { HookParameters } from 'astro';
import { basename, sep } from 'node:path';
import type { Locale } from '#archive/locale.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import type { CheckedContent } from './read-content.ts';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How long a program takes over one save, in milliseconds: it empties the file, then writes it. */
export const oneSave = 150;

/**
 * Reads the content whenever a file of it changes, once for each save. Sound content is shown at
 * once; broken content is told over the page in the check's own words, on every page that is opened
 * until it is mended.
 */
export function watchContent(
  { watcher, environments }: Pick<DevServer, 'watcher' | 'environments'>,
  folder: string,
  read: () => CheckedContent,
  language: Locale,
): void {
  let broken: string | null = null;
  let saving: NodeJS.Timeout | undefined;
  const show = (): void => {
    broken = tellProblems(read(), language);
    for (const { moduleGraph, hot } of Object.values(environments)) {
      if (broken === null) {
        // Any page may show any record, so every module is made anew.
        moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload' });
      } else hot.send(toError(broken));
    }
  };
  watcher.add(folder);
  watcher.on('all', (_, path) => {
    if (!path.startsWith(folder + sep) || isHidden(path, folder)) return;
    clearTimeout(saving);
    saving = setTimeout(show, oneSave);
  });
  environments.client.hot.on('vite:client:connect', (_, client) => {
    if (broken !== null) client.send(toError(broken));
  });
}

function tellProblems({ problems }: CheckedContent, language: Locale): string | null {
  if (!problems.length) return null;
  return problems.map((problem) => tellProblem(problem, language)).join('\n');
}

/** The schemas the check leaves for editors' programs, and what such a program keeps for itself. */
function isHidden(path: string, folder: string): boolean {
  return path.slice(folder.length).includes(`${sep}.`) || basename(path).endsWith('~');
}

const toError = (message: string) =>
  ({ type: 'error', err: { message, stack: '', plugin: 'npm run content' } }) as const;
