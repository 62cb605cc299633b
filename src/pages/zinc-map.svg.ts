import type { APIRoute } from 'astro';
import type { Frame } from '#geo/projection.ts';
import { zincMap } from '#map/build/zinc-map.ts';
import { facetEdge, type Shade, zincFacets, zincSeam } from '#site/materials.ts';
import { writeTag } from '#site/xml.ts';

/** The grey under the parts of all facets: what shines through between two of them. */
const base = zincFacets.length / 2;
/** So many blocks the sheet has from side to side: a part of it is drawn without the rest. */
const blocks = 8;

const rulesFor = (theme: keyof Shade): string =>
  [
    ...zincFacets.map((shade, at) => `.s${at + 1}{fill:${shade[theme]}}`),
    `.edges{stroke:${facetEdge[theme]}}.seams{stroke:${zincSeam[theme]}}`,
  ].join('');
const style =
  `path{stroke-linejoin:round}.edges{fill:none;stroke-width:4.2}` +
  `.seams{fill:none;stroke-width:11}#plain:target~.seams{display:none}${rulesFor('light')}` +
  `@media(prefers-color-scheme:dark){${rulesFor('dark')}}`;

/**
 * Paths in whole tenths of a unit, with a letter only where a line begins: a tenth lighter on the
 * wire than as they are drawn in pages.
 */
const inTenths = (path: string): string =>
  path
    .replaceAll(/-?\d+(?:\.\d+)?/g, (number) => String(Math.round(Number(number) * 10)))
    .replaceAll(/(M[^lMz]*)l([^Mz]*)/g, (_, start: string, steps: string) => {
      return `${start}l${steps.replaceAll(/l(-?)/g, (__, sign: string) => sign || ' ')}`;
    });

/** A path, each of whose lines begins with an M, as one for each block of the sheet it begins in. */
function cutInBlocks(path: string, { width, height }: Frame): string[] {
  const cut = new Map<string, string>();
  for (const line of path.match(/M[^M]*/g) ?? []) {
    const [x = 0, y = 0] = line.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    const block = [x / width, y / height].map((share) => Math.floor(share * blocks)).join();
    cut.set(block, (cut.get(block) ?? '') + line);
  }
  return [...cut.values()];
}

/**
 * The bare zinc sheet: facets and seams. Pages lay places and labels over it; with `#plain` it comes
 * without seams, for a map that draws its own. It is filled and cut in blocks, because a browser
 * that zooms draws it tile by tile, and for each the whole of every path that touches it.
 */
export const GET: APIRoute = () => {
  const { frame, cells, seams } = zincMap;
  const [width, height] = [frame.width, frame.height].map((side) => Math.round(side * 10));
  const draw = (name: string, path: string): string =>
    cutInBlocks(path, frame)
      .map((part) => writeTag('path', { class: name, d: inTenths(part) }))
      .join('');
  const facets = zincFacets.map((_, at) => {
    const parts = cells.flatMap(({ spangles }) => spangles);
    const path = parts.filter(({ shade }) => shade === at + 1).map((part) => part.path);
    return draw(`s${at + 1}`, path.join(''));
  });
  const svg = writeTag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    writeTag('style', {}, style) +
      writeTag('path', { class: `s${base}`, d: inTenths(seams) }) +
      facets.join('') +
      draw('edges', cells.map(({ path }) => path).join('')) +
      writeTag('g', { id: 'plain' }) +
      writeTag('path', { class: 'seams', d: inTenths(seams) }),
  );
  return new Response(`${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
