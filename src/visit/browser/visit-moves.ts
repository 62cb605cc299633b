/** What a button of a stop does to the list. */
export type Move = 'up' | 'down' | 'remove';

/** The list after a move of one stop. */
export function moveStop(ids: readonly string[], id: string, move: Move): string[] {
  const moved = ids.filter((one) => one !== id);
  if (move === 'remove') return moved;
  const to = ids.indexOf(id) + (move === 'up' ? -1 : 1);
  moved.splice(Math.max(0, to), 0, id);
  return moved;
}

/**
 * Puts the focus back after a move: on the same button of the stop, or, where it is gone, on that
 * of the stop that took its place.
 */
export function focusMoved(host: Element, id: string | undefined, move: Move): void {
  const row = id === undefined ? null : host.querySelector(`[data-stop="${id}"]`);
  const wanted = row?.querySelector<HTMLButtonElement>(`[data-do="${move}"]:not(:disabled)`);
  (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
}
