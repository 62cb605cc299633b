import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BenchState, firstBench, formatBench, parseBench } from '#silencer/bench-state.ts';
import { curveOf, drawCurve, plotSizes, topOf } from '#silencer/curve.ts';
import { presetNames, presets, reaches } from '#silencer/design.ts';
import { engineNames, engines, firingOf, noteOf, quieterBy, silence } from '#silencer/engine.ts';
import { filterLength, impulseOf, transform } from '#silencer/impulse.ts';
import { lossAt, strengthAt, tableOf } from '#silencer/loss-table.ts';
import { sectionOf } from '#silencer/section.ts';
import { cutOn, lossOf } from '#silencer/silencer.ts';

const whole = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least, max: most });
const benches: fc.Arbitrary<BenchState> = fc.record({
  design: fc.record({
    pipe: whole(reaches.pipe),
    shell: whole(reaches.shell),
    length: whole(reaches.length),
    inlet: whole(reaches.inlet),
    outlet: whole(reaches.outlet),
    chambers: fc.constantFrom(0 as const, 1 as const, 2 as const),
    isPacked: fc.boolean(),
    hasKiller: fc.boolean(),
  }),
  engine: fc.constantFrom(...engineNames),
  pedal: fc.integer({ min: 0, max: 100 }),
});

describe('the address of a bench', () => {
  test('gives back what was put into it', () => {
    fc.assert(
      fc.property(benches, (bench) => {
        expect(parseBench(formatBench(bench))).toEqual(bench);
      }),
    );
  });

  test('is empty at the start', () => {
    expect(formatBench(firstBench)).toBe('');
  });

  test('passes over what is no bench', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { design } = parseBench(`?shell=${encodeURIComponent(text)}&length=99999&${text}`);
        expect(design.shell).toBeGreaterThanOrEqual(reaches.shell.least);
        expect(design.shell).toBeLessThanOrEqual(reaches.shell.most);
        expect(design.length).toBeLessThanOrEqual(reaches.length.most);
      }),
    );
    expect(parseBench('?chambers=7&wool=yes&engine=jet&pedal=-1')).toEqual(firstBench);
  });
});

describe('the note of an engine', () => {
  test('fires once in two turns for each cylinder', () => {
    expect(firingOf(engines.single, 0)).toBeCloseTo(engines.single.idle / 120);
    expect(firingOf(engines.four, 100)).toBeCloseTo(engines.four.most / 30);
  });

  test('grows with the pedal, and is made quieter by every preset but the straight pipe', () => {
    for (const name of engineNames) {
      const [idle, full] = [noteOf(engines[name], 0), noteOf(engines[name], 100)];
      expect(quieterBy(full, idle)).toBeGreaterThan(3);
      for (const preset of presetNames) {
        const drop = quieterBy(full, silence(full, tableOf(presets[preset])));
        expect(drop > 1, preset).toBe(preset !== 'straight');
      }
    }
  });
});

describe('the filter that is heard', () => {
  test.each(presetNames)('of %s is the curve, at each of its lines below 5 kHz', (name) => {
    const table = tableOf(presets[name]);
    const real = Float64Array.from(impulseOf(table, 48_000));
    const imaginary = new Float64Array(filterLength);
    transform(real, imaginary);
    for (let line = 1; line < (5000 / 48_000) * filterLength; line += 1) {
      const heard = Math.hypot(real[line] ?? 0, imaginary[line] ?? 0);
      const asked = strengthAt(table, (line * 48_000) / filterLength);
      expect(20 * Math.log10(heard / asked)).toBeCloseTo(0, 1);
    }
  });
});

describe('the table a curve is read from', () => {
  test.each(presetNames)('keeps to the calculation for %s, between its lines too', (name) => {
    const table = tableOf(presets[name]);
    const apart = Array.from({ length: 900 }, (_, at) => 50 + at * 5.5).map((tone) =>
      Math.abs(lossAt(table, tone) - Math.min(60, lossOf(presets[name], tone))),
    );
    const near = apart.filter((one) => one < 1);
    expect(near.length / apart.length).toBeGreaterThan(0.97);
  });
});

test.each(presetNames)('the top that is told of %s lies where plane waves still tell', (name) => {
  const { tone } = topOf(curveOf(tableOf(presets[name])), presets[name]);
  expect(tone).toBeLessThanOrEqual(cutOn(presets[name]));
});

describe('the drawings', () => {
  test('of every bench are made of numbers', () => {
    fc.assert(
      fc.property(benches, ({ design }) => {
        const paths = Object.values(sectionOf(design)).join('');
        const curve = drawCurve(curveOf(tableOf(design)), plotSizes.narrow);
        expect(paths + curve).not.toMatch(/NaN|Infinity|undefined/);
        expect(curve.startsWith('M')).toBe(true);
      }),
    );
  });

  test('show wool, holes and a dB killer only where they are', () => {
    const [packed, open] = [sectionOf(presets.racing), sectionOf(presets.drum)];
    expect(packed.wool && packed.holes && packed.killer).toBeTruthy();
    expect(open.wool + open.holes + open.killer).toBe('');
  });
});
