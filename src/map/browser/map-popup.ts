import { fill, need, readWords } from '#site/browser/element.ts';

export interface PopupWords {
  readonly close: string;
  /** How many workshops are named at a place; `{count}` is filled in. */
  readonly workshops: string;
}

/**
 * The popup of one or several marks, made of nodes: the rows of the list beside the map that
 * belong to them and pass the filters, those of the first with what can be done (`template[data-popup-actions]`), and
 * the workshops under a line that counts them.
 * @param host the element that holds the list and the words
 */
export function buildPopup(
  host: HTMLElement,
  marks: readonly SVGAElement[],
  close: () => void,
): HTMLElement {
  const words = readWords<PopupWords>(host);
  const popup = document.createElement('div');
  popup.className = 'map-popup';
  popup.setAttribute('role', 'dialog');
  popup.setAttribute('aria-label', marks.map((mark) => mark.getAttribute('aria-label')).join('; '));
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...marks.flatMap((mark, at) => buildItems(host, mark, at === 0, words)));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.close;
  button.addEventListener('click', close);
  popup.append(list, button);
  return popup;
}

/** The rows of a mark that pass the filters of the page. */
function listRows(host: HTMLElement, mark = ''): HTMLElement[] {
  const rows = host.querySelectorAll<HTMLElement>(
    `[data-kind-list] li[data-mark="${mark}"]:not([hidden])`,
  );
  return [...rows];
}

/** Which rows a mark's popup holds now, as one text; empty where the filters leave none. */
export function contentOf(host: HTMLElement, { dataset }: SVGAElement): string {
  return listRows(host, dataset['mark'])
    .map((row) => row.dataset['place'] ?? '')
    .join(' ');
}

function buildItems(
  host: HTMLElement,
  { dataset }: SVGAElement,
  isFirst: boolean,
  words: PopupWords,
): HTMLLIElement[] {
  const rows = listRows(host, dataset['mark']);
  const isWorkshop = (row: HTMLElement): boolean =>
    row.closest('[data-kind-list="workshop"]') !== null;
  const workshops = rows.filter(isWorkshop);
  const places = rows.filter((row) => !isWorkshop(row)).map((row) => buildItem(host, row, isFirst));
  if (!workshops.length) return places;
  const head = document.createElement('li');
  head.className = 'count';
  head.textContent = fill(words.workshops, { count: workshops.length });
  return [...places, head, ...workshops.map((row) => buildItem(host, row, false))];
}

function buildItem(host: HTMLElement, row: HTMLElement, canAct: boolean): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...(row.cloneNode(true) as HTMLElement).childNodes);
  const actions = host.querySelector<HTMLTemplateElement>('template[data-popup-actions]');
  const { place = '', way } = row.dataset;
  if (!canAct || !actions || !way) return item;
  const copy = document.importNode(actions.content, true);
  const add = need<HTMLElement>(copy, 'add-to-visit');
  add.dataset['place'] = place;
  add.dataset['name'] = need(row, 'a').textContent.trim();
  need<HTMLAnchorElement>(copy, 'a').href = way;
  item.append(copy);
  return item;
}

/** Says at the foot of a list that is cut that there is more, until its end is reached. */
export function cueScroll(list: HTMLElement): void {
  const show = (): void => {
    const left = list.scrollHeight - list.clientHeight - list.scrollTop;
    list.toggleAttribute('data-more', left > 8);
  };
  list.addEventListener('scroll', show, { passive: true });
  show();
}
