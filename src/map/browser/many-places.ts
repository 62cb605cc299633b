/** Thousands of places: groups on one canvas and a list, instead of links in the picture. */
import type { LatLngBounds, Point } from 'leaflet';
import { followView } from '#narrowing/browser/events.ts';
import { wholeView } from '#narrowing/view-state.ts';
import { ClusterCanvas, type Drawn } from './cluster-canvas.ts';
import { centreOf, frameOf, type LiveMap } from './live-map.ts';
import {
  type Candidate,
  type GivenPlace,
  indexPlaces,
  isShown,
  listGroups,
  narrowGroups,
  type PlaceGroup,
  toCandidate,
} from './place-groups.ts';
import { PlacesInView } from './places-in-view.ts';

/** How near a tap must be to what it means, in pixels. */
const reach = 26;

/**
 * Draws places in groups: those given, or those of the picture, whose links it then hides. The
 * groups stay where they are while the view narrows; only what they hold changes.
 * @param signal ends it, when other places take over
 */
export function drawManyPlaces(
  live: LiveMap,
  given: readonly GivenPlace[] | null,
  signal: AbortSignal,
): void {
  const { map, host } = live;
  const places = given ? given.map((place) => toCandidate(place)) : readMarks(live);
  const index = indexPlaces(places);
  const canvas = new ClusterCanvas(live);
  let state = wholeView;
  let area: LatLngBounds = map.getBounds();
  let groups: readonly PlaceGroup[] = [];
  let drawn: readonly Drawn[] = [];
  let ringed: string | null = null;
  let frame = 0;
  const draw = (): void => {
    drawn = canvas.draw(area, narrowGroups(groups, state), ringed);
  };
  const drawSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const ring = (id: string | null): void => {
    ringed = id;
    drawSoon();
  };
  const section = host.querySelector<HTMLElement>('[data-in-view]');
  const list = section ? new PlacesInView(section, map, ring, signal) : null;
  const listSoon = (): void => list?.show(() => places.filter((place) => isShown(place, state)));
  const gather = (): void => {
    area = map.getBounds().pad(0.3);
    const box = [area.getWest(), area.getSouth(), area.getEast(), area.getNorth()] as const;
    groups = listGroups(index, [...box], map.getZoom());
    draw();
  };
  const follow = (): void => {
    if (!area.contains(map.getBounds())) gather();
  };
  const fold = (): void => void (canvas.element.hidden = true);
  const unfold = (): void => {
    canvas.element.hidden = false;
    gather();
  };
  const pick = ({ containerPoint }: { containerPoint: Point }): void =>
    openNearest(live, drawn, map.containerPointToLayerPoint(containerPoint));
  const handlers = { move: follow, resize: gather, click: pick, moveend: listSoon };
  map.on({ ...handlers, zoomstart: fold, zoomend: unfold });
  signal.addEventListener('abort', () => {
    map.off({ ...handlers, zoomstart: fold, zoomend: unfold });
    cancelAnimationFrame(frame);
    canvas.element.remove();
  });
  gather();
  const narrow = (next: typeof state): void => {
    state = next;
    drawSoon();
    listSoon();
  };
  followView(host, narrow, signal);
  const dress = (): void => {
    canvas.dress();
    draw();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress, { signal });
}

/** The marks of the picture, which the page's filters hide and show. */
function readMarks({ host, svg }: LiveMap): Candidate[] {
  const frame = frameOf(host);
  const dates = new Map(
    Array.from(host.querySelectorAll<HTMLElement>('li[data-place]'), ({ dataset }) => [
      dataset['place'] ?? '',
      dataset['when'] ?? '',
    ]),
  );
  return Array.from(svg.querySelectorAll<SVGAElement>('[data-mark]'), (mark) =>
    toCandidate(
      {
        ...centreOf(mark, frame),
        id: mark.dataset['mark'] ?? '',
        name: mark.getAttribute('aria-label') ?? '',
        kinds: (mark.dataset['kinds'] ?? '').split(' '),
        href: mark.href.baseVal,
        when: (mark.dataset['members'] ?? '')
          .split(' ')
          .map((id) => dates.get(id) ?? '')
          .join(' '),
      },
      mark,
    ),
  );
}

/** A tap on a group goes nearer; a tap on a place says its name and leads to its page. */
function openNearest({ L, map }: LiveMap, drawn: readonly Drawn[], tap: Point): void {
  const near = drawn
    .map(({ group, at }) => ({ group, distance: at.distanceTo(tap) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const place = near?.group.first;
  if (!near || !place || near.distance > reach) return;
  const { lat, lon, opensAt } = near.group;
  if (opensAt !== null) {
    const zoom = Math.max(map.getZoom() + 1, Math.min(opensAt, map.getMaxZoom()));
    return void map.setView([lat, lon], zoom);
  }
  const link = document.createElement('a');
  link.href = place.href;
  link.textContent = place.name;
  const popup = document.createElement('div');
  popup.className = 'map-popup';
  popup.setAttribute('role', 'dialog');
  popup.setAttribute('aria-label', place.name);
  popup.append(link);
  L.popup({ closeButton: false }).setLatLng([lat, lon]).setContent(popup).openOn(map);
}
