/** A closed ring of longitudes and latitudes. */
export type Ring = readonly (readonly [number, number])[];
type Position = Ring[number];

const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether two edges cross, each other's ends apart. */
function isCrossing([a, b]: readonly Position[], [c, d]: readonly Position[]): boolean {
  if (!a || !b || !c || !d) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function isInside([x, y]: Position, ring: Ring): boolean {
  const crossed = ring.slice(1).filter(([toX, toY], at) => {
    const [fromX, fromY] = ring[at] ?? [toX, toY];
    return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
  });
  return crossed.length % 2 === 1;
}

const edgesOf = (ring: Ring): Position[][] => ring.slice(1).map((to, at) => [ring[at] ?? to, to]);
const isMostlyInside = (ring: Ring, shell: Ring): boolean =>
  ring.filter((position) => isInside(position, shell)).length > ring.length / 2;

/** What makes polygons invalid by OGC 06-103r4, section 6.1.11, in a word each. */
export function listPolygonFaults(polygons: readonly (readonly Ring[])[]): string[] {
  const edges = polygons.flat().flatMap(edgesOf);
  const crossings = edges.filter((one, at) =>
    edges.slice(at + 1).some((other) => isCrossing(one, other)),
  );
  const shells = polygons.flatMap(([shell]) => (shell ? [shell] : []));
  const nested = shells.filter((shell) =>
    shells.some((other) => other !== shell && isMostlyInside(shell, other)),
  );
  const stray = polygons.flatMap(([shell, ...holes]) =>
    holes.filter((hole) => shell && !isMostlyInside(hole, shell)),
  );
  return [
    ...crossings.map(([from]) => `crossing near ${from?.join(' ')}`),
    ...nested.map(([from]) => `nested shells at ${from?.join(' ')}`),
    ...stray.map(([from]) => `hole outside at ${from?.join(' ')}`),
  ];
}
