import type { BenchState } from '#silencer/bench-state.ts';
import {
  curveOf,
  drawCurve,
  placeCutOn,
  type PlotName,
  type PlotSize,
  plotSizes,
} from '#silencer/curve.ts';
import type { Design } from '#silencer/design.ts';
import { engines, noteOf, silence, spectrumOf } from '#silencer/engine.ts';
import type { LossTable } from '#silencer/loss-table.ts';
import { sectionOf } from '#silencer/section.ts';
import { drawBars } from '#silencer/spectrum-bars.ts';
import { need } from '#site/browser/element.ts';

/** Draws a bench's section anew. */
export function drawSection(host: HTMLElement, design: Design): void {
  for (const [part, path] of Object.entries(sectionOf(design))) {
    need(host, `[data-section="${part}"]`).setAttribute('d', path);
  }
}

/** Draws a bench's plots anew in both their sizes, plot by plot. */
export function* drawPlots(
  host: HTMLElement,
  { design, engine, pedal }: BenchState,
  table: LossTable,
): Generator<void> {
  const note = noteOf(engines[engine], pedal);
  yield;
  const curve = curveOf(table);
  const before = spectrumOf(note);
  yield;
  const after = spectrumOf(silence(note, table));
  for (const plot of host.querySelectorAll<SVGElement>('[data-plot]')) {
    yield;
    const size = plotSizes[plot.dataset['plot'] as PlotName];
    const set = (part: string, draw: () => string): void =>
      plot.querySelector(part)?.setAttribute('d', draw());
    set('[data-curve]', () => drawCurve(curve, size));
    set('[data-before]', () => drawBars(before, size));
    set('[data-after]', () => drawBars(after, size));
    const beyond = plot.querySelector('[data-beyond]');
    if (beyond) shade(beyond, size, placeCutOn(design, size));
  }
}

function shade(beyond: Element, { width }: PlotSize, from: number): void {
  beyond.setAttribute('x', String(from));
  beyond.setAttribute('width', String(Math.max(0, width - 10 - from)));
}
