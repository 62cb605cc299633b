/** A row of the list of places and how far its place is. */
interface Measured {
  readonly row: HTMLElement;
  /** Metres in a straight line. */
  readonly distance: number;
  /** The distance in words. */
  readonly told: string;
}

/** So many of the nearest places stand above the list. */
const nearestCount = 3;

/**
 * Writes distances into the list of places, sorts each kind by them, and puts the nearest places on
 * top (`[data-nearest]`).
 * @returns brings the list back as it was
 */
export function orderByDistance(host: HTMLElement, places: readonly Measured[]): () => void {
  const lines = places.map(writeDistance);
  const sorted = [...places].sort((a, b) => a.distance - b.distance).map(({ row }) => row);
  const lists = [...host.querySelectorAll('[data-kind-list] ul')];
  const before = lists.map((list) => [...list.children]);
  for (const list of lists) {
    list.prepend(...sorted.filter((row) => row.parentElement === list));
  }
  const restoreNearest = showNearest(host, sorted.slice(0, nearestCount));
  return () => {
    for (const line of lines) line.remove();
    for (const [at, list] of lists.entries()) list.append(...(before[at] ?? []));
    restoreNearest();
  };
}

function writeDistance({ row, told }: Measured): HTMLElement {
  const line = document.createElement('span');
  line.className = 'small distance';
  line.textContent = told;
  row.append(line);
  return line;
}

function showNearest(host: HTMLElement, rows: readonly HTMLElement[]): () => void {
  const section = host.querySelector<HTMLElement>('[data-nearest]');
  const list = section?.querySelector('ol');
  if (!section || !list) return () => undefined;
  list.replaceChildren(
    ...rows.map((row) => {
      const item = document.createElement('li');
      item.append(...(row.cloneNode(true) as HTMLElement).childNodes);
      return item;
    }),
  );
  section.hidden = false;
  return () => {
    section.hidden = true;
    list.replaceChildren();
  };
}
