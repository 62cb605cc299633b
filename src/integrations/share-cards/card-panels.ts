import type { MapMark } from '#domain/map-marks.ts';
import { viewOf } from '#domain/map-view.ts';
import { type Era, eraOfYear, type Tint, tintOf } from '#domain/period.ts';
import type { ZincMap } from '#domain/zinc-map.ts';
import { round } from '#drawing/round.ts';
import { listDecades, placeYear, type Stretch } from '#drawing/time-scale.ts';
import type { Box } from './card-type.ts';

/** The heat tints of the site's light theme (src/styles/tokens/palette.css). */
const colours: Readonly<Record<Tint, string>> = {
  before: '#f0deb0',
  '1970': '#e2b34a',
  '1980': '#b0622c',
  '1990': '#7c3a63',
  '2000': '#4a3f8f',
  '2010': '#1f5fa6',
  '2020': '#5fa3c7',
  undated: '#77858b',
};

/** The colour an era has on a card. */
export const colourOf = (era: Era): string => colours[tintOf(era)];

export const ink = '#14181a';
const greys = ['#f5f7f8', '#eaeeef', '#e0e5e7', '#d6dcde'];

/** The zinc sheet with some marks lit, as an SVG that fills a box. */
export function drawMap(map: ZincMap, shown: readonly MapMark[], box: Box): string {
  const view = viewOf(shown, map.frame, { margin: 40, least: 190 });
  const unit = Math.max(view[2] / box.width, view[3] / box.height);
  const facets = map.cells.map(
    ({ path, shade }) => `<path d="${path}" fill="${greys[shade - 1] ?? '#dfe4e5'}"/>`,
  );
  return (
    `<svg x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" viewBox="${view.map(round).join(' ')}" preserveAspectRatio="xMidYMid meet">` +
    `<g stroke="#fff" stroke-width="${round(unit * 1.5)}" stroke-linejoin="round">${facets.join('')}</g>` +
    `<path d="${map.seams}" fill="none" stroke="#8b979c" stroke-width="${round(unit * 2.5)}"/>` +
    `${shown.map((mark) => drawMark(mark, unit)).join('')}</svg>`
  );
}

function drawMark({ x, y, radius, isArea, era, places }: MapMark, unit: number): string {
  const isWhole = places[0]?.kind === 'district';
  const look = isArea
    ? `r="${round(Math.max(radius, unit * 14))}" fill="${colourOf(era)}" fill-opacity="${isWhole ? 0.15 : 0.6}" stroke-dasharray="${round(unit * 12)} ${round(unit * 8)}"`
    : `r="${round(unit * 15)}" fill="${colourOf(era)}"`;
  return `<circle cx="${round(x)}" cy="${round(y)}" ${look} stroke="${ink}" stroke-width="${round(unit * 4)}"/>`;
}

/** The pipe of time in a box: decades in their tints, a span framed, dates as rings. */
export function drawPipe(box: Box, span: Stretch | null, dots: readonly number[]): string {
  const { left, top, width, height } = box;
  const decades = listDecades().map(({ first, end }) => {
    const x = placeYear(first, width);
    return `<rect x="${round(left + x)}" y="${top}" width="${round(placeYear(end, width) - x)}" height="${height}" fill="${colourOf(eraOfYear(first))}"/>`;
  });
  const frame = span
    ? `<rect x="${round(left + Math.min(span.start, 0.985) * width)}" y="${top - 9}" width="${round(Math.max(14, (Math.min(span.end, 1) - span.start) * width))}" height="${height + 18}" fill="none" stroke="${ink}" stroke-width="7"/>`
    : '';
  const rings = [...new Set(dots)].map(
    (at) =>
      `<circle cx="${round(left + at * width)}" cy="${top + height / 2}" r="${Math.min(13, round(height / 3.2))}" fill="#eef1f1" stroke="${ink}" stroke-width="5"/>`,
  );
  return (
    `${decades.join('')}<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="url(#sheen)"/>` +
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="none" stroke="${ink}" stroke-width="4"/>${frame}${rings.join('')}`
  );
}

/** The sheen of the pipe, as in the timeline of the site. */
export const sheen =
  '<defs><linearGradient id="sheen" x1="0" y1="0" x2="0" y2="1">' +
  [
    ['0', '#000', 0.28],
    ['.14', '#fff', 0.1],
    ['.3', '#fff', 0.75],
    ['.42', '#fff', 0.1],
    ['.75', '#000', 0.08],
    ['1', '#000', 0.42],
  ]
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('') +
  '</linearGradient></defs>';
