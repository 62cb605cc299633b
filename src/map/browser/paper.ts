/**
 * On paper the map is the picture that it is without script: a sheet is narrower than the screen
 * that the engine has measured, and would cut the map off at its edge. `data-paper` on the map
 * lets the print style beside the engine's undo what the engine has moved. With streets beneath, it stays as it is.
 * @param putBack lets the engine have the picture again
 */
export function connectPaper(host: HTMLElement, putBack: () => void, signal: AbortSignal): void {
  const kept = [...host.querySelectorAll<SVGElement>('svg.zinc, [data-scale] :is(svg, path)')].map(
    (part) => ({ part, attributes: readAttributes(part) }),
  );
  const length = host.querySelector('[data-length]');
  const text = length?.textContent ?? '';
  const lay = (): void => {
    if (host.querySelector('[data-streets]')) return;
    host.toggleAttribute('data-paper', true);
    for (const { part, attributes } of kept) {
      for (const [name, value] of attributes) part.setAttribute(name, value);
    }
    if (length) length.textContent = text;
  };
  const take = (): void => {
    if (!host.toggleAttribute('data-paper', false)) putBack();
  };
  addEventListener('beforeprint', lay, { signal });
  addEventListener('afterprint', take, { signal });
}

/** What the engine changes of a part. */
function readAttributes(part: Element): [name: string, value: string][] {
  return ['viewBox', 'preserveAspectRatio', 'd', 'transform'].flatMap((name) => {
    const value = part.getAttribute(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}
