import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Names every package with its integrity, down to the last: a renewed one draws anew. */
const packages = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/**
 * A key of all that a drawing depends on beside its data: the code its modules run, however far
 * they import it, the packages, and the files they read. Comments and files' names do not count.
 * @param entries the modules that draw
 * @param files what they read: fonts, pictures
 */
export function keyOfCode(entries: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const { text } of bundle(entries).outputFiles) hash.update(text);
  for (const file of [...files, packages]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** The modules a drawing is made by, as paths from the working folder. */
export function listModules(entries: readonly string[]): string[] {
  return Object.keys(bundle(entries).metafile.inputs);
}

const bundle = (entries: readonly string[]) =>
  buildSync({
    entryPoints: [...entries],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    minifyWhitespace: true,
    metafile: true,
    write: false,
    outdir: '/',
    logLevel: 'silent',
  });
