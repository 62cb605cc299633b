import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { round } from '#drawing/round.ts';
import { listSegments, type Stretch } from '#drawing/time-scale.ts';
import { heatOf, ink, sheen, sheet } from '#site/materials.ts';
import { writeTag } from '#site/xml.ts';
import type { Box } from './card-type.ts';

/** How a shape of SVG is filled and outlined. */
type Paint = Readonly<Record<string, string | number>>;

/** A box as a rectangle of SVG. */
export function drawBox({ left, top, width, height }: Box, paint: Paint): string {
  return writeTag('rect', { x: left, y: top, width, height, ...paint });
}

const drawingFolder = new URL('../../../assets/drawings/', import.meta.url);

/** The file of a drawing by hand. @param name without its ending */
export function drawingFile(name: string): string {
  return fileURLToPath(new URL(`${name}.svg`, drawingFolder));
}

/** A drawing by hand in ink, in the middle of a box. */
export function drawDrawing(name: string, { left, top, width, height }: Box): string {
  const svg = readFileSync(drawingFile(name), 'utf8');
  const place = `x="${left}" y="${top + 12}" width="${width}" height="${height - 24}"`;
  return svg.replace('<svg ', `<svg ${place} color="${ink}" `);
}

/** The pipe of time in a box: eras in their tints, a span framed, dates as rings. */
export function drawPipe(box: Box, span: Stretch | null, dots: readonly number[]): string {
  const { left, top, width, height } = box;
  const size = width / listSegments().length;
  const eras = listSegments().map(({ era }, at) => {
    const piece = { left: round(left + at * size), top, width: round(size), height };
    return drawBox(piece, { fill: heatOf(era), stroke: ink, 'stroke-width': 4 });
  });
  const rings = [...new Set(dots)].map((at) =>
    writeTag('circle', {
      cx: round(left + at * width),
      cy: top + height / 2,
      r: Math.min(13, round(height / 3.2)),
      fill: sheet,
      stroke: ink,
      'stroke-width': 5,
    }),
  );
  return [
    ...eras,
    drawBox(box, { fill: 'url(#sheen)' }),
    drawBox(box, { fill: 'none', stroke: ink, 'stroke-width': 4 }),
    span ? frameSpan(box, span) : '',
    ...rings,
  ].join('');
}

function frameSpan({ left, top, width, height }: Box, { start, end }: Stretch): string {
  const frame = {
    left: round(left + Math.min(start, 0.985) * width),
    top: top - 9,
    width: round(Math.max(14, (Math.min(end, 1) - start) * width)),
    height: height + 18,
  };
  return drawBox(frame, { fill: 'none', stroke: ink, 'stroke-width': 7 });
}

const sheenStops = sheen.map(([offset, colour, opacity]) =>
  writeTag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
);
/** The sheen of the pipe, as in the timeline of the site. */
export const sheenDefinition = `<defs><linearGradient id="sheen" x1="0" y1="0" x2="0" y2="1">${sheenStops.join('')}</linearGradient></defs>`;
