import { transform } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, type CustomRecord } from 'pagefind';
import type { BundleFile } from './bundle-file.ts';
import { tellFailures } from './honest-script.ts';
import { cutChunks } from './small-chunks.ts';

/**
 * Makes the Pagefind bundle of one language: its script, WebAssembly and index, without the
 * interfaces Pagefind brings, which this site does not use.
 * @throws Error on the first error Pagefind reports: it returns them and never throws
 */
export async function makeIndex(records: readonly CustomRecord[]): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const record of records) {
    refuse((await index.addCustomRecord(record)).errors, `took ${record.url} badly`);
  }
  const { files, errors: broken } = await index.getFiles();
  refuse(broken, 'gave no files');
  await index.deleteIndex();
  return Promise.all(cutChunks(files.filter(({ path }) => isWanted(path))).map(shrinkScript));
}

/** @param folder the bundle's own folder */
export function writeIndex(files: readonly BundleFile[], folder: string): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Pagefind's script comes with its names in full, and keeps failures to itself. */
async function shrinkScript(file: BundleFile): Promise<BundleFile> {
  if (!file.path.endsWith('.js')) return file;
  const script = tellFailures(Buffer.from(file.content).toString());
  const { code } = await transform(script, { minify: true });
  return { path: file.path, content: Buffer.from(code) };
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}

function isWanted(path: string): boolean {
  if (/\.(pf_meta|pf_index|pf_filter|pf_fragment)$/.test(path)) return true;
  return /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)\w+\.pagefind)$/.test(path);
}
