/** A spot of a drawing, in its units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves spots that would cover each other to the nearest free place on rings around their own, so
 * that each keeps at least `room` from those before it. The first keeps its place.
 */
export function spreadSpots<T extends Spot>(spots: readonly T[], room: number): T[] {
  const placed: T[] = [];
  for (const spot of spots) placed.push(findRoom(spot, placed, room));
  return placed;
}

function findRoom<T extends Spot>(spot: T, placed: readonly Spot[], room: number): T {
  const isFree = ({ x, y }: Spot): boolean =>
    placed.every((other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) >= room);
  const rings = Array.from({ length: placed.length * 8 + 1 }, (_, at) => {
    const [ring, turn] = [Math.ceil(at / 8), ((at % 8) * Math.PI) / 4];
    return {
      ...spot,
      x: spot.x + ring * room * Math.SQRT2 * Math.cos(turn),
      y: spot.y + ring * room * Math.SQRT2 * Math.sin(turn),
    };
  });
  return rings.find(isFree) ?? spot;
}
