import type { TravelMode } from '#archive/records.ts';
import { roundDistance } from '#geo/distance.ts';
import { isVague } from '#geo/point.ts';
import { fill, need, pageLocale } from '#site/browser/element.ts';
import { formatDistance } from '#site/format-distance.ts';
import { type Leg, planLegs } from '#visit/visit-plan.ts';
import type { ListedStop } from './visit-catalogue.ts';

/** The words about the ways between stops; `{distance}` and `{minutes}` are filled in. */
export interface RowWords {
  readonly leg: string;
  /** Where the way rounds to nothing. */
  readonly legHere: string;
  readonly legUnknown: string;
  readonly roughly: string;
  readonly total: string;
}

/** Writes the stops into the host's list, with the way to each, and the sum of the ways. */
export function renderStops(
  host: HTMLElement,
  stops: readonly ListedStop[],
  mode: TravelMode,
  words: RowWords,
): void {
  const template = need<HTMLTemplateElement>(host, 'template[data-row]');
  const legs = planLegs(stops, mode);
  const rows = stops.map((stop, at) => {
    const row = buildRow(template, stop, at, stops.length);
    const before = stops[at - 1];
    if (before) setText(row, 'leg', describeLeg(legs[at - 1] ?? null, [before, stop], words));
    return row;
  });
  need(host, '[data-part="list"]').replaceChildren(...rows);
  const known = legs.flatMap((leg) => leg ?? []);
  const sum = (of: keyof Leg): number => known.reduce((total, leg) => total + leg[of], 0);
  const whole = { metres: sum('metres'), minutes: sum('minutes') };
  need(host, '[data-part="total"]').textContent = roundDistance(whole.metres)
    ? fillLeg(words.total, whole)
    : '';
}

function describeLeg(leg: Leg | null, ends: readonly ListedStop[], words: RowWords): string {
  if (!leg) return words.legUnknown;
  if (roundDistance(leg.metres) === 0) return words.legHere;
  const isRough = ends.some(({ point }) => point && isVague(point));
  return `${isRough ? `${words.roughly} ` : ''}${fillLeg(words.leg, leg)}`;
}

/** To the nearest hundred metres: the ways are straight lines. */
function fillLeg(pattern: string, { metres, minutes }: Leg): string {
  return fill(pattern, { distance: formatDistance(roundDistance(metres), pageLocale()), minutes });
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
