import { readWords } from '#site/browser/element.ts';

export interface PopupWords {
  readonly close: string;
}

/**
 * The popup of one or several marks, made of nodes: the rows of the list beside the map that
 * belong to them.
 * @param host the element that holds the list and the words
 */
export function buildPopup(
  host: HTMLElement,
  marks: readonly SVGAElement[],
  close: () => void,
): HTMLElement {
  const popup = document.createElement('div');
  popup.className = 'map-popup';
  popup.setAttribute('role', 'dialog');
  popup.setAttribute('aria-label', marks.map((mark) => mark.getAttribute('aria-label')).join('; '));
  const rows = marks.flatMap((mark) => [
    ...host.querySelectorAll<HTMLElement>(`li[data-mark="${mark.dataset['mark'] ?? ''}"]`),
  ]);
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  for (const row of rows) {
    const item = document.createElement('li');
    item.append(...(row.cloneNode(true) as HTMLElement).childNodes);
    list.append(item);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = readWords<PopupWords>(host).close;
  button.addEventListener('click', close);
  popup.append(list, button);
  return popup;
}
