import type { Circle } from 'leaflet';
import { geodesicDistance } from '#geo/distance.ts';
import type { Coordinate } from '#geo/point.ts';
import { unitsOf, unproject } from '#geo/projection.ts';
import { centreOf, frameOf, type LiveMap, sayIn } from './map-tools.ts';

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
  readonly distances: readonly HTMLElement[];
}

/** "Locate me": asks once for each tap; the position stays on the page and nowhere else. */
export function connectLocate(live: LiveMap, control: HTMLElement): void {
  const button = control.querySelector('button');
  if (!button) return;
  let shown: Shown | null = null;
  let isLooking = false;
  const clear = (): void => {
    shown?.circle?.remove();
    for (const distance of shown?.distances ?? []) distance.remove();
    shown = null;
    button.textContent = control.dataset['wordLocate'] ?? '';
    sayIn(control, null);
  };
  const locate = async (): Promise<void> => {
    isLooking = true;
    sayIn(control, 'wordLooking');
    try {
      shown = showPosition(live, control, await askPosition());
      button.textContent = control.dataset['wordClear'] ?? '';
    } catch (error) {
      sayIn(control, isDenied(error) ? 'wordDenied' : 'wordUnavailable');
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

function showPosition(live: LiveMap, control: HTMLElement, { here, accuracy }: Position): Shown {
  const places = listPlaces(live, here);
  const step = accuracy > 100 ? 100 : 10;
  const tell = ({ distance, isWithin }: Listed): string =>
    isWithin
      ? (control.dataset['wordWithin'] ?? '')
      : fill(control, 'wordAway', formatLength(distance, step));
  const distances = places.map((place) => {
    const line = document.createElement('span');
    line.className = 'small distance';
    line.textContent = tell(place);
    place.row.append(line);
    return line;
  });
  const village = nearestVillage(live, here);
  const isInside = village - accuracy <= regencyReach;
  const nearest = places.toSorted((a, b) => a.distance - b.distance)[0];
  sayIn(control, isInside ? 'wordFound' : 'wordOutside', {
    accuracy: formatLength(accuracy, 10),
    village: formatLength(village, step),
    place: nearest?.row.querySelector('a')?.textContent.trim() ?? '',
    distance: nearest ? tell(nearest) : '',
  });
  return { circle: isInside ? drawCircle(live, { here, accuracy }) : null, distances };
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
  return [...host.querySelectorAll<HTMLElement>('li[data-mark]')].flatMap((row) => {
    const mark = svg.querySelector(`[data-mark="${CSS.escape(row.dataset['mark'] ?? '')}"]`);
    const circle = mark?.querySelector('circle');
    if (!mark || !circle) return [];
    const distance = geodesicDistance(here, centreOf(mark, frame));
    const extent = circle.matches('.extent') ? circle.r.baseVal.value : 0;
    return [{ row, distance, isWithin: unitsOf(distance, here.lat, frame) < extent }];
  });
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

/** Rounded to what a position is worth. @param step metres, below a kilometre */
function formatLength(metres: number, step: number): string {
  const isFar = metres >= 1000;
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: isFar ? 'kilometer' : 'meter',
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  }).format(isFar ? metres / 1000 : Math.max(step, Math.round(metres / step) * step));
}

function fill({ dataset }: HTMLElement, word: string, distance: string): string {
  return (dataset[word] ?? '{distance}').replace('{distance}', distance);
}
