import type { Content, Problem } from '#archive/content.ts';

const ordered = ['stories', 'steps', 'itineraries'] as const;

/** Two records in one place of an order stand by chance, and otherwise tomorrow. */
export function findSharedOrders(content: Content): Problem[] {
  return ordered.flatMap((name) => {
    const first = new Map<number, string>();
    return content[name].flatMap(({ file, data: { id, order } }) => {
      const other = first.get(order);
      first.set(order, other ?? id);
      if (other === undefined) return [];
      const field = name === 'steps' ? `${id}.order` : 'order';
      const message = `is the order of "${other}" too, expected a number of its own`;
      return [{ file, field, message }];
    });
  });
}

/** Nobody goes from a place to itself. */
export function findRepeatedStops(content: Content): Problem[] {
  return content.itineraries.flatMap(({ file, data: { stops } }) =>
    stops.flatMap(({ place }, at) => {
      if (at === 0 || stops[at - 1]?.place !== place) return [];
      const message = `"${place}" stands twice in a row, expected another place`;
      return [{ file, field: `stops[${at}].place`, message }];
    }),
  );
}
