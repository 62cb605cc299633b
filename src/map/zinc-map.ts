import type { Frame } from '#geo/projection.ts';

/** How many greys the zinc sheet has; 1 is the lightest. */
export const spangleShades = 8;

/** A part of a facet with one lightness: SVG path data in the frame's units. */
export interface ZincSpangle {
  readonly path: string;
  readonly shade: number;
}

/** A village as a facet of the zinc sheet: its outline, its first grey, and the parts it shines in. */
export interface ZincCell extends ZincSpangle {
  readonly code: string;
  readonly spangles: readonly ZincSpangle[];
}

/** A label of the map, in the frame's units. */
export interface ZincLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A village's name, and the district whose name may stand where it is the nearest. */
export interface ZincVillage extends ZincLabel {
  readonly district: string;
}

/** The schematic base map: Voronoi cells of the villages, not boundaries. */
export interface ZincMap {
  readonly frame: Frame;
  readonly cells: readonly ZincCell[];
  /** Outline of each district's cells together. */
  readonly seams: string;
  readonly districts: readonly ZincLabel[];
  readonly villages: readonly ZincVillage[];
}

/** The district in which a point lies: cells are Voronoi cells, so it is that of the nearest village. */
export function districtAt(villages: readonly ZincVillage[], x: number, y: number): string {
  const distances = villages.map((village) => Math.hypot(village.x - x, village.y - y));
  return villages[distances.indexOf(Math.min(...distances))]?.district ?? '';
}

/** The parts of a hot facet that shine more than its middle, and those that shine less, as paths. */
export function readLight({ spangles }: ZincCell): { lit: string; shaded: string } {
  const middle = spangleShades / 2;
  const join = (parts: readonly ZincSpangle[]): string => parts.map(({ path }) => path).join('');
  return {
    lit: join(spangles.filter(({ shade }) => shade <= middle - 1)),
    shaded: join(spangles.filter(({ shade }) => shade >= middle + 2)),
  };
}
