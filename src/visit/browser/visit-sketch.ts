import { isVague } from '#geo/point.ts';
import { project, unitsOf } from '#geo/projection.ts';
import { frameOf } from '#map/browser/live-map.ts';
import { ink, white } from '#site/materials.ts';
import { type Spot, spreadSpots } from '#visit/spread-spots.ts';
import type { ListedStop } from './visit-catalogue.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes. */
export function drawSvg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/**
 * The stops on the zinc sheet: their numbers in ink squares that never cover each other, and dashed
 * circles for places known only roughly.
 */
export function buildMap(
  host: HTMLElement,
  stops: readonly ListedStop[],
  label: string,
): HTMLElement {
  const frame = frameOf(host);
  const marks = stops.flatMap(({ point }, at) => {
    if (!point) return [];
    const reach = isVague(point) ? unitsOf(point.precision, point.lat, frame) : 0;
    return [{ ...project(point, frame), reach, number: String(at + 1) }];
  });
  const figure = document.createElement('figure');
  figure.className = 'sheet-map';
  if (!marks.length) return figure;
  const view = viewOf(marks);
  const svg = drawSvg('svg', { viewBox: view.join(' '), role: 'img', 'aria-label': label });
  const { width, height } = frame;
  svg.append(drawSvg('image', { href: host.dataset['map'] ?? '', width, height }));
  const unit = view[2] / 300;
  for (const mark of marks) if (mark.reach) svg.append(drawCircle(mark, unit));
  for (const mark of spreadSpots(marks, unit * 24)) svg.append(...drawNumber(mark, unit));
  const caption = document.createElement('figcaption');
  caption.textContent = label;
  figure.append(svg, caption);
  return figure;
}

function viewOf(spots: readonly Spot[]): [number, number, number, number] {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 40, Math.min(...ys) - 40];
  const side = Math.max(Math.max(...xs) - left + 40, Math.max(...ys) - top + 40, 160);
  return [left, top, side, side];
}

function drawCircle({ x, y, reach }: Spot & { reach: number }, unit: number): SVGElement {
  const dashes = { 'stroke-dasharray': `${unit * 4}`, 'stroke-width': unit };
  return drawSvg('circle', { cx: x, cy: y, r: reach, ...dashes, fill: 'none', stroke: ink });
}

function drawNumber({ x, y, number }: Spot & { number: string }, unit: number): SVGElement[] {
  const side = unit * 20;
  const square = { x: x - side / 2, y: y - side / 2, width: side, height: side, fill: ink };
  const text = drawSvg('text', {
    ...{ x, y: y + unit * 5, 'text-anchor': 'middle', 'font-size': unit * 14 },
    ...{ 'font-weight': 700, fill: white },
  });
  text.textContent = number;
  return [drawSvg('rect', square), text];
}
