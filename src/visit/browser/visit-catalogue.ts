import type { OpeningHours } from '#archive/opening-hours.ts';
import type { Point } from '#geo/point.ts';
import type { VisitStop } from '#visit/visit-plan.ts';

/** A stop and the row of the page that tells of it. */
export interface ListedStop extends VisitStop {
  readonly note: string;
  readonly search: string;
  /** What it is, in a sentence. */
  readonly about: string;
  /** Where it stands and how well that is known. */
  readonly where: string;
  /** Its opening hours for each day from Monday; null where none are published. */
  readonly week: OpeningHours['week'] | null;
}

/** Whether a stop's published hours leave out a day. @param day `YYYY-MM-DD` */
export function isClosedOn({ week }: ListedStop, day: string | null): boolean {
  if (!week || !day) return false;
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return week[weekday]?.length === 0;
}

/** The places of the page's `[data-visit-place]` rows, by id. */
export function readCatalogue(page: ParentNode): Map<string, ListedStop> {
  const rows = page.querySelectorAll<HTMLElement>('[data-visit-place]');
  return new Map(
    Array.from(rows, (row) => {
      const { visitPlace: id = '', name = '', address = '', around = '' } = row.dataset;
      const { note = '', search = '', about = '', where = '', week } = row.dataset;
      const url = row.querySelector('a')?.href ?? '';
      const hours = week ? (JSON.parse(week) as OpeningHours['week']) : null;
      const told = { note, search, about, where, week: hours };
      return [id, { id, name, address, point: readPoint(around), url, ...told }];
    }),
  );
}

/** @param text `lat,lon,precision in metres`, or nothing */
function readPoint(text: string): Point | null {
  const [lat, lon, precision] = text.split(',').map(Number);
  if (!text || lat === undefined || lon === undefined || precision === undefined) return null;
  return { lat, lon, precision };
}
