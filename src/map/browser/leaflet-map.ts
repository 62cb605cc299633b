/** Everything that knows Leaflet. Another engine is another file with the same `createMap`. */
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { askView, followLook, followView } from '#narrowing/browser/events.ts';
import type { MapLook } from '#narrowing/view-state.ts';
import { need, readWords } from '#site/browser/element.ts';
import { rest } from '#site/browser/rest.ts';
import leafletStyles from './leaflet.css?url';
import { frameOf, readNumbers } from './live-map.ts';
import { connectControls, connectGestures } from './map-controls.ts';
import type { PopupWords } from './map-popup.ts';
import { connectTools } from './map-tools.ts';
import { connectPopups } from './mark-popups.ts';
import { connectPaper } from './paper.ts';
import { ScaleBar } from './scale-bar.ts';
import { VillageNames } from './village-names.ts';

type Leaflet = typeof import('leaflet');

export interface LeafletMapWords extends PopupWords {
  /** How a finger moves the map. */
  readonly hint: string;
  /** Names the map for keyboards. */
  readonly move: string;
}

interface Parts {
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly words: LeafletMapWords;
}

/** Below so many units to a pixel every village has room for its name. */
const closeUp = 0.16;

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
    const fail = (): void => reject(new Error('the style of the map could not be loaded'));
    link.onload = () => (isStyled() ? resolve() : fail());
    link.onerror = fail;
    document.head.prepend(link);
  });
}

/** Whether the style is the engine's: a portal, or a transfer cut off, may answer with anything. */
function isStyled(): boolean {
  const pane = document.createElement('div');
  pane.className = 'leaflet-pane';
  document.body.append(pane);
  const { position } = getComputedStyle(pane);
  pane.remove();
  return position === 'absolute';
}

async function loadEngine(): Promise<Leaflet> {
  const { default: engine } = await import('leaflet');
  // The module of an empty answer has nothing in it.
  if (!('map' in engine)) throw new Error('the engine of the map could not be loaded');
  return engine;
}

/**
 * Turns the picture into a map that can be moved, with popups at its places and a legend that
 * filters.
 * @param signal ends the map
 * @throws Error when a part is missing or cannot be loaded; the picture then stays as it is
 */
export async function createMap(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const parts: Parts = {
    host,
    stage: need<HTMLElement>(host, '[data-stage]'),
    svg: need<SVGSVGElement>(host, '[data-stage] svg.zinc'),
    words: readWords(host),
  };
  const frame = toBounds(readNumbers(host, 'frame', 4));
  const [width = 0, height = 0] = readNumbers(host, 'size', 2);
  const view = toBounds(readNumbers(host, 'view', 4));
  const [L] = await Promise.all([loadEngine(), loadStyles()]);
  await rest();
  if (signal.aborted) return;

  const map = buildMap(L, parts, frame);
  signal.addEventListener('abort', () => map.remove());
  map.fitBounds(view, { animate: false });
  const bar = new ScaleBar(host);
  const villages = new VillageNames(parts.svg, frameOf(host));
  const follow = (): void => {
    if (parts.svg.hasAttribute('data-close-up')) villages.follow(map);
  };
  const scale = (): void => {
    bar.draw(scaleSigns(parts, map, frame, width));
    follow();
  };
  const fit = (): void => {
    parts.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    parts.svg.setAttribute('preserveAspectRatio', 'none');
    bar.fit();
    scale();
  };
  connectPaper(host, fit, signal);
  // Browsers size and lay out all words of a picture anew in each frame of its way.
  const hideNames = (): void => {
    parts.svg.setAttribute('data-zooming', '');
    parts.svg.removeAttribute('data-changing');
  };
  const showNames = (): void => {
    scale();
    parts.svg.removeAttribute('data-zooming');
  };
  map.on({ zoomstart: hideNames, zoomend: showNames, move: follow, resize: fit });
  fit();
  L.svgOverlay(parts.svg, frame, { interactive: true }).addTo(map);
  await rest();
  if (signal.aborted) return;
  connectLook(map, host, signal);
  followView(host, () => parts.svg.setAttribute('data-changing', ''), signal);
  // It is told of the view it begins with, too.
  parts.svg.removeAttribute('data-changing');
  connectPopups(L, map, parts, signal);
  connectControls(L, map, parts, view, signal);
  connectGestures(map, { ...parts, hint: parts.words.hint }, signal);
  connectTools({ L, map, host, svg: parts.svg });
}

function buildMap(L: Leaflet, { stage, words }: Parts, frame: LatLngBoundsExpression): LeafletMap {
  const canvas = document.createElement('div');
  canvas.className = 'map-canvas';
  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', words.move);
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

/**
 * Keeps words and signs their size on screen at every zoom, and shows villages when there is room.
 * Gives how many units of the frame a CSS pixel is.
 */
function scaleSigns(
  { svg }: Parts,
  map: LeafletMap,
  frame: LatLngBoundsExpression,
  width: number,
): number {
  const [[south, west], [, east]] = frame as [[number, number], [number, number]];
  const pixels = map.latLngToLayerPoint([south, east]).x - map.latLngToLayerPoint([south, west]).x;
  const unit = width / pixels;
  svg.style.setProperty('--unit', unit.toFixed(4));
  svg.toggleAttribute('data-close-up', unit < closeUp);
  return unit;
}

/** The map's look follows the address, and the address the map's look; at first it needs none. */
function connectLook(map: LeafletMap, host: HTMLElement, signal: AbortSignal): void {
  const lookOf = (): MapLook => {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  };
  const home = lookOf();
  let followed = home;
  followLook(
    host,
    ({ look }) => {
      const next = look ?? home;
      // Other changes of the view must not pull back a map that is on its way.
      if (isSame(next, followed)) return;
      followed = next;
      if (!isSame(next, lookOf())) map.setView([next.lat, next.lon], next.zoom, { animate: false });
    },
    signal,
  );
  map.on('moveend', () => {
    const look = lookOf();
    askView(host, { look: isSame(look, home) ? null : look }, 'replace');
  });
}

/** Whether two looks are the same as far as an address tells them apart. */
function isSame(one: MapLook, other: MapLook): boolean {
  return (
    Math.abs(one.zoom - other.zoom) < 0.02 &&
    Math.abs(one.lat - other.lat) < 2e-4 &&
    Math.abs(one.lon - other.lon) < 2e-4
  );
}
