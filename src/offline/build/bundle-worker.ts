import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Edition } from '#offline/edition.ts';

const folder = fileURLToPath(new URL('../browser/worker/', import.meta.url));

/**
 * The script of a worker, in one piece: a browser compares it byte for byte to find a new build.
 * @param edition what it knows of its build
 */
export function bundleWorker(name: 'worker' | 'worker-off', edition?: Edition): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${folder}${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome107', 'safari16'],
    define: { EDITION: JSON.stringify(edition ?? null), 'import.meta.env': '{}' },
  });
  return outputFiles[0]?.text ?? '';
}
