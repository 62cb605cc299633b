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

/** The greys of the zinc sheet, lightest first: `shade` 1 to 8 of a part of it. */
export const zincFacets: readonly Shade[] = [
  { light: '#f0f3f4', dark: '#2c3539' },
  { light: '#ebeff0', dark: '#283135' },
  { light: '#e6eaec', dark: '#252d31' },
  { light: '#e1e6e7', dark: '#22292d' },
  { light: '#dce1e3', dark: '#1f2529' },
  { light: '#d7dddf', dark: '#1c2225' },
  { light: '#d2d8da', dark: '#191e21' },
  { light: '#ccd3d5', dark: '#161a1d' },
];

/** The line between two facets, and the one between two districts. */
export const facetEdge: Shade = { light: white, dark: '#343e43' };
export const zincSeam: Shade = { light: '#77858b', dark: '#77858b' };

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
