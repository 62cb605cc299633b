/** Thousands of places as groups of near ones, by supercluster. */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { eraOfYear, type Tint, tintOf } from '#archive/period.ts';
import type { PlaceKind } from '#archive/place-records.ts';
import { isPossible, parseSpans, type YearSpan } from '#narrowing/overlap.ts';
import type { ViewState } from '#narrowing/view-state.ts';

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
  /** The dates that name it, as `formatSpans` writes them. Without any, no period shows it. */
  readonly when?: string;
}

/** A place that can be matched with a view. */
export interface Candidate extends GivenPlace {
  readonly spans: readonly YearSpan[];
  readonly tint: Tint;
  /** Its mark in the picture, which the filters of the page hide and show; null when given. */
  readonly mark: Element | null;
}

/** Near places drawn as one, and where. */
export interface PlaceGroup {
  readonly lat: number;
  readonly lon: number;
  readonly members: readonly Candidate[];
  /** The zoom at which it falls apart; null for a place alone. */
  readonly opensAt: number | null;
}

export type PlaceIndex = Supercluster<Candidate, Candidate>;
type Feature = PointFeature<Candidate> | ClusterFeature<Candidate>;

/** Places nearer than this to each other, in pixels, become one group. */
const radius = 56;

/** A group as far as a view shows it. */
export interface ShownGroup extends PlaceGroup {
  /** The first of its places that are shown, how many are, and how many of each tint. */
  readonly first: Candidate;
  readonly count: number;
  readonly counts: ReadonlyMap<Tint, number>;
}

/** A place with its dates read, once for all. */
export function toCandidate(place: GivenPlace, mark: Element | null = null): Candidate {
  const spans = parseSpans(place.when ?? '');
  const first = Math.min(
    ...spans.map((span) => (Number.isFinite(span.first) ? span.first : span.last)),
  );
  return { ...place, spans, mark, tint: tintOf(spans.length ? eraOfYear(first) : 'undated') };
}

/** The index of some places. Tiles are of 256 pixels, as Leaflet counts zooms. */
export function indexPlaces(places: readonly Candidate[]): PlaceIndex {
  const index: PlaceIndex = new Supercluster({ radius, extent: 256, minZoom: 0, maxZoom: 15 });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: place,
    })),
  );
}

/** Whether a view shows a place; themes belong to events, which given places have none of. */
export function isShown({ mark, kinds, spans }: Candidate, state: ViewState): boolean {
  if (mark) return !mark.hasAttribute('hidden');
  const isKind =
    !state.kinds.length || kinds.some((kind) => state.kinds.includes(kind as PlaceKind));
  const { from, to } = state;
  return isKind && (from === null || to === null || isPossible(spans, from, to));
}

function isCluster(feature: Feature): feature is ClusterFeature<Candidate> {
  return 'cluster' in feature.properties;
}

/** The groups of a box of longitude and latitude at a zoom. */
export function listGroups(
  index: PlaceIndex,
  box: [west: number, south: number, east: number, north: number],
  zoom: number,
): PlaceGroup[] {
  return index.getClusters(box, Math.floor(zoom)).map((feature) => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    if (!isCluster(feature)) {
      return { lat, lon, members: [feature.properties], opensAt: null };
    }
    const { cluster_id: id } = feature.properties;
    const members = index.getLeaves(id, Infinity).map(({ properties }) => properties);
    return { lat, lon, members, opensAt: index.getClusterExpansionZoom(id) };
  });
}

/**
 * The groups with those members that a view shows; one without any is left out, and one with a
 * single member stands where that place is. The others keep their place while time passes.
 */
export function narrowGroups(groups: readonly PlaceGroup[], state: ViewState): ShownGroup[] {
  return groups.flatMap((group) => {
    const { first, count, counts } = tally(group.members, state);
    if (!first) return [];
    const shown = { ...group, first, count, counts };
    return count > 1 ? shown : { ...shown, lat: first.lat, lon: first.lon, opensAt: null };
  });
}

/** Counts in one pass and makes no list: a brush asks for ten thousand places at every step. */
function tally(
  members: readonly Candidate[],
  state: ViewState,
): Pick<ShownGroup, 'count' | 'counts'> & { first: Candidate | undefined } {
  let first: Candidate | undefined;
  let count = 0;
  const counts = new Map<Tint, number>();
  for (const place of members) {
    if (!isShown(place, state)) continue;
    first ??= place;
    count += 1;
    counts.set(place.tint, (counts.get(place.tint) ?? 0) + 1);
  }
  return { first, count, counts };
}
