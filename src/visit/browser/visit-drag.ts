/**
 * Lets rows of a list be dragged by their `[data-handle]`, with mouse, pen or finger; the
 * buttons beside it do the same by keyboard.
 * @param done is given the ids of the rows in their new order
 */
export function followDrag(
  list: HTMLElement,
  done: (ids: string[]) => void,
  signal: AbortSignal,
): void {
  let dragged: HTMLElement | null = null;
  const rowOf = (target: EventTarget | null): HTMLElement | null =>
    (target as Element | null)?.closest<HTMLElement>('[data-stop]') ?? null;
  const start = (event: PointerEvent): void => {
    if (!(event.target as Element).closest('[data-handle]')) return;
    dragged = rowOf(event.target);
    if (!dragged) return;
    event.preventDefault();
    list.setPointerCapture(event.pointerId);
    dragged.dataset['dragged'] = '';
  };
  const move = (event: PointerEvent): void => {
    if (!dragged) return;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
    const after = rows.find((row) => row !== dragged && isBelow(row, event.clientY));
    if (after !== dragged.nextElementSibling) list.insertBefore(dragged, after ?? null);
  };
  const end = (): void => {
    if (!dragged) return;
    delete dragged.dataset['dragged'];
    dragged = null;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
    done(rows.map((row) => row.dataset['stop'] ?? ''));
  };
  list.addEventListener('pointerdown', start, { signal });
  list.addEventListener('pointermove', move, { signal });
  list.addEventListener('pointerup', end, { signal });
  list.addEventListener('pointercancel', end, { signal });
}

function isBelow(row: HTMLElement, y: number): boolean {
  const box = row.getBoundingClientRect();
  return y < box.top + box.height / 2;
}
