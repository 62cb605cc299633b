import type { GridLayer, ImageOverlay, LatLngBoundsExpression } from 'leaflet';
import { frameOf, type LiveMap, rememberStreet, sayIn } from './map-tools.ts';

/** Why the street map gave way to the zinc map: the word for it in the markup. */
type Reason = 'wordFailed' | 'wordSlow' | 'wordOffline' | 'wordDamaged';

/** So many pictures in a row that fail mean that the server does. */
const failuresAllowed = 6;

/**
 * The street map on request: tiles between the zinc sheet and the places. Whenever it cannot be
 * shown, the zinc map comes back and the control says why.
 */
export function connectStreet(live: LiveMap, control: HTMLElement): void {
  const { host = '', own } = control.dataset;
  const button = control.querySelector('button');
  let shown: AbortController | null = null;
  const show = async (): Promise<void> => {
    const showing = new AbortController();
    shown = showing;
    dress(control, true);
    const giveUp = (reason: Reason): void => {
      if (shown !== showing) return;
      hide();
      sayIn(control, navigator.onLine ? reason : 'wordOffline');
    };
    if (!navigator.onLine) return giveUp('wordOffline');
    const isKept = rememberStreet(host);
    sayIn(control, 'wordAsking');
    addEventListener('offline', () => giveUp('wordOffline'), { signal: showing.signal });
    const layer = await openLayer(live, control, giveUp);
    if (!layer || showing.signal.aborted) return;
    const done = own === undefined ? watchTiles(layer, control, giveUp) : () => undefined;
    const restore = layOver(live, layer);
    layer.once('tileload', () => sayIn(control, isKept ? 'wordShown' : 'wordNotKept'));
    showing.signal.addEventListener('abort', () => {
      done();
      restore();
    });
  };
  const hide = (): void => {
    shown?.abort();
    shown = null;
    dress(control, false);
    sayIn(control, null);
  };
  button?.addEventListener('click', () => {
    if (!shown) return void show();
    hide();
    rememberStreet(null);
  });
}

/** Button, offer and credit as they are with the street map on or off. */
function dress(control: HTMLElement, isOn: boolean): void {
  const button = control.querySelector('button');
  if (button) button.textContent = control.dataset[isOn ? 'wordHide' : 'wordShow'] ?? '';
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
  giveUp: (reason: Reason) => void,
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
    openOwnBasemap(L, own, () => giveUp('wordDamaged')),
  );
  try {
    const layer = await Promise.race([opening, late]);
    if (!layer) giveUp('wordSlow');
    return layer;
  } catch {
    giveUp('wordDamaged');
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
  giveUp: (reason: Reason) => void,
): () => void {
  let [loaded, failures, missing] = [0, 0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, readPatience(control.dataset), 'wordSlow');
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
    if (failures >= failuresAllowed) giveUp('wordFailed');
  });
  layer.on('load', () => {
    clearTimeout(timer);
    if (!loaded) giveUp('wordFailed');
    else if (missing) sayIn(control, 'wordPartly');
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
  const drawn = [...svg.querySelectorAll<SVGElement>('image, .districts, .villages')];
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
