import type { APIRoute } from 'astro';
import { zincMap } from '#map/build/zinc-map.ts';
import { facetEdge, type Shade, zincFacets, zincSeam } from '#site/materials.ts';
import { writeTag } from '#site/xml.ts';

const rulesFor = (theme: keyof Shade): string =>
  [
    ...zincFacets.map((shade, at) => `.s${at + 1}{fill:${shade[theme]};stroke:${shade[theme]}}`),
    `.edges{stroke:${facetEdge[theme]}}.seams{stroke:${zincSeam[theme]}}`,
  ].join('');
const style =
  // Each part of a facet is a hair wider than itself: nothing shines through between two.
  `path{stroke-width:2.5;stroke-linejoin:round}.edges{fill:none;stroke-width:4.2}` +
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

/**
 * The bare zinc sheet: facets and seams. Pages lay places and labels over it; with `#plain` it comes
 * without seams, for a map that draws its own.
 */
export const GET: APIRoute = () => {
  const { frame, cells, seams } = zincMap;
  const [width, height] = [frame.width, frame.height].map((side) => Math.round(side * 10));
  const facets = zincFacets.map((_, at) => {
    const parts = cells.flatMap(({ spangles }) => spangles);
    const path = parts.filter(({ shade }) => shade === at + 1).map((part) => part.path);
    return writeTag('path', { class: `s${at + 1}`, d: inTenths(path.join('')) });
  });
  const edges = cells.map(({ path }) => path).join('');
  const svg = writeTag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    writeTag('style', {}, style) +
      facets.join('') +
      writeTag('path', { class: 'edges', d: inTenths(edges) }) +
      writeTag('g', { id: 'plain' }) +
      writeTag('path', { class: 'seams', d: inTenths(seams) }),
  );
  return new Response(`${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
