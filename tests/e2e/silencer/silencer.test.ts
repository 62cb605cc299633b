import { expect, type Page, test } from '@playwright/test';
import { parseBench } from '#silencer/bench-state.ts';
import { engines, noteOf, turnsOf } from '#silencer/engine.ts';
import { lossOf } from '#silencer/silencer.ts';

const path = '/en/silencer/';
const racing = '?pipe=52&shell=100&length=380&inlet=0&outlet=0&chambers=1&wool=1&killer=1&pedal=0';

const curve = (page: Page) => page.locator('silencer-bench [data-curve]').first();

test('a slider changes section, curve, spoken value and address, by keyboard alone', async ({
  page,
}) => {
  await page.goto(path);
  const slider = page.getByRole('slider', { name: 'Length of the shell' });
  const before = await curve(page).getAttribute('d');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '430 mm');
  await expect(curve(page)).not.toHaveAttribute('d', before ?? '');
  await expect(page).toHaveURL(/\?length=430/);
  await page.reload();
  await expect(slider).toHaveValue('430');
});

test('a preset is taken by name, and what it has no room for cannot be moved', async ({ page }) => {
  await page.goto(path);
  const preset = page.getByRole('button', { name: 'Straight pipe' });
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('slider', { name: 'Length of the shell' })).toBeDisabled();
  await expect(page.getByRole('status')).toContainText('0 dB quieter');
});

test('an address out of reach gives the bench as it starts', async ({ page }) => {
  await page.goto(`${path}?shell=9999&chambers=x&engine=%3Cscript%3E`);
  await expect(page.getByRole('slider', { name: 'Diameter of the shell' })).toHaveValue('110');
});

/** Puts an audio context that is rendered at once in the place of the one a loudspeaker plays. */
async function renderOffline(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Rendered extends OfflineAudioContext {
      static all: Rendered[] = [];
      closed = false;
      sounding = false;
      constructor() {
        super(1, 48_000 * 2, 48_000);
        Rendered.all.push(this);
      }
      override createOscillator(): OscillatorNode {
        const oscillator = super.createOscillator();
        const start = oscillator.start.bind(oscillator);
        oscillator.start = () => {
          this.sounding = true;
          start();
        };
        return oscillator;
      }
      override resume(): Promise<void> {
        return Promise.resolve();
      }
      close(): Promise<void> {
        this.closed = true;
        return Promise.resolve();
      }
    }
    Object.assign(window, { AudioContext: Rendered, rendered: Rendered.all });
  });
}

/** How strong some tones are in what the page's sound renders to, once it sounds. */
async function measure(page: Page, tones: readonly number[]): Promise<number[]> {
  await page.waitForFunction(
    () => (window as unknown as { rendered: { sounding: boolean }[] }).rendered[0]?.sounding,
  );
  return page.evaluate(async (list) => {
    const [context] = (window as unknown as { rendered: OfflineAudioContext[] }).rendered;
    const buffer = await context?.startRendering();
    const samples = buffer?.getChannelData(0).slice(48_000) ?? new Float32Array();
    return list.map((tone) => {
      let [re, im] = [0, 0];
      for (const [at, sample] of samples.entries()) {
        const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / samples.length);
        const angle = (2 * Math.PI * tone * at) / 48_000;
        re += window * sample * Math.cos(angle);
        im += window * sample * Math.sin(angle);
      }
      return Math.hypot(re, im);
    });
  }, tones);
}

test('what is heard is the curve, to a decibel', async ({ browser }) => {
  const bench = parseBench(racing);
  const cycle = turnsOf(engines[bench.engine], bench.pedal) / 120;
  const note = noteOf(engines[bench.engine], bench.pedal);
  const tones = [4, 8, 16, 24, 40, 64, 80].map((nth) => nth * cycle);
  const render = async (isOpen: boolean): Promise<number[]> => {
    const page = await browser.newPage();
    await renderOffline(page);
    await page.goto(path + racing);
    if (isOpen) await page.getByRole('button', { name: 'Without silencer' }).click();
    await page.getByRole('button', { name: 'Sound the engine' }).click();
    const levels = await measure(page, tones);
    await page.close();
    return levels;
  };
  const [open, behind] = [await render(true), await render(false)];
  for (const [at, tone] of tones.entries()) {
    const heard = 20 * Math.log10((open[at] ?? 0) / (behind[at] ?? 1));
    expect(Math.abs(heard - lossOf(bench.design, tone)), `${tone} Hz`).toBeLessThan(1);
    expect(note.some((one) => Math.abs(one.tone - tone) < 0.01)).toBe(true);
  }
});

test('sound starts on a tap alone and is taken down whole, by the key, hiding or leaving', async ({
  page,
}) => {
  await renderOffline(page);
  await page.goto(path);
  const contexts = () =>
    page.evaluate(() =>
      (window as unknown as { rendered: { closed: boolean }[] }).rendered.map((one) => one.closed),
    );
  expect(await contexts()).toEqual([]);
  await page.getByRole('button', { name: 'Sound the engine' }).click();
  expect(await contexts()).toEqual([false]);
  await page.getByRole('button', { name: 'Stop the sound' }).click();
  await expect.poll(contexts).toEqual([true]);
  await page.getByRole('button', { name: 'Sound the engine' }).click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(contexts).toEqual([true, true]);
  await page.getByRole('button', { name: 'Sound the engine' }).click();
  await page.evaluate(() => document.querySelector('silencer-bench')?.remove());
  await expect.poll(contexts).toEqual([true, true, true]);
});

test('prints without its keys', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Sound the engine' })).toBeHidden();
  await expect(curve(page)).toBeAttached();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the lettered drawing and four designs with their curves', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Build one, then listen' })).toBeHidden();
    await expect(page.getByRole('img', { name: /Cut-away drawing/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /curve of the sound held back/ })).toHaveCount(4);
  });
});
