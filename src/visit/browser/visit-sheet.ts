import { encode } from 'uqr';
import { languageTags } from '#archive/locale.ts';
import { qrPath } from '#drawing/qr-path.ts';
import { isVague } from '#geo/point.ts';
import { project, unitsOf } from '#geo/projection.ts';
import { frameOf } from '#map/browser/live-map.ts';
import { fill, need, pageLocale } from '#site/browser/element.ts';
import { ink, white } from '#site/materials.ts';
import type { ListedStop } from './visit-catalogue.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

export interface SheetWords {
  readonly title: string;
  /** `{day}` is filled in. */
  readonly made: string;
  readonly scan: string;
  readonly map: string;
}

/** Builds the printed sheet in the host's `[data-part="sheet"]` and opens the print dialogue. */
export function printSheet(
  host: HTMLElement,
  stops: readonly ListedStop[],
  link: string,
  words: SheetWords,
): void {
  const sheet = need(host, '[data-part="sheet"]');
  const day = new Intl.DateTimeFormat(languageTags[pageLocale()], { dateStyle: 'long' });
  const top = write('div', '', 'sheet-top');
  top.append(buildMap(host, stops, words.map), buildCode(link, words.scan));
  sheet.replaceChildren(
    write('h2', words.title),
    write('p', fill(words.made, { day: day.format(new Date()) })),
    top,
    buildList(stops),
  );
  sheet.dataset['many'] = String(stops.length > 6);
  document.documentElement.dataset['sheet'] = 'visit';
  addEventListener('afterprint', () => delete document.documentElement.dataset['sheet'], {
    once: true,
  });
  print();
}

function write(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function draw(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function buildCode(link: string, label: string): HTMLElement {
  const code = write('figure', '');
  const { data } = encode(link, { ecc: 'M', border: 2 });
  const svg = draw('svg', { viewBox: `0 0 ${data.length} ${data.length}`, role: 'img' });
  svg.setAttribute('aria-label', label);
  svg.append(draw('path', { d: qrPath(data) }));
  code.append(svg, write('figcaption', label), write('p', link, 'sheet-link'));
  return code;
}

/** The stops on the zinc sheet: numbered points, and circles for places known only roughly. */
function buildMap(host: HTMLElement, stops: readonly ListedStop[], label: string): HTMLElement {
  const frame = frameOf(host);
  const marks = stops.flatMap(({ point }, at) =>
    point
      ? [
          {
            ...project(point, frame),
            reach: isVague(point) ? unitsOf(point.precision, point.lat, frame) : 0,
            number: String(at + 1),
          },
        ]
      : [],
  );
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - 40, Math.min(...ys) - 40];
  const side = Math.max(Math.max(...xs) - left + 40, Math.max(...ys) - top + 40, 160);
  const figure = write('figure', '', 'sheet-map');
  if (!marks.length) return figure;
  const svg = draw('svg', { viewBox: `${left} ${top} ${side} ${side}`, role: 'img' });
  svg.setAttribute('aria-label', label);
  const { width, height } = frame;
  svg.append(draw('image', { href: host.dataset['map'] ?? '', width, height }));
  const unit = side / 300;
  for (const { x, y, reach } of marks) {
    const area = {
      cx: x,
      cy: y,
      r: reach,
      'stroke-dasharray': `${unit * 4}`,
      'stroke-width': unit,
    };
    if (reach) svg.append(draw('circle', { ...area, fill: 'none', stroke: ink }));
  }
  for (const { x, y, number } of marks) {
    svg.append(draw('circle', { cx: x, cy: y, r: unit * 9, fill: ink }));
    const text = draw('text', {
      ...{ x, y: y + unit * 4, 'text-anchor': 'middle', 'font-size': unit * 11 },
      ...{ 'font-weight': 700, fill: white },
    });
    text.textContent = number;
    svg.append(text);
  }
  figure.append(svg, write('figcaption', label));
  return figure;
}

function buildList(stops: readonly ListedStop[]): HTMLElement {
  const list = document.createElement('ol');
  for (const { name, address, row } of stops) {
    const item = document.createElement('li');
    item.append(write('strong', name));
    if (address) item.append(write('p', address));
    for (const detail of row.querySelectorAll('[data-detail]')) {
      item.append(write('p', (detail.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));
    }
    list.append(item);
  }
  return list;
}
