import { pageLocale } from '#site/browser/element.ts';
import { formatDistance } from '#site/format-distance.ts';

/** The lengths a bar may have, in metres, and the most pixels it may take. */
const lengths = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const most = 230;

/** Draws the scale bar (`[data-scale]`) anew. @param unit units of the frame to a CSS pixel */
export function drawScale(host: Element, unit: number): void {
  const scale = host.querySelector<HTMLElement>('[data-scale]');
  const bar = scale?.querySelector('path');
  const own = bar?.ownerSVGElement?.getScreenCTM()?.a;
  const length = scale?.querySelector('[data-length]');
  if (!scale || !bar || !own || !length) return;
  const pixels = (metres: number): number => (metres * Number(scale.dataset['perMetre'])) / unit;
  const metres = lengths.findLast((one) => pixels(one) <= most) ?? 50;
  bar.setAttribute('d', `M0-${7 / own}V0h${pixels(metres) / own}v-${7 / own}`);
  length.textContent = formatDistance(metres, pageLocale());
}
