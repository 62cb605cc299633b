import { pageLocale } from '#site/browser/element.ts';
import { formatDistance } from '#site/format-distance.ts';

/** The lengths a bar may have, in metres, and the most it may take: pixels, and a share of the map. */
const lengths = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const most = 230;
const mostOfMap = 0.3;

/** The scale bar (`[data-scale]`) of a map. */
export class ScaleBar {
  readonly #scale: HTMLElement | null;
  readonly #bar: SVGPathElement | null | undefined;
  /** CSS pixels to a unit of the bar's own drawing. */
  #own = 0;
  #most = most;

  constructor(host: Element) {
    this.#scale = host.querySelector('[data-scale]');
    this.#bar = this.#scale?.querySelector('path');
  }

  /** Measures how large the bar's drawing stands: at first and when the map has another size. */
  fit(): void {
    this.#own = this.#bar?.ownerSVGElement?.getScreenCTM()?.a ?? 0;
    this.#most = Math.min(most, (this.#scale?.clientWidth ?? 0) * mostOfMap);
  }

  /** Draws the bar anew, and measures nothing: a zoom would wait. @param unit units of the frame to a CSS pixel */
  draw(unit: number): void {
    const length = this.#scale?.querySelector('[data-length]');
    if (!this.#scale || !this.#bar || !this.#own || !length) return;
    const perPixel = Number(this.#scale.dataset['perMetre']) / unit;
    const metres = lengths.findLast((one) => one * perPixel <= this.#most) ?? 50;
    const foot = 7 / this.#own;
    this.#bar.setAttribute('d', `M0-${foot}V0h${(metres * perPixel) / this.#own}v-${foot}`);
    length.textContent = formatDistance(metres, pageLocale());
  }
}
