import { encode } from 'cborg';
import { type BundleFile, type Named, nameOf, pack, unpack } from './bundle-file.ts';

/** A word of the index: itself, then where it stands. Only the word is read here. */
type IndexWord = readonly [word: string, ...places: unknown[]];
/** A row of the table that tells which chunk holds a word: the bounds and the chunk's name. */
type ChunkRow = readonly [from: string, to: string, hash: string];
/** A filter of the table of contents: its name, and that of its file. */
type FilterRow = readonly [filter: string, hash: string];
/** The index's table of contents: version, pages, chunks, filters, then what stays as it is. */
type Contents = [
  version: string,
  pages: unknown,
  chunks: readonly ChunkRow[],
  filters: readonly FilterRow[],
  ...rest: unknown[],
];
/** A filter: its name, and of each of its values the pages. */
type Filter = [name: string, values: [value: string, pages: unknown][]];

/** Size of a chunk before compression: a word or two of those every record has, or a hundred rare. */
const chunkSize = 6000;
/** A large index has larger chunks rather than a long table, which every search loads. */
const mostChunks = 400;
/** Stands after every letter: the end of all words that start alike. */
const last = '\u{FFFF}';

/**
 * Cuts the word index into small chunks. Pagefind fixes them at 20,000 places, 20 kB each, of
 * which a query of three words may load all; cut small, a word costs it 3 kB. Filters, which
 * Pagefind writes in another order each time, are sorted, so that one content gives one index.
 * @param files a whole bundle of one language
 * @throws Error when the bundle is not of the form Pagefind 1.5 writes
 */
export function cutChunks(files: readonly BundleFile[]): BundleFile[] {
  const words = files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(readChunk);
  words.sort(([a], [b]) => (a < b ? -1 : 1));
  const chunks = divide(words).map((held) => ({ held, ...writeChunk(held) }));
  const bounds = chunks.map(({ held }, at) => boundsOf(held, chunks[at - 1]?.held));
  const rows = bounds.map((row, at): ChunkRow => [...row, chunks[at]?.hash ?? '']);
  const filters = new Map(files.filter(isFilter).map((file) => [hashOf(file), sortFilter(file)]));
  const others = files.filter((file) => !file.path.endsWith('.pf_index') && !isFilter(file));
  const renewed = [...chunks, ...filters.values()].map(({ file }) => file);
  return [...renewContents(others, rows, filters), ...renewed];
}

function readChunk({ path, content }: BundleFile): readonly IndexWord[] {
  const [words] = unpack(path, content) as [readonly IndexWord[]];
  if (!Array.isArray(words)) throw new Error(`${path} holds no list of words`);
  return words;
}

/** Words in runs of about a chunk's size. A word that is larger stands alone. */
function divide(words: readonly IndexWord[]): IndexWord[][] {
  const sizes = words.map((word) => encode(word).length);
  const most = Math.max(chunkSize, sizes.reduce((sum, size) => sum + size, 0) / mostChunks);
  const chunks: IndexWord[][] = [];
  let filled = Infinity;
  words.forEach((word, at) => {
    const size = sizes[at] ?? 0;
    if (filled + size > most) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(word);
    filled += size;
  });
  return chunks;
}

/**
 * From the shortest beginning that the chunk before does not reach, so that half a word typed
 * leads here too, to everything that starts like its last word.
 */
function boundsOf(
  held: readonly IndexWord[],
  before: readonly IndexWord[] = [],
): [from: string, to: string] {
  const [first = ''] = held[0] ?? [];
  const [end = ''] = held.at(-1) ?? [];
  const [previous = ''] = before.at(-1) ?? [];
  let shared = 0;
  while (previous && first[shared] === previous[shared]) shared += 1;
  return [first.slice(0, shared + 1), end + last];
}

function writeChunk(held: readonly IndexWord[]): Named {
  const packed = pack([held]);
  const hash = nameOf(packed);
  return { hash, file: { path: `index/${hash}.pf_index`, content: packed } };
}

const isFilter = ({ path }: BundleFile): boolean => path.endsWith('.pf_filter');
const hashOf = ({ path }: BundleFile): string => path.replace(/^.*\/|\.pf_filter$/g, '');
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

function sortFilter({ path, content }: BundleFile): Named {
  const [name, values] = unpack(path, content) as Filter;
  const packed = pack([name, values.toSorted(byName)]);
  const hash = nameOf(packed);
  return { hash, file: { path: `filter/${hash}.pf_filter`, content: packed } };
}

/** The table of contents with the new chunks, under a new name, which the entry file tells. */
function renewContents(
  files: readonly BundleFile[],
  rows: readonly ChunkRow[],
  filters: ReadonlyMap<string, Named>,
): BundleFile[] {
  const old = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [, hash] = /^pagefind\.(.+)\.pf_meta$/.exec(old?.path ?? '') ?? [];
  if (!old || !hash) throw new Error('The Pagefind bundle has no table of contents');
  const [version, pages, , named, ...rest] = unpack(old.path, old.content) as Contents;
  const renamed = named.map(([filter, was]) => [filter, filters.get(was)?.hash ?? was] as const);
  const packed = pack([version, pages, rows, renamed.toSorted(byName), ...rest]);
  const name = nameOf(packed);
  return files.map((file) => {
    if (file === old) return { path: `pagefind.${name}.pf_meta`, content: packed };
    if (file.path !== 'pagefind-entry.json') return file;
    const text = Buffer.from(file.content).toString().replace(hash, name);
    return { path: file.path, content: Buffer.from(text) };
  });
}
