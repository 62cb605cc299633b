import { parseSpans } from '#narrowing/overlap.ts';
import { SiteElement } from '#site/browser/element.ts';

export interface StoryMapWords {
  readonly now: string;
}

/**
 * `<story-map data-first data-last>` beside a story: lights the places of the paragraph
 * at the reading line on its small map and moves the frame on the heat strip to the years of the
 * paragraph's claims. On a narrow screen `[data-bar]` tells the same in a bar that opens the map.
 */
export class StoryMap extends SiteElement<StoryMapWords> {
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
    this.#bar?.addEventListener('click', () => this.#toggle(), { signal });
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
    const names = this.#light(ids);
    const years = this.#moveFrame(part);
    const bar = this.#bar;
    if (!bar) return;
    const told = [names.join(', '), years].filter(Boolean).join(' · ');
    bar.hidden = !told;
    bar.textContent = told;
    bar.setAttribute('aria-label', `${this.words.now}: ${told}`);
    this.toggleAttribute('data-following', Boolean(told));
  }

  /** Lights the marks of some places, or all of the story's when the paragraph names none. */
  #light(ids: ReadonlySet<string>): string[] {
    const marks = [...this.querySelectorAll<SVGAElement>('svg [data-mark]')];
    const isNamed = (mark: SVGAElement): boolean =>
      (mark.dataset['members'] ?? '').split(' ').some((id) => ids.has(id));
    const named = marks.filter(isNamed);
    for (const mark of marks) mark.classList.toggle('dim', named.length > 0 && !isNamed(mark));
    return named
      .map((mark) => {
        const label = this.querySelector(`svg [data-label="${mark.dataset['mark'] ?? ''}"]`);
        return (label?.textContent ?? '').trim();
      })
      .filter(Boolean);
  }

  /** Puts the frame on the strip round the years of a paragraph's dated claims. */
  #moveFrame(part: HTMLElement): string {
    const claims = part.querySelectorAll<HTMLElement>('a[data-when]');
    const spans = Array.from(claims, (claim) => parseSpans(claim.dataset['when'] ?? '')).flat();
    const [first, last] = [Number(this.dataset['first']), Number(this.dataset['last'])];
    const frame = this.querySelector<SVGRectElement>('svg [data-span]');
    const width = frame?.ownerSVGElement?.viewBox.baseVal.width ?? 0;
    if (!frame || !spans.length) return '';
    const inside = (year: number): number => Math.min(Math.max(year, first), last);
    const from = inside(Math.min(...spans.map((span) => span.first)));
    const to = inside(Math.max(...spans.map((span) => span.last)));
    const at = (year: number): number => ((year - first) / (last - first)) * width;
    frame.setAttribute('x', String(Math.max(2, at(from))));
    frame.setAttribute(
      'width',
      String(Math.max(8, at(Math.min(to + 1, last)) - Math.max(2, at(from)))),
    );
    return from === to ? String(from) : `${from}–${to}`;
  }

  #toggle(): void {
    const isOpen = this.toggleAttribute('data-open');
    this.#bar?.setAttribute('aria-expanded', String(isOpen));
  }
}

customElements.define('story-map', StoryMap);
