import type { Point } from '#geo/point.ts';
import type { VisitStop } from '#visit/visit-plan.ts';

/** A stop and the row of the page that tells of it. */
export interface ListedStop extends VisitStop {
  readonly row: HTMLElement;
}

/** The places of the page's `[data-visit-place]` rows, by id. */
export function readCatalogue(page: ParentNode): Map<string, ListedStop> {
  const rows = page.querySelectorAll<HTMLElement>('[data-visit-place]');
  return new Map(
    Array.from(rows, (row) => {
      const { visitPlace: id = '', name = '', address = '', around = '' } = row.dataset;
      const url = row.querySelector('a')?.href ?? '';
      return [id, { id, name, address, point: readPoint(around), url, row }];
    }),
  );
}

/** @param text `lat,lon,precision in metres`, or nothing */
function readPoint(text: string): Point | null {
  const [lat, lon, precision] = text.split(',').map(Number);
  if (!text || lat === undefined || lon === undefined || precision === undefined) return null;
  return { lat, lon, precision };
}
