/** Everything that knows Leaflet. Another engine is another file with the same `createMap`. */
import leafletStyles from './leaflet.css?url';
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { buildPopup } from './map-popup.ts';
import { connectTools } from './map-tools.ts';
import { allowLeafletMarkup } from './trusted-html.ts';

type Leaflet = typeof import('leaflet');

interface Parts {
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
}

function need<T extends Element>(host: Element, selector: string): T {
  const part = host.querySelector<T>(selector);
  if (!part) throw new Error(`<${host.localName}> lacks its ${selector}`);
  return part;
}

function readNumbers(host: HTMLElement, name: string, count: number): number[] {
  const numbers = (host.dataset[name] ?? '').split(',').map(Number);
  if (numbers.length !== count || !numbers.every(Number.isFinite)) {
    throw new Error(`<${host.localName}> has no ${count} numbers in data-${name}`);
  }
  return numbers;
}

function toBounds([south = 0, west = 0, north = 0, east = 0]: number[]): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = leafletStyles;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('the style of the map could not be loaded'));
    document.head.prepend(link);
  });
}

/**
 * Turns the picture into a map that can be moved, with popups at its places and a legend that
 * filters.
 * @throws Error when a part is missing or cannot be loaded; the picture then stays as it is
 */
export async function createMap(host: HTMLElement): Promise<void> {
  const parts: Parts = {
    host,
    stage: need<HTMLElement>(host, '[data-stage]'),
    svg: need<SVGSVGElement>(host, '[data-stage] svg'),
  };
  const frame = toBounds(readNumbers(host, 'frame', 4));
  const [width = 0, height = 0] = readNumbers(host, 'size', 2);
  const view = toBounds(readNumbers(host, 'view', 4));
  allowLeafletMarkup();
  const [L] = await Promise.all([import('leaflet').then((module) => module.default), loadStyles()]);

  const map = buildMap(L, parts, frame);
  map.fitBounds(view, { animate: false });
  parts.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  parts.svg.setAttribute('preserveAspectRatio', 'none');
  L.svgOverlay(parts.svg, frame, { interactive: true }).addTo(map);
  const scale = (): void => scaleSigns(parts.svg, map, frame, width);
  map.on('zoomend', scale);
  scale();
  connectMarks(L, map, parts);
  connectLegend(parts);
  addControls(L, map, parts, view);
  connectTools({ L, map, host, svg: parts.svg });
}

function buildMap(L: Leaflet, { stage }: Parts, frame: LatLngBoundsExpression): LeafletMap {
  const canvas = document.createElement('div');
  canvas.className = 'map-canvas';
  stage.append(canvas);
  const isTouch = matchMedia('(pointer: coarse)').matches;
  return L.map(canvas, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    minZoom: 9,
    maxZoom: 16,
    maxBounds: L.latLngBounds(frame as [[number, number], [number, number]]).pad(0.2),
    // A page with a map must scroll: one finger scrolls the page, two move the map, and the
    // wheel zooms only with Ctrl, as on the embedded maps people know.
    dragging: !isTouch,
    scrollWheelZoom: false,
    touchZoom: 'center',
    keyboard: true,
    inertia: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
}

/** Keeps words and signs their size on screen at every zoom, and shows villages when there is room. */
function scaleSigns(
  svg: SVGSVGElement,
  map: LeafletMap,
  frame: LatLngBoundsExpression,
  width: number,
): void {
  const [[south, west], [, east]] = frame as [[number, number], [number, number]];
  const pixels = map.latLngToLayerPoint([south, east]).x - map.latLngToLayerPoint([south, west]).x;
  const unit = width / pixels;
  svg.style.setProperty('--unit', unit.toFixed(4));
  svg.toggleAttribute('data-close-up', unit < 0.3);
}

function connectMarks(L: Leaflet, map: LeafletMap, { host, svg }: Parts): void {
  let opener: Element | null = null;
  const popup = L.popup({
    closeButton: false,
    minWidth: 190,
    maxWidth: 300,
    autoPanPadding: [12, 12],
  });
  const close = (): void => void map.closePopup(popup);
  map.on('popupclose', () => {
    opener?.removeAttribute('aria-expanded');
    const inPopup = popup.getElement()?.contains(document.activeElement);
    if (inPopup || document.activeElement === document.body)
      (opener as SVGAElement | null)?.focus();
    opener = null;
  });
  svg.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<SVGAElement>('[data-mark]');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const marks = [mark, ...marksUnder(event, mark)];
    popup
      .setLatLng(centreOf(mark, map))
      .setContent(buildPopup(host, marks, close))
      .openOn(map);
    opener = mark;
    mark.setAttribute('aria-expanded', 'true');
    popup.getElement()?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  });
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  svg.addEventListener('focusin', (event) => {
    const mark = (event.target as Element).closest<SVGAElement>('[data-mark]');
    if (mark?.matches(':focus-visible')) map.panInside(centreOf(mark, map), { padding: [48, 48] });
  });
}

