import type { Locator, Page } from '@playwright/test';

/** Something done by pointer or keys alone, so that nothing but the page is busy with it. */
type Deed = () => Promise<void>;

/** One thing a visitor does at the bench of `/peredam/`: finds it first, then does it. */
export interface Act {
  readonly name: string;
  readonly find: (page: Page) => Promise<Deed>;
}

async function middleOf(target: Locator): Promise<Middle> {
  const box = await target.boundingBox();
  if (!box) throw new Error('a control of the bench is not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return { x, y, width: box.width };
}

interface Middle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What is tapped stands in the middle of the screen, under no bar. */
async function show(page: Page, selector: string): Promise<Locator> {
  const target = page.locator(`silencer-bench ${selector}`);
  await target
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return target;
}

const press =
  (selector: string) =>
  async (page: Page): Promise<Deed> => {
    const { x, y } = await middleOf(await show(page, selector));
    return () => page.mouse.click(x, y, { delay: 60 });
  };

/** Five keys on a slider, as fast as a hand repeats them. */
const keys =
  (slider: string) =>
  async (page: Page): Promise<Deed> => {
    await (await show(page, `[name="${slider}"]`)).focus();
    return async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        await page.keyboard.press('ArrowLeft');
        await page.waitForTimeout(80);
      }
    };
  };

/** A slider drawn to and fro with the pointer. */
const drag =
  (slider: string) =>
  async (page: Page): Promise<Deed> => {
    const { x, y, width } = await middleOf(await show(page, `[name="${slider}"]`));
    return async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const share of [-0.2, -0.4, -0.1, 0.2, 0.4, 0]) {
        await page.mouse.move(x + share * width, y, { steps: 6 });
      }
      await page.mouse.up();
    };
  };

async function findPresets(page: Page): Promise<Deed> {
  const places: Middle[] = [];
  for (const preset of await (await show(page, '[data-preset]')).all()) {
    places.push(await middleOf(preset));
  }
  return async () => {
    for (const { x, y } of places) {
      await page.mouse.click(x, y, { delay: 60 });
      await page.waitForTimeout(250);
    }
  };
}

const design: readonly Act[] = [
  { name: 'length by key', find: keys('length') },
  { name: 'pipe by pointer', find: drag('pipe') },
  { name: 'presets', find: findPresets },
  { name: 'two chambers', find: press('[name="chambers"][value="2"]') },
  { name: 'wool', find: press('[name="wool"]') },
  { name: 'dB killer', find: press('[name="killer"]') },
  { name: 'engine', find: press('[name="engine"][value="four"]') },
  { name: 'pedal by pointer', find: drag('pedal') },
];

const loud = ({ name, find }: Act): Act => ({ name: `${name}, sounding`, find });

/** Everything that can be done there, first in silence, then while the engine sounds. */
export const acts: readonly Act[] = [
  ...design,
  { name: 'sound', find: press('[data-play]') },
  ...design.map(loud),
  { name: 'without silencer', find: press('[data-open]') },
  { name: 'stop', find: press('[data-play]') },
];
