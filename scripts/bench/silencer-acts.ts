import type { Page } from '@playwright/test';

/** One thing a visitor does at the bench of `/peredam/`. */
export interface Act {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const press =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`silencer-bench ${selector}`).click();
  };

/** Five keys on a slider, as fast as a hand repeats them. */
const keys =
  (slider: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`silencer-bench [name="${slider}"]`).focus();
    for (let turn = 0; turn < 5; turn += 1) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(80);
    }
  };

/** A slider drawn to and fro with the pointer. */
const drag =
  (slider: string) =>
  async (page: Page): Promise<void> => {
    const input = page.locator(`silencer-bench [name="${slider}"]`);
    await input.scrollIntoViewIfNeeded();
    const box = await input.boundingBox();
    if (!box) throw new Error(`${slider} is not on screen`);
    const y = box.y + box.height / 2;
    const at = (share: number): number => box.x + 20 + (box.width - 40) * share;
    await page.mouse.move(at(0.5), y);
    await page.mouse.down();
    for (const share of [0.3, 0.1, 0.4, 0.7, 0.9, 0.5]) {
      await page.mouse.move(at(share), y, { steps: 6 });
    }
    await page.mouse.up();
  };

async function takePresets(page: Page): Promise<void> {
  for (const preset of await page.locator('silencer-bench [data-preset]').all()) {
    await preset.click();
    await page.waitForTimeout(250);
  }
}

const design: readonly Act[] = [
  { name: 'length by key', act: keys('length') },
  { name: 'pipe by pointer', act: drag('pipe') },
  { name: 'presets', act: takePresets },
  { name: 'two chambers', act: press('[name="chambers"][value="2"]') },
  { name: 'wool', act: press('[name="wool"]') },
  { name: 'dB killer', act: press('[name="killer"]') },
  { name: 'engine', act: press('[name="engine"][value="four"]') },
  { name: 'pedal by pointer', act: drag('pedal') },
];

const loud = ({ name, act }: Act): Act => ({ name: `${name}, sounding`, act });

/** Everything that can be done there, first in silence, then while the engine sounds. */
export const acts: readonly Act[] = [
  ...design,
  { name: 'sound', act: press('[data-play]') },
  ...design.map(loud),
  { name: 'without silencer', act: press('[data-open]') },
  { name: 'stop', act: press('[data-play]') },
];
