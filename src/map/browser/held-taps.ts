import { readWords } from '#site/browser/element.ts';
import { sayIn, type ToolWords } from './live-map.ts';

/** A place of the picture, or the button of a tool beside it. */
export type Tapped = SVGAElement | HTMLElement;

/**
 * While the engine of a map loads, a tap must neither be lost nor leave the page.
 * @param hold is told of every tap that is held
 * @returns a function that stops holding and gives the last thing tapped, if any
 */
export function holdTaps(host: HTMLElement, hold: (tapped: Tapped) => void): () => Tapped | null {
  const holding = new AbortController();
  let last: Tapped | null = null;
  const catchTap = (event: MouseEvent): void => {
    const tapped = (event.target as Element).closest<Tapped>('svg [data-mark], [data-tool] button');
    if (!tapped || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    last = tapped;
    hold(tapped);
  };
  host.addEventListener('click', catchTap, { capture: true, signal: holding.signal });
  return () => {
    holding.abort();
    return last;
  };
}

/** Says beside a tool that it did not come. */
export function tellBroken(button: HTMLElement): void {
  const tool = button.closest<HTMLElement>('[data-tool]');
  if (tool) sayIn(tool, readWords<ToolWords>(tool).broken);
}
