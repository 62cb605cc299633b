import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A file and the files it imports, types too. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** The addresses a file imports by `from`, `import '…'`, `import('…')` or Astro's `<script src>`. */
function listImports(text: string): string[] {
  const code = text.replaceAll(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '');
  const pattern =
    /(?:\bfrom\s*|\bimport\s*\(?\s*|<script[^>]*\bsrc=)["'](?<address>(?:#|\.{1,2}\/)[^"']+)["']/g;
  return Array.from(code.matchAll(pattern), ({ groups }) => groups?.['address'] ?? '');
}

function readGraph(): Graph {
  const files = globSync('src/**/*.{ts,astro}');
  const resolve = (from: string, address: string): string =>
    normalize(address.startsWith('#') ? join('src', address.slice(1)) : join(from, '..', address));
  return new Map(
    files.map((file) => [
      file,
      listImports(readFileSync(file, 'utf8')).map((address) => resolve(file, address)),
    ]),
  );
}

/** Groups of files that all import each other in the end (Tarjan 1972), and files that import themselves. */
function findCircles(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    stack.push(file);
    const reached = (graph.get(file) ?? []).map((next) => {
      if (!order.has(next)) return visit(next);
      return stack.includes(next) ? (order.get(next) ?? own) : own;
    });
    const low = Math.min(own, ...reached);
    if (low === own) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.toSorted());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** The storeys of the house, lowest first (docs/architecture.md); the rooms of subjects share one. */
const storeys = [
  ...[
    'geo',
    'archive',
    'drawing',
    'site',
    'narrowing',
    'proposing',
    'photos',
    'rooms',
    'views',
    'pages',
  ],
];
const outside = new Set(['assets', 'styles']);

const roomOf = (file: string): string => file.split('/')[1] ?? '';

function storeyOf(file: string): number {
  const room = roomOf(file);
  return storeys.indexOf(storeys.includes(room) ? room : 'rooms');
}

/** Each import that leaves its room, files outside the house left out. */
function listArrows(graph: Graph): [from: string, to: string][] {
  const isInside = (file: string): boolean =>
    file.split('/').length > 2 && !outside.has(roomOf(file));
  return [...graph].flatMap(([from, imports]) =>
    imports
      .filter((to) => isInside(from) && isInside(to) && roomOf(from) !== roomOf(to))
      .map((to): [string, string] => [from, to]),
  );
}

describe('the imports of src', () => {
  const graph = readGraph();

  test('never lead up the house', () => {
    const up = listArrows(graph).filter(([from, to]) => storeyOf(to) > storeyOf(from));
    expect(up).toEqual([]);
  });

  test('lead from room to room in less than one of twenty', () => {
    const across = listArrows(graph).filter(([from, to]) => storeyOf(to) === storeyOf(from));
    expect(across.length).toBeLessThan([...graph.values()].flat().length / 20);
  });

  test('run in no circle', () => {
    expect(findCircles(graph)).toEqual([]);
  });

  test('are all read: each leads to a file that is there', () => {
    const known = new Set(globSync('src/**/*').map(normalize));
    const lost = [...graph].flatMap(([file, imports]) =>
      imports.filter((one) => !known.has(one.replace(/\?.*$/, ''))).map((one) => [file, one]),
    );
    expect(lost).toEqual([]);
    expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
  });
});

describe('a search for circles', () => {
  test.each([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    [
      'a long way round, and a second one',
      { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'] },
      [
        ['d', 'e'],
        ['a', 'b', 'c'],
      ],
    ],
  ] as [string, Record<string, string[]>, string[][]][])('finds %s', (_, graph, circles) => {
    expect(findCircles(new Map(Object.entries(graph)))).toEqual(circles);
  });
});
