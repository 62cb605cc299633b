/** Thousands of places: clusters from supercluster on one canvas, instead of links in the picture. */
import type { LatLngBounds, Point } from 'leaflet';
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { unproject } from '#domain/projection.ts';
import { frameOf, type LiveMap } from './map-tools.ts';

/** A place as the clusters need it. */
export interface GivenPlace {
  readonly id: string;
  readonly name: string;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly kinds: readonly string[];
  /** The page of the place. */
  readonly href: string;
}

type Feature = PointFeature<GivenPlace> | ClusterFeature<GivenPlace>;

interface Drawn {
  readonly feature: Feature;
  readonly at: Point;
}

const [minZoom, maxZoom] = [0, 15];
/** Half the size of a cluster's plate and of a place's sign, in pixels. */
const [plate, sign] = [17, 6];
const reach = 24;
/** Places nearer than this to each other, in pixels, become one cluster. */
const radius = 52;

function isCluster(feature: Feature): feature is ClusterFeature<GivenPlace> {
  return 'cluster' in feature.properties;
}

/**
 * Draws places in clusters: those given, or those of the picture, whose links it then hides; the
 * list beside the map keeps them for keyboards and screen readers.
 */
export function drawManyPlaces(live: LiveMap, given?: readonly GivenPlace[]): void {
  live.host.querySelector('.many-places')?.dispatchEvent(new Event('replaced'));
  const canvas = addCanvas(live);
  const leaving = new AbortController();
  canvas.addEventListener('replaced', () => leaving.abort());
  const places = given ?? readMarks(live);
  let index = indexPlaces(places);
  let drawn: readonly Drawn[] = [];
  let area: LatLngBounds | null = null;
  const draw = (): void => {
    area = live.map.getBounds().pad(0.3);
    drawn = drawFeatures(live, canvas, area, index);
  };
  const follow = (): void => {
    if (!area?.contains(live.map.getBounds())) draw();
  };
  const pick = ({ containerPoint }: { containerPoint: Point }): void =>
    openNearest(live, index, drawn, live.map.containerPointToLayerPoint(containerPoint));
  const fold = (): void => void (canvas.hidden = true);
  const unfold = (): void => {
    canvas.hidden = false;
    draw();
  };
  live.map.on('move', follow).on('resize', draw).on('click', pick);
  live.map.on('zoomstart', fold).on('zoomend', unfold);
  leaving.signal.addEventListener('abort', () => {
    live.map.off('move', follow).off('resize', draw).off('click', pick);
    live.map.off('zoomstart', fold).off('zoomend', unfold);
    canvas.remove();
  });
  const filter = (): void => {
    index = indexPlaces(given ? keepKinds(live, places) : readMarks(live));
    draw();
  };
  followFilters(live, filter, leaving.signal);
  draw();
}

function addCanvas({ map, svg }: LiveMap): HTMLCanvasElement {
  const pane = map.getPane('many-places') ?? map.createPane('many-places');
  pane.style.zIndex = '450';
  pane.style.pointerEvents = 'none';
  const canvas = document.createElement('canvas');
  canvas.className = 'many-places';
  canvas.style.position = 'absolute';
  pane.append(canvas);
  for (const part of svg.querySelectorAll<SVGElement>('.marks, .names')) {
    part.style.visibility = 'hidden';
  }
  return canvas;
}

/** The marks of the picture that no filter hides. */
function readMarks({ host, svg }: LiveMap): GivenPlace[] {
  const frame = frameOf(host);
  return [...svg.querySelectorAll<SVGAElement>('[data-mark]:not([hidden])')].flatMap((mark) => {
    const circle = mark.querySelector('circle');
    if (!circle) return [];
    const [x, y] = [circle.cx.baseVal.value, circle.cy.baseVal.value];
    return {
      ...unproject({ x, y }, frame),
      id: mark.dataset['mark'] ?? '',
      name: mark.getAttribute('aria-label') ?? '',
      kinds: (mark.dataset['kinds'] ?? '').split(' '),
      href: mark.href.baseVal,
    };
  });
}

