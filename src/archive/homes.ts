import type { Source } from './records.ts';

/** Where a source appeared: the outlet or work that carries it, its publisher, or else its title. */
export function homeOf(source: Source): string {
  return source['container-title'] ?? source.publisher ?? source.title;
}
