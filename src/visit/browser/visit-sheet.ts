import { encode } from 'uqr';
import { languageTags } from '#archive/locale.ts';
import { qrPath } from '#drawing/qr-path.ts';
import { fill, need, pageLocale } from '#site/browser/element.ts';
import { formatDay, formatTime } from '#visit/plan-message.ts';
import type { Slot } from '#visit/visit-plan.ts';
import { isClosedOn, type ListedStop } from './visit-catalogue.ts';
import { buildMap, drawSvg } from './visit-sketch.ts';

export interface SheetWords {
  readonly title: string;
  /** `{day}` is filled in. */
  readonly made: string;
  readonly scan: string;
  readonly map: string;
  readonly ask: string;
  readonly notes: string;
  readonly closedThen: string;
}

/** When the stops are visited. */
export interface SheetTimes {
  readonly slots: readonly Slot[];
  /** `YYYY-MM-DD`; null where no day is chosen. */
  readonly day: string | null;
}

/** Builds the printed sheet in the host's `[data-part="sheet"]` and opens the print dialogue. */
export function printSheet(
  host: HTMLElement,
  stops: readonly ListedStop[],
  link: string,
  words: SheetWords,
  times: SheetTimes,
): void {
  const sheet = need(host, '[data-part="sheet"]');
  const today = new Intl.DateTimeFormat(languageTags[pageLocale()], { dateStyle: 'long' });
  const top = write('div', '', 'sheet-top');
  top.append(buildMap(host, stops, words.map), buildCode(link, words.scan));
  const day = times.day ? formatDay(times.day, pageLocale()) : '';
  sheet.replaceChildren(
    write('h2', [words.title, day].filter(Boolean).join(': ')),
    write('p', tellTravel(host)),
    top,
    buildList(stops, readWays(host), times, words),
    write('p', `${words.ask} ${fill(words.made, { day: today.format(new Date()) })}`),
  );
  sheet.dataset['many'] = String(stops.length > 5);
  document.documentElement.dataset['sheet'] = 'visit';
  addEventListener('afterprint', () => delete document.documentElement.dataset['sheet'], {
    once: true,
  });
  print();
}

/** How one goes and how far it is in all, as the list on the screen says. */
function tellTravel(host: HTMLElement): string {
  const mode = need<HTMLSelectElement>(host, '[data-part="mode"]').selectedOptions[0]?.text.trim();
  return `${mode ?? ''}. ${need(host, '[data-part="total"]').textContent}`;
}

/** The way to each stop, as the list on the screen says. */
function readWays(host: HTMLElement): string[] {
  const ways = host.querySelectorAll('[data-stop] [data-slot="leg"]');
  return Array.from(ways, ({ textContent }) => textContent);
}

function write(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function buildCode(link: string, label: string): HTMLElement {
  const code = write('figure', '');
  const { data } = encode(link, { ecc: 'M', border: 2 });
  const svg = drawSvg('svg', { viewBox: `0 0 ${data.length} ${data.length}`, role: 'img' });
  svg.setAttribute('aria-label', label);
  svg.append(drawSvg('path', { d: qrPath(data) }));
  code.append(svg, write('figcaption', label), write('p', link, 'sheet-link'));
  return code;
}

/** Each stop: when, its name, what and where it is, its hours, the way there, and room for notes. */
function buildList(
  stops: readonly ListedStop[],
  ways: readonly string[],
  { slots, day }: SheetTimes,
  words: SheetWords,
): HTMLElement {
  const list = document.createElement('ol');
  stops.forEach((stop, at) => {
    const item = document.createElement('li');
    const slot = slots[at];
    const time = day && slot ? formatTime(slot.start, pageLocale()) : '';
    const told = write('div', '');
    told.append(write('strong', stop.name));
    const closed = isClosedOn(stop, day) ? words.closedThen : '';
    const hours = [closed, stop.note].filter(Boolean).join(' · ');
    for (const line of [stop.about, stop.where, hours, ways[at]]) {
      if (line) told.append(write('p', line));
    }
    item.append(write('span', `${at + 1}`, 'stencil'), write('span', time), told);
    item.append(write('span', words.notes, 'sheet-notes'));
    list.append(item);
  });
  return list;
}
