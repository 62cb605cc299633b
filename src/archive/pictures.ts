import type { Localized } from './locale.ts';

/** Figures of stories drawn from claims: `content/figures/pictures.yaml`. */

/** One figure of a claim by its permanent id: `prd-001.2` is the second of `prd-001`. */
export type FigureId = string;

export const shapes = ['house', 'room', 'drum', 'exhaust', 'person', 'motorcycle'] as const;
export type Shape = (typeof shapes)[number];

interface Told {
  readonly id: string;
  readonly title: Localized;
  /** The same in words, for those who do not see it. */
  readonly text: Localized;
  /** What the words rest on, apart from the figures drawn. */
  readonly claims: readonly string[];
}

/** A number as so many shapes, of which some are filled. */
export interface UnitRow {
  readonly label: Localized;
  readonly shape: Shape;
  readonly amount: FigureId;
  readonly filled?: FigureId | undefined;
  readonly filledLabel?: Localized | undefined;
  /** How many of the things one shape stands for. */
  readonly each: number;
}

export interface UnitsPicture extends Told {
  readonly kind: 'units';
  readonly rows: readonly UnitRow[];
}

/** An amount, or the range between two, on the scale all bars share. */
export interface ScaleBar {
  readonly label: Localized;
  readonly from?: FigureId | undefined;
  readonly to: FigureId;
}

export interface ScalePicture extends Told {
  readonly kind: 'scale';
  readonly bars: readonly ScaleBar[];
}

/** A gauge for each amount, all from nothing to `most`. */
export interface DialsPicture extends Told {
  readonly kind: 'dials';
  readonly most: number;
  readonly dials: readonly { readonly label: Localized; readonly amount: FigureId }[];
}

export const islands = ['sumatra', 'jawa', 'kalimantan', 'sulawesi', 'bali', 'papua'] as const;
export type Island = (typeof islands)[number];

/** Lists of villages (by code) or islands that disagree, as hatched areas of one schematic map. */
export interface ListsPicture extends Told {
  readonly kind: 'lists';
  readonly on: 'islands' | 'villages';
  readonly lists: readonly {
    readonly label: Localized;
    readonly claim: string;
    readonly items: readonly string[];
  }[];
}

/** Claims as flags on the pipe, where the time stands that they speak of. */
export interface FlagsPicture extends Told {
  readonly kind: 'flags';
  readonly flags: readonly { readonly label: Localized; readonly claim: string }[];
}

/** A text and those that retell it. */
export interface FamilyPicture extends Told {
  readonly kind: 'family';
  readonly source: string;
}

export type Picture =
  UnitsPicture | ScalePicture | DialsPicture | ListsPicture | FlagsPicture | FamilyPicture;

/** The figures a picture draws. */
export function listDrawnFigures(picture: Picture): FigureId[] {
  switch (picture.kind) {
    case 'units':
      return picture.rows.flatMap(({ amount, filled }) => [amount, ...(filled ? [filled] : [])]);
    case 'scale':
      return picture.bars.flatMap(({ from, to }) => [...(from ? [from] : []), to]);
    case 'dials':
      return picture.dials.map(({ amount }) => amount);
    default:
      return [];
  }
}

/** Every claim a picture rests on, each once, in the order it is drawn. */
export function listPictureClaims(picture: Picture): string[] {
  const drawn = listDrawnFigures(picture).map((id) => readFigureId(id).claim);
  const parts =
    picture.kind === 'lists' ? picture.lists : picture.kind === 'flags' ? picture.flags : [];
  return [...new Set([...drawn, ...parts.map(({ claim }) => claim), ...picture.claims])];
}

/** The claim of a figure and its turn among that claim's figures, from 0. */
export function readFigureId(id: FigureId): { claim: string; at: number } {
  const dot = id.lastIndexOf('.');
  return { claim: id.slice(0, dot), at: Number(id.slice(dot + 1)) - 1 };
}
