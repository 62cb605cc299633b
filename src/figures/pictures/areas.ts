import type { Archive } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import { type Island, islands, type ListsPicture } from '#archive/pictures.ts';
import { figuresWords } from '#figures/words.ts';
import type { Frame } from '#geo/projection.ts';
import { project } from '#geo/projection.ts';
import { islandPaths, islandSheet } from './shapes.ts';

/** The sheet of villages as the map has it: facets by village code, in the frame's units. */
export interface Sheet {
  readonly frame: Frame;
  readonly cells: readonly { readonly code: string; readonly path: string }[];
}

/** Something a list names, and its area of the sheet. */
export interface Area {
  readonly item: string;
  readonly name: string;
  readonly path: string;
}

export interface Areas {
  readonly viewBox: string;
  readonly areas: readonly Area[];
  /** What no list names. */
  readonly grounds: string;
}

/** The areas that the lists of a picture name, each once, and what lies around them. */
export function areasOf(
  archive: Archive,
  picture: ListsPicture,
  sheet: Sheet,
  locale: Locale,
): Areas {
  const items = new Set(picture.lists.flatMap((list) => list.items));
  return picture.on === 'islands'
    ? areasOfIslands(items, locale)
    : areasOfVillages(archive, items, sheet);
}

function areasOfIslands(items: ReadonlySet<string>, locale: Locale): Areas {
  const names = figuresWords[locale].pictures.islands;
  const named = islands.filter((island) => items.has(island));
  const rest = islands.filter((island) => !items.has(island));
  return {
    viewBox: `0 0 ${islandSheet.width} ${islandSheet.height}`,
    areas: named.map((island: Island) => ({
      item: island,
      name: names[island],
      path: islandPaths[island],
    })),
    grounds: rest.map((island) => islandPaths[island]).join(''),
  };
}

const margin = 40;

function areasOfVillages({ villages }: Archive, items: ReadonlySet<string>, sheet: Sheet): Areas {
  const named = villages.filter(({ code }) => items.has(code));
  const points = named.map((village) => project(village, sheet.frame));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [right, bottom] = [Math.max(...xs) + margin, Math.max(...ys) + margin];
  const pathOf = (code: string): string =>
    sheet.cells.find((cell) => cell.code === code)?.path ?? '';
  const isNear = (village: (typeof villages)[number]): boolean => {
    const { x, y } = project(village, sheet.frame);
    return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
  };
  return {
    viewBox: [left, top, right - left, bottom - top].map(Math.round).join(' '),
    areas: named.map(({ code, name }) => ({ item: code, name, path: pathOf(code) })),
    grounds: villages
      .filter((village) => !items.has(village.code) && isNear(village))
      .map(({ code }) => pathOf(code))
      .join(''),
  };
}
