import type { APIRoute } from 'astro';
import { loadArchive } from '#archive/build/archive.ts';
import { heat, ink, sheet } from '#site/materials.ts';
import { listLateDrawings } from '#timeline/era-sections.ts';

const drawings = import.meta.glob<string>('../assets/drawings/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** In the ink of either theme, as a page gives it to a drawing within it. */
const style =
  `:root{color:${ink};--heat:${heat['1970']}}svg svg{display:none}svg svg:target{display:inline}` +
  `@media(prefers-color-scheme:dark){:root{color:${sheet}}}`;

/** The drawings further down the timeline, in one file: after `#` stands which of them it shows. */
export const GET: APIRoute = async () => {
  const own = listLateDrawings(await loadArchive()).map((id) =>
    drawings[`../assets/drawings/${id}.svg`]?.replace(/<svg xmlns="[^"]+"/, `<svg id="${id}"`),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><style>${style}</style>${own.join('')}</svg>`;
  return new Response(`${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
