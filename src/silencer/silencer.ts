import type { Design } from './design.ts';
import { woolFilling } from './fibre.ts';
import {
  areaOf,
  chain,
  duct,
  type FourPole,
  impedanceOf,
  sideBranch,
  transmissionLoss,
} from './four-pole.ts';
import { exhaustGas, type Gas } from './gas.ts';
import { perforatedTube } from './perforated-tube.ts';
import { quarterWave } from './resonators.ts';

/** A dB killer: its length in metres, and its diameter as a share of the pipe's. */
export const killer = { length: 0.08, narrow: 0.45 };

/** How far the tube through the wall between two chambers reaches into each, as a share. */
export const throughWall = 0.25;

/** One chamber, in metres; its tubes reach in by shares of its length. */
interface Chamber {
  readonly length: number;
  readonly inlet: number;
  readonly outlet: number;
}

/** The chambers of a design, from the engine outward. */
export function chambersOf({ chambers, length, inlet, outlet }: Design): Chamber[] {
  const whole = { length: length / 1000, inlet: inlet / 100, outlet: outlet / 100 };
  if (chambers < 2) return chambers ? [whole] : [];
  const half = { ...whole, length: whole.length / 2 };
  return [
    { ...half, outlet: throughWall },
    { ...half, inlet: throughWall },
  ];
}

/**
 * A chamber with tubes reaching in: each tube goes on as pipe, and the ring around it is a closed
 * side branch where it ends (Munjal, ch. 2, extended tubes).
 */
function openChamber(gas: Gas, frequency: number, design: Design, chamber: Chamber): FourPole {
  const pipe = areaOf(design.pipe / 1000);
  const shell = areaOf(design.shell / 1000);
  const { length } = chamber;
  const tube = (share: number): FourPole => duct(gas, frequency, share * length, pipe);
  const ring = (share: number): FourPole =>
    sideBranch(quarterWave(gas, frequency, share * length, shell - pipe));
  const free = length * (1 - chamber.inlet - chamber.outlet);
  return chain([
    tube(chamber.inlet),
    ring(chamber.inlet),
    duct(gas, frequency, free, shell),
    ring(chamber.outlet),
    tube(chamber.outlet),
  ]);
}

/** The same chamber with a perforated tube right through it, and glass wool around the tube. */
function packedChamber(gas: Gas, frequency: number, design: Design, chamber: Chamber): FourPole {
  const tube = {
    length: chamber.length,
    tubeArea: areaOf(design.pipe / 1000),
    shellArea: areaOf(design.shell / 1000),
    perimeter: (Math.PI * design.pipe) / 1000,
  };
  return perforatedTube(gas, frequency, tube, woolFilling(gas, frequency));
}

/** The whole silencer as one matrix. @param frequency hertz */
export function fourPoleOf(design: Design, frequency: number, gas = exhaustGas): FourPole {
  const chamberOf = design.isPacked ? packedChamber : openChamber;
  const parts = chambersOf(design).map((one) => chamberOf(gas, frequency, design, one));
  const narrow = areaOf((design.pipe / 1000) * killer.narrow);
  if (design.hasKiller) parts.push(duct(gas, frequency, killer.length, narrow));
  return chain(parts);
}

/** Decibels the silencer takes from a tone, between pipes without end. @param frequency hertz */
export function lossOf(design: Design, frequency: number, gas = exhaustGas): number {
  const pipe = impedanceOf(gas, areaOf(design.pipe / 1000));
  return transmissionLoss(fourPoleOf(design, frequency, gas), pipe, pipe);
}

/**
 * The tone above which sound can also run crosswise, and plane waves say too little: 1.8412 c/πD
 * (Munjal, ch. 1), of the widest space a wave runs in, in hertz.
 */
export function cutOn({ chambers, shell, pipe }: Design, gas = exhaustGas): number {
  const widest = (chambers ? shell : pipe) / 1000;
  return (1.8412 * gas.speed) / (Math.PI * widest);
}
