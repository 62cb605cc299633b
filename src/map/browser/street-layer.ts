import type { GridLayer, ImageOverlay, LatLngBoundsExpression } from 'leaflet';
import { forget, keep } from '#site/browser/device.ts';
import { readWords } from '#site/browser/element.ts';
import { frameOf, type LiveMap, sayIn, type ToolWords } from './live-map.ts';

/** Why the street map gave way to the zinc map. */
interface Reasons {
  readonly failed: string;
  readonly slow: string;
  readonly offline: string;
  readonly damaged: string;
}

export interface StreetWords extends Reasons, ToolWords {
  readonly show: string;
  readonly hide: string;
  readonly asking: string;
  readonly shown: string;
  readonly notKept: string;
  readonly partly: string;
}

type GiveUp = (reason: keyof Reasons) => void;

/** So many pictures in a row that fail mean that the server does. */
const failuresAllowed = 6;

/**
 * The street map on request: tiles between the zinc sheet and the places. Whenever it cannot be
 * shown, the zinc map comes back and the control says why.
 */
export function connectStreet(live: LiveMap, control: HTMLElement): void {
  const { host = '', own } = control.dataset;
  const words = readWords<StreetWords>(control);
  const button = control.querySelector('button');
  let shown: AbortController | null = null;
  const show = async (): Promise<void> => {
    const showing = new AbortController();
    shown = showing;
    dress(control, words.hide, true);
    const giveUp: GiveUp = (reason) => {
      if (shown !== showing) return;
      hide();
      sayIn(control, words[navigator.onLine ? reason : 'offline']);
    };
    if (!navigator.onLine) return giveUp('offline');
    const isKept = keep('streetMap', host);
    sayIn(control, words.asking);
    addEventListener('offline', () => giveUp('offline'), { signal: showing.signal });
    const layer = await openLayer(live, control, giveUp);
    if (!layer || showing.signal.aborted) return;
    const done = own === undefined ? watchTiles(layer, control, words, giveUp) : () => undefined;
    const restore = layOver(live, layer);
    layer.once('tileload', () => sayIn(control, isKept ? words.shown : words.notKept));
    showing.signal.addEventListener('abort', () => {
      done();
      restore();
    });
  };
  const hide = (): void => {
    shown?.abort();
    shown = null;
    dress(control, words.show, false);
    sayIn(control, '');
  };
  button?.addEventListener('click', () => {
    if (!shown) return void show();
    hide();
    forget('streetMap');
  });
}

/** Button, offer and credit as they are with the street map on or off. */
function dress(control: HTMLElement, action: string, isOn: boolean): void {
  const button = control.querySelector('button');
  if (button) button.textContent = action;
  const offer = control.querySelector<HTMLElement>('[data-offer]');
  if (offer) offer.hidden = isOn;
  const home = control.closest('zinc-map');
  const credit = home?.querySelector<HTMLElement>('[data-credit]');
  if (!credit) return;
  home?.querySelector('[data-stage]')?.append(credit);
  credit.hidden = !isOn;
}

/** The layer, not yet on the map; null when it cannot be had and the reason was given. */
async function openLayer(
  { L, map }: LiveMap,
  { dataset }: HTMLElement,
  giveUp: GiveUp,
): Promise<GridLayer | null> {
  const { own, url = '' } = dataset;
  if (own === undefined) {
    return L.tileLayer(url, {
      // OpenStreetMap asks that its servers see which site they serve.
      referrerPolicy: 'strict-origin-when-cross-origin',
      bounds: map.options.maxBounds,
      updateWhenIdle: true,
      updateWhenZooming: false,
      keepBuffer: 1,
    });
  }
  const patience = readPatience(dataset);
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const opening = import('./own-basemap.ts').then(({ openOwnBasemap }) =>
    openOwnBasemap(L, own, () => giveUp('damaged')),
  );
  try {
    const layer = await Promise.race([opening, late]);
    if (!layer) giveUp('slow');
    return layer;
  } catch {
    giveUp('damaged');
    return null;
  }
}

function readPatience(dataset: DOMStringMap): number {
  return Number(dataset['patience'] ?? 12_000);
}

/**
 * Gives up when pictures fail in a row, or when none has come for as long as `data-patience` says.
 * @returns ends the watch
 */
function watchTiles(
  layer: GridLayer,
  control: HTMLElement,
  words: StreetWords,
  giveUp: GiveUp,
): () => void {
  let [loaded, failures, missing] = [0, 0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, readPatience(control.dataset), 'slow');
  };
  layer.on('loading', () => {
    missing = 0;
    wait();
  });
  layer.on('tileload', () => {
    loaded += 1;
    failures = 0;
    wait();
  });
  layer.on('tileerror', () => {
    failures += 1;
    missing += 1;
    wait();
    if (failures >= failuresAllowed) giveUp('failed');
  });
  layer.on('load', () => {
    clearTimeout(timer);
    if (!loaded) giveUp('failed');
    else if (missing) sayIn(control, words.partly);
  });
  return () => {
    clearTimeout(timer);
    layer.off();
  };
}

/**
 * Lays the streets over the zinc sheet and under the places.
 * @returns takes them away again
 */
function layOver(live: LiveMap, layer: GridLayer): () => void {
  const { map, svg } = live;
  const sheet = layZincBeneath(live);
  const drawn = [...svg.querySelectorAll<SVGElement>('image, .seams, .villages, .names .district')];
  for (const part of drawn) part.style.visibility = 'hidden';
  svg.style.background = 'none';
  const { zoomDelta } = map.options;
  // Whole zooms keep the letters in the pictures sharp.
  map.options.zoomDelta = 1;
  layer.addTo(map);
  map.getContainer().dataset['streets'] = 'on';
  map.setZoom(Math.round(map.getZoom()), { animate: false });
  return () => {
    for (const part of drawn) part.style.removeProperty('visibility');
    svg.style.removeProperty('background');
    map.options.zoomDelta = zoomDelta;
    delete map.getContainer().dataset['streets'];
    layer.remove();
    sheet.remove();
  };
}

/** The zinc sheet once more, under the tiles: it is seen wherever a tile is not. */
function layZincBeneath({ L, map, host, svg }: LiveMap): ImageOverlay {
  const pane = 'zinc-beneath';
  (map.getPane(pane) ?? map.createPane(pane)).style.zIndex = '150';
  const { south, west, north, east } = frameOf(host).bounds;
  const bounds: LatLngBoundsExpression = [
    [south, west],
    [north, east],
  ];
  const picture = svg.querySelector('image')?.href.baseVal ?? '';
  return L.imageOverlay(picture, bounds, { pane, alt: '' }).addTo(map);
}
