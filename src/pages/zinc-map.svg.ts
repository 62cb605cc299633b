import type { APIRoute } from 'astro';
import { zincMap } from '#queries/zinc-map.ts';

/** The bare zinc sheet: facets and seams. Pages lay places and labels over it. */
export const GET: APIRoute = () => {
  const { frame, cells, seams } = zincMap;
  const [width, height] = [frame.width, frame.height].map((side) => Math.round(side * 10) / 10);
  const facets = [1, 2, 3, 4].map((shade) => {
    const path = cells.filter((cell) => cell.shade === shade).map((cell) => cell.path);
    return `<path class="s${shade}" d="${path.join('')}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>
.s1{fill:#f5f7f8}.s2{fill:#eaeeef}.s3{fill:#e0e5e7}.s4{fill:#d6dcde}
path{stroke:#fff;stroke-width:.8;stroke-linejoin:round}.seams{fill:none;stroke:#8b979c;stroke-width:1.3}
@media(prefers-color-scheme:dark){.s1{fill:#262e32}.s2{fill:#21282c}.s3{fill:#1c2327}.s4{fill:#181e21}
path{stroke:#343e43}.seams{stroke:#65727a}}
</style>${facets.join('')}<path class="seams" d="${seams}"/></svg>\n`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
