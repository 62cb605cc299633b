import type { BenchState } from '#silencer/bench-state.ts';
import { curveOf, topOf } from '#silencer/curve.ts';
import { engines, firingOf, noteOf, quieterBy, silence } from '#silencer/engine.ts';
import { type LossTable, mostLoss } from '#silencer/loss-table.ts';
import { fill } from '#site/browser/element.ts';
import { type BenchWords, inWords } from './bench-form.ts';

/** What a bench shows, in a sentence: where it holds back most, and what becomes of the engine. */
export function tellBench(
  { design, engine, pedal }: BenchState,
  table: LossTable,
  { told, loss: pattern, orMore }: BenchWords,
): string {
  const note = noteOf(engines[engine], pedal);
  const { tone, loss } = topOf(curveOf(table), design);
  const most = inWords(Math.round(loss));
  return fill(told, {
    loss: fill(loss < mostLoss ? pattern : orMore, { n: most }),
    tone: inWords(Math.round(tone)),
    drop: inWords(Math.round(quieterBy(note, silence(note, table)))),
    firing: inWords(Math.round(firingOf(engines[engine], pedal))),
  });
}
