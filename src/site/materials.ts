import { type Era, type Tint, tintOf } from '#archive/period.ts';

/**
 * The materials the site is made of, for what no style sheet reaches: pictures, cards, the app's
 * manifest. `src/styles/tokens/` says the same to pages; `tests/unit/materials.test.ts` holds the
 * two together.
 */
export const white = '#fff';
export const sheet = '#eef1f1';
export const zincLight = '#dfe4e5';
export const ink = '#14181a';
/** Letters that step back behind the ink. */
export const softInk = '#37424a';
/** What lies round the zinc sheet. */
export const ground = '#d3dadc';

/** A colour by day and by night. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** The facets of the zinc sheet, lightest first: `shade` 1 to 4 of a cell. */
export const zincFacets: readonly Shade[] = [
  { light: '#f5f7f8', dark: '#262e32' },
  { light: '#eaeeef', dark: '#21282c' },
  { light: '#e0e5e7', dark: '#1c2327' },
  { light: '#d6dcde', dark: '#181e21' },
];

/** The line between two facets, and the one between two districts. */
export const facetEdge: Shade = { light: white, dark: '#343e43' };
export const zincSeam: Shade = { light: '#8b979c', dark: '#65727a' };

/** Heat tints by day: straw to sky, the colour of steel as it is heated, a decade each. */
export const heat: Readonly<Record<Tint, string>> = {
  before: '#f0deb0',
  '1970': '#e2b34a',
  '1980': '#b0622c',
  '1990': '#7c3a63',
  '2000': '#4a3f8f',
  '2010': '#1f5fa6',
  '2020': '#5fa3c7',
  undated: '#77858b',
};

/** The heat tint an era has by day. */
export const heatOf = (era: Era): string => heat[tintOf(era)];

/** Light on a round pipe, top to bottom: where, black or white, how much of it. */
export const sheen: readonly (readonly [offset: number, colour: string, opacity: number])[] = [
  [0, '#000', 0.28],
  [0.14, '#fff', 0.1],
  [0.3, '#fff', 0.75],
  [0.42, '#fff', 0.1],
  [0.75, '#000', 0.08],
  [1, '#000', 0.42],
];
