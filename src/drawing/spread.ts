/**
 * Moves points on a line as little as possible so that none is nearer than `gap` to the next
 * (pooling of adjacent violators; Ayer et al. 1955).
 * @param points in ascending order
 */
export function spreadApart(points: readonly number[], gap: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  points.forEach((point, at) => {
    pools.push({ sum: point - at * gap, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before;) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      [last, before] = [pools.at(-1), pools.at(-2)];
    }
  });
  const means = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return means.map((mean, at) => mean + at * gap);
}
