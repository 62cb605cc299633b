import { parseSpans } from '#narrowing/overlap.ts';
import { SiteElement } from '#site/browser/element.ts';

/**
 * `<story-map data-years>` beside a story: lights the places of the paragraph at the reading line
 * on its small map and moves the bracket of its strip to the years of the paragraph's claims, with
 * the words in `[data-now]`. On a narrow screen they are a bar, `[data-bar]`, that opens the map.
 * `data-years` are the years at which the strip's equally long segments begin and the last ends.
 */
export class StoryMap extends SiteElement {
  protected connect(signal: AbortSignal): void {
    const prose = document.querySelector('claim-notes');
    if (!prose || !('IntersectionObserver' in window)) return;
    const watching = new IntersectionObserver(
      (entries) => {
        // A slow browser tells of several moments at once; the last is where the reader is now.
        const read = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (read) this.#follow(read.target as HTMLElement);
      },
      // A line a third down the window: where the eye is.
      { rootMargin: '-32% 0px -66% 0px' },
    );
    for (const part of prose.children) watching.observe(part);
    signal.addEventListener('abort', () => watching.disconnect());
    const bar = this.#bar;
    if (!bar) return;
    bar.disabled = false;
    bar.addEventListener('click', () => this.#toggle(), { signal });
  }

  get #bar(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-bar]');
  }

  #follow(part: HTMLElement): void {
    const ids = new Set([
      ...Array.from(
        part.querySelectorAll<HTMLElement>('a[data-place]'),
        (link) => link.dataset['place'] ?? '',
      ),
      ...Array.from(part.querySelectorAll<HTMLElement>('a[data-places]'), (link) =>
        (link.dataset['places'] ?? '').split(' '),
      ).flat(),
    ]);
    this.#light(ids);
    this.#moveBracket(part);
    this.toggleAttribute('data-following', true);
  }

  /** Lights the marks of some places, or all of the story's when the paragraph names none. */
  #light(ids: ReadonlySet<string>): void {
    const marks = [...this.querySelectorAll<SVGAElement>('svg [data-mark]')];
    const isNamed = (mark: SVGAElement): boolean =>
      (mark.dataset['members'] ?? '').split(' ').some((id) => ids.has(id));
    const named = marks.filter(isNamed);
    for (const mark of marks) mark.classList.toggle('dim', named.length > 0 && !isNamed(mark));
  }

  /** Puts the bracket round the years of a paragraph's dated claims and tells them. */
  #moveBracket(part: HTMLElement): void {
    const claims = part.querySelectorAll<HTMLElement>('a[data-when]');
    const spans = Array.from(claims, (claim) => parseSpans(claim.dataset['when'] ?? '')).flat();
    if (!spans.length) return;
    const years = (this.dataset['years'] ?? '').split(' ').map(Number);
    const inside = (year: number): number =>
      Math.min(Math.max(year, years[0] ?? 0), (years.at(-1) ?? 0) - 1);
    const from = inside(Math.min(...spans.map((span) => span.first)));
    const to = inside(Math.max(...spans.map((span) => span.last)));
    const [start, end] = [placeOn(years, from), placeOn(years, to + 1)];
    const bracket = this.need('svg [data-span]');
    bracket.setAttribute('x', `${start}%`);
    bracket.setAttribute('width', `${Math.max(2, end - start)}%`);
    this.need('[data-now]').textContent = from === to ? String(from) : `${from}–${to}`;
  }

  #toggle(): void {
    const isOpen = this.toggleAttribute('data-open');
    this.#bar?.setAttribute('aria-expanded', String(isOpen));
  }
}

/** Where a year stands, in hundredths, on segments of one length that begin at these years. */
function placeOn(years: readonly number[], year: number): number {
  const at = Math.max(
    0,
    Math.min(
      years.findLastIndex((first) => first <= year),
      years.length - 2,
    ),
  );
  const [first = 0, end = 1] = years.slice(at, at + 2);
  return ((at + (year - first) / (end - first)) / (years.length - 1)) * 100;
}

customElements.define('story-map', StoryMap);
