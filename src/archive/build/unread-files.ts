import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KnownProblem } from '#archive/content.ts';
import { suggest } from '#archive/nearest-name.ts';
import { collectionNames, collectionSources } from '#archive/schemas/collections.ts';

/** What stands in `content/` for people, or is read by its own step. */
const others = new Set(['LICENSE.md', 'README.md', 'ledger.txt']);

/**
 * Files below the content folder that nothing reads: a wrong ending or folder would let records
 * vanish without a word. What begins with a dot is an editor's own.
 * @param read names of the files that were read, told from the project folder
 */
export function findUnreadFiles(
  root: string,
  folder: string,
  read: ReadonlySet<string>,
): KnownProblem[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ file: relative(root, path), name: relative(folder, path) }))
      .filter(({ name }) => !name.split(/[\\/]/).some((part) => part.startsWith('.')))
      .filter(({ file, name }) => !read.has(file) && !others.has(name))
      // The prose of a story whose record is refused; the record's problem is told already.
      .filter(({ file }) => !read.has(file.replace(/(?:id|en)\.mdx$/, 'story.yaml')))
      .map(({ file, name }) => ({
        rule: 'file',
        file,
        field: 'file',
        line: 1,
        message: describe(name),
      }))
  );
}

function describe(name: string): string {
  const [first = ''] = name.split(/[\\/]/);
  if (first === 'stories') return 'is not read, expected story.yaml, id.mdx and en.mdx';
  if (first === 'about') return 'is not read, expected id.mdx and en.mdx';
  if (first === 'photos' && !/\.ya?ml$/.test(name)) {
    return 'has no record, expected one in content/photos/ that names it as its file';
  }
  const paths = collectionNames.map((one) => collectionSources[one].path);
  if (!/\.ya?ml$/.test(name)) return 'is not read, expected the ending .yaml';
  const tops = paths.map((path) => path.split('/')[0] ?? '');
  return `is not read, expected a folder of content/ that is${suggest(first, tops)}`;
}