/** Areas that lie over one another are all meant by a tap; whole districts are not. */
function marksUnder({ clientX, clientY }: MouseEvent, first: SVGAElement): SVGAElement[] {
  const under = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest<SVGAElement>('svg [data-mark]') ?? []);
  return [...new Set(under)].filter(
    (mark) => mark !== first && mark.dataset['kinds'] !== 'district',
  );
}

/** Where the middle of a mark is on earth, from where it is on screen. */
function centreOf(mark: SVGAElement, map: LeafletMap) {
  const box = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
  const canvas = map.getContainer().getBoundingClientRect();
  return map.containerPointToLatLng([
    box.left + box.width / 2 - canvas.left,
    box.top + box.height / 2 - canvas.top,
  ]);
}

function connectLegend({ host, svg }: Parts): void {
  const boxes = [...host.querySelectorAll<HTMLInputElement>('[data-legend] input')];
  const marks = [...svg.querySelectorAll<SVGAElement>('[data-mark]')];
  const filter = (): void => {
    const kinds = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const mark of marks) {
      const isShown = (mark.dataset['kinds'] ?? '').split(' ').some((kind) => kinds.has(kind));
      mark.toggleAttribute('hidden', !isShown);
      const label = svg.querySelector(`[data-label="${mark.dataset['mark'] ?? ''}"]`);
      label?.toggleAttribute('hidden', !isShown);
    }
    for (const list of host.querySelectorAll<HTMLElement>('[data-kind-list]')) {
      list.hidden = !kinds.has(list.dataset['kindList'] ?? '');
    }
  };
  for (const box of boxes) {
    box.disabled = false;
    box.addEventListener('change', filter);
  }
}

function addControls(
  L: Leaflet,
  map: LeafletMap,
  { host, stage }: Parts,
  view: LatLngBoundsExpression,
): void {
  const bar = document.createElement('div');
  bar.className = 'map-controls';
  const add = (sign: string, word: string, act: () => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', host.dataset[word] ?? sign);
    button.addEventListener('click', act);
    bar.append(button);
  };
  add('+', 'wordZoomIn', () => map.zoomIn());
  add('−', 'wordZoomOut', () => map.zoomOut());
  add('⤢', 'wordReset', () => map.fitBounds(view));
  L.DomEvent.disableClickPropagation(bar);
  stage.append(bar);
  connectGestures(map, stage, host);
}

/** One finger scrolls the page and says how to move the map; two fingers and Ctrl+wheel move it. */
function connectGestures(map: LeafletMap, stage: HTMLElement, host: HTMLElement): void {
  const status = host.querySelector('[data-status]');
  const say = (text: string): void => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  stage.addEventListener(
    'touchmove',
    (event) => {
      const isTwo = event.touches.length > 1;
      if (isTwo) map.dragging.enable();
      else map.dragging.disable();
      say(isTwo ? '' : (host.dataset['wordHint'] ?? ''));
    },
    { passive: true },
  );
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = map.mouseEventToContainerPoint(event);
      map.setZoomAround(at, map.getZoom() - event.deltaY / 240, { animate: false });
    },
    { passive: false },
  );
}