/** The places of the kinds that are ticked in the legend. */
function keepKinds({ host }: LiveMap, places: readonly GivenPlace[]): GivenPlace[] {
  const boxes = [...host.querySelectorAll<HTMLInputElement>('[data-legend] input')];
  const off = new Set(boxes.filter(({ checked }) => !checked).map(({ value }) => value));
  return places.filter(({ kinds }) => !kinds.every((kind) => off.has(kind)));
}

/** Calls once in a while when the legend changes, or anything else hides marks of the picture. */
function followFilters({ host, svg }: LiveMap, filter: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(filter, 60);
  };
  host.querySelector('[data-legend]')?.addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  observer.observe(svg, { subtree: true, attributeFilter: ['hidden'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function indexPlaces(places: readonly GivenPlace[]): Supercluster<GivenPlace, GivenPlace> {
  // Tiles of 256 pixels, as Leaflet counts zooms.
  const index = new Supercluster<GivenPlace, GivenPlace>({ radius, extent: 256, minZoom, maxZoom });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: place,
    })),
  );
}

function drawFeatures(
  { L, map, host }: LiveMap,
  canvas: HTMLCanvasElement,
  area: LatLngBounds,
  index: Supercluster<GivenPlace, GivenPlace>,
): Drawn[] {
  const corner = map.latLngToLayerPoint(area.getNorthWest()).round();
  const size = map.latLngToLayerPoint(area.getSouthEast()).subtract(corner).round();
  const density = Math.min(devicePixelRatio, 2);
  L.DomUtil.setPosition(canvas, corner);
  canvas.width = size.x * density;
  canvas.height = size.y * density;
  canvas.style.inlineSize = `${size.x}px`;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gives no canvas to draw places on');
  pen.scale(density, density);
  const { color, fontFamily } = getComputedStyle(host);
  const ground = getComputedStyle(map.getContainer()).backgroundColor;
  pen.font = `700 14px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 2;
  pen.strokeStyle = color;
  const box: [number, number, number, number] = [
    area.getWest(),
    area.getSouth(),
    area.getEast(),
    area.getNorth(),
  ];
  return index.getClusters(box, Math.floor(map.getZoom())).map((feature) => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const at = map.latLngToLayerPoint([lat, lon]);
    const { x, y } = at.subtract(corner);
    const half = isCluster(feature) ? plate : sign;
    pen.fillStyle = ground;
    pen.fillRect(x - half, y - half, 2 * half, 2 * half);
    pen.strokeRect(x - half, y - half, 2 * half, 2 * half);
    pen.fillStyle = color;
    if (isCluster(feature)) {
      pen.fillText(String(feature.properties.point_count_abbreviated), x, y);
    }
    return { feature, at };
  });
}

/** A tap on a cluster goes nearer; a tap on a place says its name and leads to its page. */
function openNearest(
  { L, map }: LiveMap,
  index: Supercluster<GivenPlace, GivenPlace>,
  drawn: readonly Drawn[],
  tap: Point,
): void {
  const near = drawn
    .map(({ feature, at }) => ({ feature, distance: at.distanceTo(tap) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near || near.distance > reach) return;
  const { feature } = near;
  const [lon = 0, lat = 0] = feature.geometry.coordinates;
  if (isCluster(feature)) {
    const zoom = index.getClusterExpansionZoom(feature.properties.cluster_id);
    map.setView([lat, lon], Math.max(map.getZoom() + 1, Math.min(zoom, map.getMaxZoom())));
    return;
  }
  const link = document.createElement('a');
  link.href = feature.properties.href;
  link.textContent = feature.properties.name;
  const popup = document.createElement('div');
  popup.className = 'map-popup';
  popup.append(link);
  L.popup({ closeButton: false }).setLatLng([lat, lon]).setContent(popup).openOn(map);
}
