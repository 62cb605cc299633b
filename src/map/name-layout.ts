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

/** The room a call-out takes, in CSS pixels: from the middle of its circle, or from its foot. */
const callOuts = {
  wide: { left: 130, right: 500, top: 92, bottom: 156 },
  narrow: { left: -34, right: 120, top: 0, bottom: 84 },
} as const;

/** Whether a mark is a village where sources place the making of exhausts. */
export const isHot = ({ form, era }: Pick<MapMark, 'form' | 'era'>): boolean =>
  form === 'facet' && era !== 'undated';

function callOutOf({ x, y, radius }: MapMark, width: Width, unit: number): Box {
  const { left, right, top, bottom } = callOuts[width];
  const from = width === 'narrow' ? y + radius : y;
  return {
    left: x + left * unit,
    right: x + right * unit,
    top: from + top * unit,
    bottom: from + bottom * unit,
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
    ...named.filter(({ form }) => form === 'facet').map((mark) => nameOf(mark, facet)),
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
    return { unit, taken: [...walls, ...circles.map((mark) => callOutOf(mark, width, unit))] };
  });
  const labels = scale ? placeLabels(all, scale, others) : [];
  return labels.filter(({ id, text, fits }) => text && (id || fits));
}
