import type { Locale } from '#archive/locale.ts';
import { shortenName } from '#site/formats.ts';
import { type Box, type MapLabel, type Named, placeLabels } from './map-labels.ts';
import type { MapMark } from './map-marks.ts';
import type { View } from './map-view.ts';
import { districtAt, type ZincLabel, type ZincVillage } from './zinc-map.ts';

/** A picture is wide or narrow; letters and call-outs differ. */
export type Width = 'wide' | 'narrow';

/** Sizes of letters on screen: facets, squares, districts (capitals, spaced). */
const sizes = { wide: [17, 14, 19], narrow: [13, 13, 17] } as const;

/** Width of a bold letter to its size, by its shape: the first that fits. */
const boldShares: readonly (readonly [RegExp, number])[] = [
  [/[mwMW]/, 0.92],
  [/[fijlrtI .'-]/, 0.34],
  [/\p{Lu}/u, 0.7],
  [/./u, 0.6],
];

/** The width of bold words to the size of their letters. */
function boldWidth(text: string): number {
  const shares = Array.from(text, (letter) => boldShares.find(([shape]) => shape.test(letter)));
  return shares.reduce((sum, share) => sum + (share?.[1] ?? 0), 0);
}

/** The room a call-out takes, in CSS pixels: from where its line turns, or from the foot of its circle. */
const callOuts = {
  wide: { left: -2, right: 412, top: -36, bottom: 28 },
  narrow: { left: -34, right: 120, top: 0, bottom: 84 },
} as const;

/**
 * Where the line of a wide call-out turns, right of and under the middle of its circle: at most so
 * many CSS pixels, and at most such a share of the picture's side: a low one has no more room. The
 * style of the call-out says the same.
 */
const callOutTurn = { x: 132, y: 128, shareX: 0.2, shareY: 0.208 } as const;

/** Whether a mark is a village where sources place the making of exhausts. */
export const isHot = ({ form, era }: Pick<MapMark, 'form' | 'era'>): boolean =>
  form === 'facet' && era !== 'undated';

/** @param side of the picture, in units */
function callOutOf({ x, y, radius }: MapMark, width: Width, unit: number, side: number): Box {
  const { left, right, top, bottom } = callOuts[width];
  const turn = callOutTurn;
  const [fromX, fromY] =
    width === 'narrow'
      ? [x, y + radius]
      : [
          x + Math.min(turn.x * unit, turn.shareX * side),
          y + Math.min(turn.y * unit, turn.shareY * side),
        ];
  return {
    left: fromX + left * unit,
    right: fromX + right * unit,
    top: fromY + top * unit,
    bottom: fromY + bottom * unit,
  };
}

/** The box of a mark's area; of a facet the part that surely is its own. */
function boxOf({ x, y, radius, form }: MapMark): Box {
  const reach = form === 'facet' ? radius * 0.8 : radius;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The picture that names stand on. */
interface NamedPicture {
  readonly width: Width;
  /** Units to a CSS pixel: the size names are placed for, then others the picture may have. */
  readonly units: readonly number[];
  readonly locale: Locale;
  /** The part of the map that is seen first. */
  readonly view: View;
  /** Nobody can move it: no name is cut at its edge. */
  readonly isStill: boolean;
  /** Where each district lies. */
  readonly villages: readonly ZincVillage[];
}

const boxOfView = ([x, y, width, height]: View): Box => {
  return { left: x, right: x + width, top: y, bottom: y + height };
};

/** All that lies outside a view. */
function wallsAround(view: View): Box[] {
  const { left, right, top, bottom } = boxOfView(view);
  const far = 1e6;
  const all: Box = { left: -far, right: far, top: -far, bottom: far };
  return [
    { ...all, right: left },
    { ...all, left: right },
    { ...all, bottom: top },
    { ...all, top: bottom },
  ];
}

/**
 * Where the names of a picture stand: those of facets first, then squares, both clear of what is
 * hot and of the call-outs, then districts where room is left: those that are marks, then others
 * (without an id).
 * @param named marks that get a name; a circle has its call-out
 */
export function layOutNames(
  named: readonly MapMark[],
  circles: readonly MapMark[],
  districts: readonly (ZincLabel & { readonly mark?: string | undefined })[],
  { width, units, locale, view, isStill, villages }: NamedPicture,
): MapLabel[] {
  const [facet, square, district] = sizes[width];
  const nameOf = (mark: MapMark, size: number): Named => ({
    mark,
    text: shortenName(mark.places[0]?.name[locale] ?? ''),
    size,
  });
  const shapes = [...named.filter(isHot), ...circles];
  const all: Named[] = [
    ...named
      .filter(({ form }) => form === 'facet')
      .map((mark) => nameOf(mark, facet))
      .map((name) => ({ ...name, width: boldWidth(name.text) })),
    ...shapes.map((mark) => ({ mark, text: '', size: 0, shape: boxOf(mark) })),
    ...named
      .filter(({ form }) => form === 'square')
      .map((mark) => ({ ...nameOf(mark, square), sight: boxOfView(view) })),
    ...districts.map(({ name, x, y, mark = '' }) => {
      return {
        ...{ mark: { id: mark, form: 'name' as const, x, y }, text: name, size: district },
        owns: (atX: number, atY: number) => districtAt(villages, atX, atY) === name,
        sight: boxOfView(view),
      };
    }),
  ];
  const walls = isStill ? wallsAround(view) : [];
  const [scale, ...others] = units.map((unit) => {
    return {
      unit,
      taken: [...walls, ...circles.map((mark) => callOutOf(mark, width, unit, view[3]))],
    };
  });
  const labels = scale ? placeLabels(all, scale, others) : [];
  return labels.filter(({ id, text, fits }) => text && (id || fits));
}
