import type { Circle } from 'leaflet';
import { geodesicDistance } from '#geo/distance.ts';
import type { Coordinate } from '#geo/point.ts';
import { unitsOf, unproject } from '#geo/projection.ts';
import { fill, need, pageLocale, readWords } from '#site/browser/element.ts';
import { formatDistance } from '#site/format-distance.ts';
import { centreOf, frameOf, type LiveMap, sayIn, spotOf, type ToolWords } from './live-map.ts';
import { orderByDistance } from './nearest-places.ts';

/** What is said of a position; `{named}` values are filled in. */
export interface LocateWords extends ToolWords {
  readonly locate: string;
  readonly clear: string;
  readonly looking: string;
  readonly found: string;
  readonly outside: string;
  readonly denied: string;
  readonly unavailable: string;
  readonly away: string;
  readonly within: string;
}

/** A position this far from every village point is outside the regency, which no outline here tells. */
const regencyReach = 4000;
const options: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/** Where the visitor is and how well that is known, in metres. */
interface Position {
  readonly here: Coordinate;
  readonly accuracy: number;
}

/** What a position put on the page, to be taken away again. */
interface Shown {
  readonly circle: Circle | null;
  /** Takes the distances and their order out of the list. */
  readonly restore: () => void;
  /** What is said of it beside the map. */
  readonly told: string;
}

/** "Locate me": asks once for each tap; the position stays on the page and nowhere else. */
export function connectLocate(live: LiveMap, control: HTMLElement): void {
  const button = need(control, 'button');
  const words = readWords<LocateWords>(control);
  const name = (text: string): void => {
    need(button, '[data-text]').textContent = text;
    button.title = text;
  };
  let shown: Shown | null = null;
  let isLooking = false;
  const clear = (): void => {
    shown?.circle?.remove();
    shown?.restore();
    shown = null;
    name(words.locate);
    sayIn(control, '');
  };
  const locate = async (): Promise<void> => {
    isLooking = true;
    sayIn(control, words.looking);
    try {
      shown = showPosition(live, await askPosition(), words);
      sayIn(control, shown.told);
      name(words.clear);
    } catch (error) {
      sayIn(control, isDenied(error) ? words.denied : words.unavailable);
    }
    isLooking = false;
  };
  button.addEventListener('click', () => {
    if (shown) clear();
    else if (!isLooking) void locate();
  });
}

function isDenied(error: unknown): boolean {
  return (error as Partial<GeolocationPositionError>).code === 1;
}

function askPosition(): Promise<Position> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon, accuracy } }) =>
        resolve({ here: { lat, lon }, accuracy }),
      reject,
      options,
    );
  });
}

function showPosition(live: LiveMap, { here, accuracy }: Position, words: LocateWords): Shown {
  const places = listPlaces(live, here);
  const step = accuracy > 100 ? 100 : 10;
  const tell = ({ distance, isWithin }: Listed): string =>
    isWithin ? words.within : fill(words.away, { distance: roughly(distance, step) });
  const restore = orderByDistance(
    live.host,
    places.map((place) => ({ ...place, told: tell(place) })),
  );
  const village = nearestVillage(live, here);
  const isInside = village - accuracy <= regencyReach;
  const nearest = [...places].sort((a, b) => a.distance - b.distance)[0];
  const told = fill(isInside ? words.found : words.outside, {
    accuracy: roughly(accuracy, 10),
    village: roughly(village, step),
    place: nearest?.row.querySelector('a')?.textContent.trim() ?? '',
    distance: nearest ? tell(nearest) : '',
  });
  return { circle: isInside ? drawCircle(live, { here, accuracy }) : null, restore, told };
}

function drawCircle({ L, map }: LiveMap, { here, accuracy }: Position): Circle {
  const style = { className: 'here', interactive: false, color: 'currentColor', weight: 3 };
  const circle = L.circle([here.lat, here.lon], { ...style, radius: accuracy }).addTo(map);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.setView([here.lat, here.lon], Math.max(map.getZoom(), 12), { animate: !isStill });
  return circle;
}

interface Listed {
  readonly row: HTMLElement;
  /** Metres in a straight line to the middle of its mark. */
  readonly distance: number;
  /** Whether the position lies in the circle that is all that is known of the place. */
  readonly isWithin: boolean;
}

/** Every row of the list whose mark is on the map, with how far it is. */
function listPlaces({ host, svg }: LiveMap, here: Coordinate): Listed[] {
  const frame = frameOf(host);
  return [...host.querySelectorAll<HTMLElement>('[data-kind-list] li[data-mark]')].flatMap(
    (row) => {
      const id = CSS.escape(row.dataset['mark'] ?? '');
      const mark = svg.querySelector<SVGElement>(`[data-mark="${id}"]`);
      if (!mark) return [];
      const distance = geodesicDistance(here, centreOf(mark, frame));
      const isCircle = mark.querySelector('.extent') !== null;
      const isWithin = isCircle && unitsOf(distance, here.lat, frame) < spotOf(mark).radius;
      return [{ row, distance, isWithin }];
    },
  );
}

/** Metres to the nearest village point; the picture names all of the regency's. */
function nearestVillage({ host, svg }: LiveMap, here: Coordinate): number {
  const frame = frameOf(host);
  const villages = [...svg.querySelectorAll('.villages text')].map((name) => ({
    x: Number(name.getAttribute('x')),
    y: Number(name.getAttribute('y')),
  }));
  return Math.min(...villages.map((point) => geodesicDistance(here, unproject(point, frame))));
}

/** A distance told as well as a position is worth. @param step metres, below a kilometre */
function roughly(metres: number, step: number): string {
  const worth = metres < 1000 ? step : metres < 10_000 ? 100 : 1000;
  return formatDistance(metres, pageLocale(), worth);
}
