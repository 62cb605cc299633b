import type { Frame } from '#geo/projection.ts';

/** A village as a facet of the zinc sheet: SVG path data in the frame's units. */
export interface ZincCell {
  readonly code: string;
  readonly path: string;
  /** Which of the four zinc greys, 1 to 4. */
  readonly shade: number;
}

/** A label of the map, in the frame's units. */
export interface ZincLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The schematic base map: Voronoi cells of the villages, not boundaries. */
export interface ZincMap {
  readonly frame: Frame;
  readonly cells: readonly ZincCell[];
  /** Outline of each district's cells together. */
  readonly seams: string;
  readonly districts: readonly ZincLabel[];
  readonly villages: readonly ZincLabel[];
}
