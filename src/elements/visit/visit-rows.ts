import { isVague } from '#domain/map-marks.ts';
import type { TravelMode } from '#domain/records.ts';
import { planLegs } from '#domain/visit-plan.ts';
import { fill, formatMetres, type ListedStop } from './visit-catalogue.ts';

/** Writes the stops into the host's list, with the way to each, and the sum of the ways. */
export function renderStops(
  host: HTMLElement,
  stops: readonly ListedStop[],
  mode: TravelMode,
): void {
  const list = host.querySelector('[data-part="list"]');
  const template = host.querySelector<HTMLTemplateElement>('template[data-row]');
  if (!list || !template) throw new Error('<my-visit> lacks its list or its row');
  const legs = planLegs(stops, mode);
  const words = host.dataset;
  const rows = stops.map((stop, at) => {
    const row = buildRow(template, stop, at, stops.length);
    const leg = legs[at - 1];
    const before = stops[at - 1];
    if (at > 0) {
      const isRough = [before, stop].some((one) => one?.point && isVague(one.point));
      const text = leg
        ? fill(words['wordLeg'] ?? '', {
            distance: formatMetres(leg.metres),
            minutes: String(leg.minutes),
          })
        : (words['wordLegUnknown'] ?? '');
      setText(row, 'leg', leg && isRough ? `${words['wordRoughly'] ?? ''} ${text}` : text);
    }
    return row;
  });
  list.replaceChildren(...rows);
  const known = legs.flatMap((leg) => leg ?? []);
  const sum = (of: 'metres' | 'minutes'): number =>
    known.reduce((total, leg) => total + leg[of], 0);
  const total = host.querySelector('[data-part="total"]');
  if (!total) return;
  total.textContent = known.length
    ? fill(words['wordTotal'] ?? '', {
        distance: formatMetres(sum('metres')),
        minutes: String(sum('minutes')),
      })
    : '';
}

function buildRow(
  template: HTMLTemplateElement,
  { id, name, address, url }: ListedStop,
  at: number,
  all: number,
): HTMLElement {
  const row = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  row.dataset['stop'] = id;
  const link = row.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = name;
  }
  setText(row, 'number', String(at + 1));
  setText(row, 'address', address);
  for (const button of row.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    button.setAttribute('aria-label', `${button.textContent?.trim() ?? ''}: ${name}`);
    const act = button.dataset['do'];
    button.disabled = (act === 'up' && at === 0) || (act === 'down' && at === all - 1);
  }
  return row;
}

function setText(row: HTMLElement, part: string, text: string): void {
  const slot = row.querySelector(`[data-slot="${part}"]`);
  if (slot) slot.textContent = text;
}
