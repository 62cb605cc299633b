import type { BenchState } from '#silencer/bench-state.ts';
import {
  type CurvePoint,
  drawCurve,
  placeCutOn,
  type PlotName,
  type PlotSize,
  plotSizes,
} from '#silencer/curve.ts';
import type { Partial } from '#silencer/engine.ts';
import { spectrumOf } from '#silencer/engine.ts';
import { sectionOf } from '#silencer/section.ts';
import { drawBars } from '#silencer/spectrum-bars.ts';
import { need } from '#site/browser/element.ts';

/** What a bench works out of its state. */
export interface Worked {
  readonly curve: readonly CurvePoint[];
  readonly before: readonly Partial[];
  readonly after: readonly Partial[];
}

/** Draws a bench anew: its section, and its plots in both their sizes. */
export function drawBench(host: HTMLElement, { design }: BenchState, worked: Worked): void {
  for (const [part, path] of Object.entries(sectionOf(design))) {
    need(host, `[data-section="${part}"]`).setAttribute('d', path);
  }
  for (const plot of host.querySelectorAll<SVGElement>('[data-plot]')) {
    const size = plotSizes[plot.dataset['plot'] as PlotName];
    const set = (part: string, path: string): void =>
      plot.querySelector(part)?.setAttribute('d', path);
    set('[data-curve]', drawCurve(worked.curve, size));
    set('[data-before]', drawBars(spectrumOf(worked.before), size));
    set('[data-after]', drawBars(spectrumOf(worked.after), size));
    const beyond = plot.querySelector('[data-beyond]');
    if (beyond) shade(beyond, size, placeCutOn(design, size));
  }
}

function shade(beyond: Element, { width }: PlotSize, from: number): void {
  beyond.setAttribute('x', String(from));
  beyond.setAttribute('width', String(Math.max(0, width - 10 - from)));
}
