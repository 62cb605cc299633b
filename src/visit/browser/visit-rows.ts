import type { TravelMode } from '#archive/visit-records.ts';
import { fill, need, pageLocale } from '#site/browser/element.ts';
import {
  describeLegs,
  describeTotal,
  type LegWords,
  type TotalWords,
  type WayWriter,
} from '#visit/leg-text.ts';
import { formatTime } from '#visit/plan-message.ts';
import { planLegs, type Slot, sumLegs } from '#visit/visit-plan.ts';
import { isClosedOn, type ListedStop } from './visit-catalogue.ts';

/** The words about the ways between stops; `{distance}` and `{time}` are filled in. */
export interface RowWords extends LegWords, TotalWords {
  readonly leg: string;
  readonly total: string;
  /** Said beside a stop whose hours leave out the chosen day. */
  readonly closedThen: string;
}

/** How and when the stops are visited. */
export interface Travel {
  readonly mode: TravelMode;
  readonly day: string | null;
  readonly slots: readonly Slot[];
}

/** Writes the stops into the host's list, with the way to each, and the sum of the ways. */
export function renderStops(
  host: HTMLElement,
  stops: readonly ListedStop[],
  travel: Travel,
  words: RowWords,
): void {
  const template = need<HTMLTemplateElement>(host, 'template[data-row]');
  const legs = planLegs(stops, travel.mode);
  const names = stops.map(({ name }) => name);
  const ways = describeLegs(legs, names, words, pageLocale(), fillWay(words.leg));
  const rows = stops.map((stop, at) => {
    const row = buildRow(template, stop, at, stops.length);
    setText(row, 'leg', ways[at - 1] ?? '');
    setText(row, 'hours', describeHours(stop, at, travel, words));
    return row;
  });
  need(host, '[data-part="list"]').replaceChildren(...rows);
  const total = describeTotal(sumLegs(legs), words, pageLocale(), fillWay(words.total));
  need(host, '[data-part="total"]').textContent = total;
}

/** When one is there on a chosen day, the place's hours, and a warning where it is closed then. */
function describeHours(
  stop: ListedStop,
  at: number,
  { day, slots }: Travel,
  { closedThen }: RowWords,
): string {
  const slot = slots[at];
  const time = day && slot ? formatTime(slot.start, pageLocale()) : '';
  const warning = isClosedOn(stop, day) ? closedThen : '';
  return [time, warning, stop.note].filter(Boolean).join(' · ');
}

function fillWay(pattern: string): WayWriter {
  return (distance, time) => fill(pattern, { distance, time });
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
