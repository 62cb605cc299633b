import { spangleShades } from '#map/zinc-map.ts';

export type Ring = [number, number][];

/** A part of a cell and how light it is, 1 to `spangleShades`. */
interface Part {
  readonly ring: Ring;
  readonly shade: number;
}

/** A steady stream of whole numbers from a text, so that the sheet looks the same in every build. */
export function createDice(text: string): (sides: number) => number {
  let state = 7;
  for (const sign of text) state = (state * 31 + sign.charCodeAt(0)) % 9973;
  return (sides) => {
    state = (state * 5171 + 1013) % 9973;
    return state % sides;
  };
}

/**
 * Splits a cell into four to seven parts that meet in its middle and differ a little in lightness,
 * as the crystals of galvanised sheet do.
 * @param ring the cell's outline, first point and last the same
 * @param roll decides how
 */
export function splitCell(
  ring: Ring,
  [x, y]: readonly [number, number],
  roll: (sides: number) => number,
): Part[] {
  const count = 4 + roll(4);
  const outline = divideEdges(ring.slice(0, -1), count);
  const corners = chooseCorners(outline.length, count, roll(outline.length));
  const base = 2 + roll(spangleShades - 2);
  return corners.map((from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from;
    const steps = (to - from + outline.length) % outline.length;
    const edge = Array.from(
      { length: steps + 1 },
      (_, step) => outline[(from + step) % outline.length] as [number, number],
    );
    const shade = Math.min(Math.max(base + roll(5) - 2, 1), spangleShades);
    return { ring: [[x, y], ...edge, [x, y]], shade };
  });
}

/** The outline with its longest edges halved until it has so many corners. */
function divideEdges(outline: Ring, count: number): Ring {
  if (outline.length >= count) return outline;
  const lengths = outline.map(([x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length] as [number, number];
    return Math.hypot(nextX - x, nextY - y);
  });
  const at = lengths.indexOf(Math.max(...lengths));
  const [a, b] = [outline[at], outline[(at + 1) % outline.length]] as Ring;
  const middle: [number, number] = [
    ((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2,
    ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2,
  ];
  return divideEdges(outline.toSpliced(at + 1, 0, middle), count);
}

/** So many of the corners of an outline, evenly by number. */
function chooseCorners(length: number, count: number, start: number): number[] {
  return Array.from(
    { length: count },
    (_, at) => (start + Math.round((at * length) / count)) % length,
  );
}
