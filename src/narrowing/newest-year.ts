import type { Archive } from '#archive/archive.ts';

/** The year in which the newest event begins. */
export function findNewestYear({ events }: Archive): number {
  const periods = [...events.values()].flatMap(({ when }) => when.map(({ period }) => period));
  return Math.max(...periods.map(({ minimum, maximum }) => parseInt(minimum ?? maximum ?? '0')));
}
