/** A place on earth, WGS 84 degrees. */
export interface Coordinate {
  readonly lat: number;
  readonly lon: number;
}

/** A place on earth and how well it is known. */
export interface Point extends Coordinate {
  /** Radius in metres within which the true point lies; for areas the equal-area radius. */
  readonly precision: number;
}

/** Above this radius in metres a place is drawn as an area and never as a point. */
export const areaFrom = 250;

/** Whether a place is known only roughly. */
export function isVague(point: Point): boolean {
  return point.precision > areaFrom;
}

/** A rectangle on earth, WGS 84 degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Longitude and latitude in WGS 84 degrees, the order of GeoJSON and KML. */
export type Position = readonly [lon: number, lat: number];
