import { describe, expect, test } from 'vitest';
import { type Engine, engineNames, engines, noteOf } from '#silencer/engine.ts';

/** The strength of the nth multiple of the working cycle. */
const strengthOf = (engine: Engine, pedal: number, nth: number): number =>
  noteOf(engine, pedal)[nth - 1]?.strength ?? Number.NaN;

describe('the parts of a note', () => {
  test.each(engineNames)('of %s are all multiples of its cycle up to 5 kHz', (name) => {
    for (const pedal of [0, 35, 100]) {
      const engine = engines[name];
      // A cycle takes two turns.
      const cycle = (engine.idle + ((engine.most - engine.idle) * pedal) / 100) / 120;
      const tones = noteOf(engine, pedal).map(({ tone }) => tone);
      expect(tones).toHaveLength(Math.floor(5000 / cycle));
      for (const [at, tone] of tones.entries()) expect(tone).toBeCloseTo(cycle * (at + 1), 6);
    }
  });

  // Worked by hand from the text: pulse 1/(1 + (f/edge)²), mouth f/(f + 150), push a quarter to one.
  test.each([
    // Idle: 12.5 Hz a cycle, an edge of 160 Hz; the tenth is 125 Hz.
    [0, 10, 0.25 * (1 / (1 + 0.781_25 ** 2)) * (125 / 275)],
    // Half: 41.67 Hz, an edge of 460 Hz; the twelfth is 500 Hz.
    [50, 12, 0.625 * (1 / (1 + (500 / 460) ** 2)) * (500 / 650)],
    // Full: 70.83 Hz, an edge of 760 Hz; the twelfth is 850 Hz.
    [100, 12, (1 / (1 + (850 / 760) ** 2)) * 0.85],
  ])(
    'at %i %% of the pedal are as strong as a pulse at the mouth of a pipe',
    (pedal, nth, told) => {
      expect(strengthOf(engines.single, pedal, nth)).toBeCloseTo(told, 9);
    },
  );
});

describe('several cylinders', () => {
  test.each([
    ['twin', 2],
    ['four', 4],
  ] as const)('of %s sound together at the multiples of their firing', (name, cylinders) => {
    const note = noteOf(engines[name], 60).slice(0, 40);
    const strengths = note.map(({ strength }) => strength);
    for (const [at, strength] of strengths.entries()) {
      if ((at + 1) % cylinders !== 0) continue;
      expect(strength).toBeGreaterThan(5 * (strengths[at - 1] ?? 0));
      expect(strength).toBeGreaterThan(5 * (strengths[at + 1] ?? 0));
    }
  });

  test('are no louder together than the loudest alone', () => {
    const alone = { ...engines.four, cylinders: 1 };
    // The four breathe 1, 0.9, 1.06 and 0.95: in step 0.9775 of one.
    const share = strengthOf(engines.four, 60, 4) / strengthOf(alone, 60, 4);
    expect(share).toBeCloseTo(0.9775, 9);
  });
});
