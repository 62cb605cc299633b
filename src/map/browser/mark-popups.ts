import type { Map as LeafletMap } from 'leaflet';
import { askView, followView } from '#narrowing/browser/events.ts';
import { centreOf, frameOf } from './live-map.ts';
import { buildPopup, contentOf, cueScroll } from './map-popup.ts';

type Leaflet = typeof import('leaflet');

interface Parts {
  readonly host: HTMLElement;
  readonly svg: SVGSVGElement;
}

/**
 * Popups at the places: a tap or Enter opens one and puts the place into the view; Escape, the
 * close button or a tap elsewhere closes it and takes the place out. The focus goes in and back.
 * It holds what passes the filters, as the list does.
 */
export function connectPopups(
  L: Leaflet,
  map: LeafletMap,
  { host, svg }: Parts,
  signal: AbortSignal,
): void {
  let opener: SVGAElement | null = null;
  let content = '';
  const width = Math.min(270, map.getSize().x - 110);
  const popup = L.popup({
    closeButton: false,
    minWidth: width,
    maxWidth: width,
    autoPanPaddingTopLeft: [12, 12],
    autoPanPaddingBottomRight: [64, 12],
  });
  const at = (mark: SVGAElement): [lat: number, lon: number] => {
    const { lat, lon } = centreOf(mark, frameOf(host));
    return [lat, lon];
  };
  const close = (): void => void map.closePopup(popup);
  const open = (mark: SVGAElement, others: readonly SVGAElement[]): void => {
    popup.setLatLng(at(mark)).setContent(buildPopup(host, [mark, ...others], close));
    popup.openOn(map);
    const list = popup.getElement()?.querySelector('ul');
    if (list) cueScroll(list);
    opener?.removeAttribute('aria-expanded');
    opener = mark;
    content = contentOf(host, mark);
    mark.setAttribute('aria-expanded', 'true');
  };
  map.on('popupclose', () => {
    const mark = opener;
    opener = null;
    mark?.removeAttribute('aria-expanded');
    const inPopup = popup.getElement()?.contains(document.activeElement);
    if (inPopup || document.activeElement === document.body) mark?.focus();
    askView(host, { place: null }, 'replace');
  });
  const options = { signal };
  const pick = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest<SVGAElement>('[data-mark]');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    popup.options.autoPan = true;
    open(mark, marksUnder(event, mark));
    popup.getElement()?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    askView(host, { place: mark.dataset['mark'] ?? null }, 'push');
  };
  svg.addEventListener('click', pick, options);
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  host.addEventListener('keydown', leave, options);
  const follow = (event: FocusEvent): void => {
    const mark = (event.target as Element).closest<SVGAElement>('[data-mark]');
    if (mark?.matches(':focus-visible')) map.panInside(at(mark), { padding: [48, 48] });
  };
  svg.addEventListener('focusin', follow, options);
  followView(
    host,
    ({ place, look }) => {
      const mark = place ? svg.querySelector<SVGAElement>(`[data-members~="${place}"]`) : null;
      // A link that says where the map looks is followed to the letter.
      popup.options.autoPan = look === null;
      const isListed = mark !== null && contentOf(host, mark) !== '';
      // What the filters took out of the list leaves the popup too, and an empty one closes.
      if (isListed && (mark !== opener || content !== contentOf(host, mark))) open(mark, []);
      else if (!isListed && opener) close();
    },
    signal,
  );
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
