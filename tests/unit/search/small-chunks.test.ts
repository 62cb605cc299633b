import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BundleFile } from '#search/build/bundle-file.ts';
import { cutChunks } from '#search/build/small-chunks.ts';

const pack = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpack = (content: Uint8Array): unknown[] =>
  decode(gunzipSync(content).subarray(12)) as unknown[];

type Values = [value: string, pages: number[]][];

/** Two large chunks of words such as "word0042", in the wrong order, each with its places; a filter. */
function aBundle(count: number, places: Values = [['b', [1]]]): BundleFile[] {
  const words = Array.from({ length: count }, (_, at) => [
    `word${String(at).padStart(4, '0')}`,
    [[at, Array.from({ length: at % 90 }, (__, place) => place), []]],
    [],
  ]);
  const half = Math.floor(count / 2);
  return [
    { path: 'index/b.pf_index', content: pack([words.slice(half)]) },
    { path: 'index/a.pf_index', content: pack([words.slice(0, half)]) },
    {
      path: 'pagefind.id_old.pf_meta',
      content: pack(['1.5.2', [['page', 3]], [['w', 'word', 'a']], [['place', 'old']], ['sorts']]),
    },
    { path: 'filter/old.pf_filter', content: pack(['place', places]) },
    { path: 'pagefind-entry.json', content: Buffer.from('{"id":{"hash":"id_old"}}') },
    { path: 'pagefind.js', content: Buffer.from('export {}') },
  ];
}

const isChunk = ({ path }: BundleFile): boolean => path.endsWith('.pf_index');

describe('an index cut into small chunks', () => {
  const cut = cutChunks(aBundle(1000));
  const meta = cut.find(({ path }) => path.endsWith('.pf_meta'));
  const [version, pages, rows, ...rest] = unpack(meta?.content ?? pack([]));
  const table = rows as [from: string, to: string, hash: string][];
  const chunks = new Map(
    cut.filter(isChunk).map(({ path, content }) => [path, unpack(content)[0] as [string][]]),
  );

  test('holds every word once, in chunks of a few kilobytes', () => {
    const words = table.flatMap(([, , hash]) =>
      (chunks.get(`index/${hash}.pf_index`) ?? []).map(([word]) => word),
    );
    expect(words).toEqual([...words].sort());
    expect(new Set(words).size).toBe(1000);
    expect(chunks.size).toBe(table.length);
    expect(table.length).toBeGreaterThan(5);
    expect([...chunks.values()].filter((held) => encode(held).length > 6100)).toEqual([]);
  });

  test('leads every word, and half of one, to a single chunk that holds it', () => {
    const lead = (word: string) => table.filter(([from, to]) => from <= word && word <= to);
    for (const [path, held] of chunks) {
      for (const [word] of held) {
        expect(lead(word).map(([, , hash]) => `index/${hash}.pf_index`)).toEqual([path]);
      }
    }
    expect(lead('word09')).toHaveLength(1);
    expect(lead('word0999s')).toHaveLength(1);
  });

  test('keeps everything else, and tells the new table of contents', () => {
    const [filters, ...others] = rest;
    expect([version, pages, ...others]).toEqual(['1.5.2', [['page', 3]], ['sorts']]);
    const [[filter, hash = ''] = []] = filters as string[][];
    expect(filter).toBe('place');
    expect(cut.map(({ path }) => path)).toContain(`filter/${hash}.pf_filter`);
    const name = /^pagefind\.(.+)\.pf_meta$/.exec(meta?.path ?? '')?.[1] ?? '';
    const entry = cut.find(({ path }) => path === 'pagefind-entry.json');
    expect(Buffer.from(entry?.content ?? []).toString()).toBe(`{"id":{"hash":"${name}"}}`);
    expect(cut.map(({ path }) => path)).toContain('pagefind.js');
  });
});

test('filters told in another order give the same files', () => {
  const places: Values = [
    ['a', [2, 3]],
    ['b', [1]],
  ];
  const [one, other] = [places, [...places].reverse()].map((told) => cutChunks(aBundle(50, told)));
  expect(one).toEqual(other);
});

test('a bundle of another form is refused by name', () => {
  const broken = { path: 'index/a.pf_index', content: gzipSync('something else') };
  expect(() => cutChunks([broken])).toThrow('index/a.pf_index is not of the form');
  expect(() => cutChunks([])).toThrow('no table of contents');
});
