/** The buttons on a live map, and the gestures that move it. */
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { need } from '#site/browser/element.ts';

type Leaflet = typeof import('leaflet');

interface Parts {
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  /** How a finger moves the map. */
  readonly hint: string;
}

/** Puts the buttons (`[data-controls]`) to use. @param view what the map shows at first */
export function connectControls(
  L: Leaflet,
  map: LeafletMap,
  { stage }: Pick<Parts, 'stage'>,
  view: LatLngBoundsExpression,
  signal: AbortSignal,
): void {
  const bar = need(stage, '[data-controls]');
  const acts: Readonly<Record<string, () => void>> = {
    in: () => map.zoomIn(),
    out: () => map.zoomOut(),
    reset: () => map.fitBounds(view),
    full: () => void toggleFull(stage),
  };
  need<HTMLElement>(bar, '[data-control="full"]').hidden = !document.fullscreenEnabled;
  const press = ({ target }: Event): void => {
    const control = (target as Element).closest<HTMLElement>('[data-control]');
    acts[control?.dataset['control'] ?? '']?.();
  };
  bar.addEventListener('click', press, { signal });
  L.DomEvent.disableClickPropagation(bar);
  (bar as HTMLElement).hidden = false;
  stage.addEventListener('fullscreenchange', () => map.invalidateSize(), { signal });
}

async function toggleFull(stage: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await stage.requestFullscreen();
  } catch {
    // The browser refuses; the map stays in its place.
  }
}

/** One finger scrolls the page and says how to move the map; two fingers and Ctrl+wheel move it. */
export function connectGestures(
  map: LeafletMap,
  { host, stage, hint }: Parts,
  signal: AbortSignal,
): void {
  const status = host.querySelector('[data-status]');
  const say = (text: string): void => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const options = { passive: true, signal } as const;
  const touch = ({ touches }: TouchEvent): void => {
    const isTwo = touches.length > 1;
    if (isTwo) map.dragging.enable();
    else map.dragging.disable();
    say(isTwo ? '' : hint);
  };
  stage.addEventListener('touchmove', touch, options);
  let timer = 0;
  const rest = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(say, 1500, '');
  };
  stage.addEventListener('touchend', rest, options);
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = map.mouseEventToContainerPoint(event);
    map.setZoomAround(at, map.getZoom() - event.deltaY / 240, { animate: false });
  };
  stage.addEventListener('wheel', turn, { passive: false, signal });
}
