/**
 * Draws the faint spangle of galvanised sheet as a tile that repeats without a seam, to
 * src/assets/zinc-sheet.svg. The result is committed; run it again only to change the look.
 */
import { Delaunay } from 'd3-delaunay';
import { writeFileSync } from 'node:fs';

const size = 420;
const facets = 84;

/** A steady stream of numbers from 0 to 1 (mulberry32), so that the tile never changes by itself. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = createRandom(1956);
const points = Array.from({ length: facets }, () => [random() * size, random() * size] as const);
const shifts = [0, -size, size];
const copies = shifts.flatMap((dx) =>
  shifts.flatMap((dy) => points.map(([x, y]) => [x + dx, y + dy] as [number, number])),
);
const voronoi = Delaunay.from(copies).voronoi([-size, -size, 2 * size, 2 * size]);
const shades = points.map(() => [random() < 0.5 ? '#fff' : '#000', random()] as const);

const paths = copies.map((_, at) => {
  const [fill, strength] = shades[at % facets] ?? ['#fff', 0];
  const opacity = fill === '#fff' ? 0.02 + strength * 0.14 : 0.005 + strength * 0.022;
  const ring = voronoi.cellPolygon(at).slice(0, -1);
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const isVisible = [xs, ys].every((side) => Math.max(...side) > 0 && Math.min(...side) < size);
  const line = ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L');
  return isVisible ? `<path d="M${line}z" fill="${fill}" opacity="${opacity.toFixed(2)}"/>` : '';
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><style>@media(prefers-color-scheme:dark){g{opacity:.3}}</style><g>${paths.join('')}</g></svg>\n`;
writeFileSync('src/assets/zinc-sheet.svg', svg);
console.log(`zinc-sheet.svg: ${svg.length} bytes`);
