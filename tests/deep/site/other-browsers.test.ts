import { type Browser, chromium, firefox, type Page } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser } from '../../../scripts/find-browser.ts';
import { pageTypes } from '../../support/built-site.ts';
import { awaitWhole, listen, openMap } from '../../support/page-rest.ts';

const patience = { timeout: 30_000 };

/**
 * Browsers that are on no list of packages: the oldest Chromium the site is made for, such as that
 * of `npm pack @sparticuz/chromium@107`, and the Firefox of the system.
 */
const browsers = [
  {
    name: 'Chromium 107',
    variable: 'OLD_CHROMIUM_PATH',
    launch: (executablePath: string) =>
      chromium.launch({ executablePath, args: [...browserArguments, '--headless'] }),
  },
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    // As distributions have it, not as Playwright changes it.
    launch: (executablePath: string) => firefox.launch({ executablePath, channel: 'moz-firefox' }),
  },
] as const;

const found = browsers.flatMap(({ variable, ...rest }) => {
  const path = process.env[variable];
  if (!path) console.warn(`NOT TRIED: ${rest.name}. Set ${variable} to where it is.`);
  return path ? [{ ...rest, path }] : [];
});

/** Whether Playwright can open a page in it: of Firefox it asks what some releases cannot do yet. */
async function canSteer({ name, launch, path }: (typeof found)[number]): Promise<boolean> {
  const browser = await launch(path);
  const refused = await browser.newContext().then(
    () => null,
    (error: Error) => error.message,
  );
  if (refused) console.warn(`NOT TRIED: ${name} ${browser.version()} answers ${refused}`);
  await browser.close();
  return refused === null;
}

/** The browser of all other tests: what it passes is no fault of the journeys where another fails. */
const ordinary = {
  name: 'the Chromium of all tests',
  path: await findBrowser(),
  launch: (executablePath: string) => chromium.launch({ executablePath, args: browserArguments }),
};

const steered = await Promise.all(found.map(canSteer));
const known = [ordinary, ...found.filter((_, at) => steered[at])];

/** Serves the built site on a free port. @returns its address, and what ends it */
async function serve(): Promise<{ address: string; run: ChildProcess }> {
  // It takes the next port that is free, and says which.
  const run = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, PORT: '4390' },
  });
  let said = '';
  const address = await new Promise<string>((found, fail) => {
    run.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [where] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (where) found(where);
    });
    run.once('exit', (code) => fail(new Error(`the server stopped with ${code}: ${said}`)));
  });
  return { address, run };
}

describe.each(known)('$name', ({ path, launch }) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve();
    browser = await launch(path);
  });
  afterAll(async () => {
    await browser.close();
    server.run.kill();
  });

  /** Walks a way as on a phone, and expects that nothing is said in the console. */
  async function walk(way: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: { width: 390, height: 780 },
    });
    const page = await context.newPage();
    const said = listen(page);
    await way(page);
    await context.close();
    expect(said).toEqual([]);
  }

  test.each(pageTypes.map(([, indonesian]) => indonesian))(
    '%s is whole and no wider than the window',
    (address) =>
      walk(async (page) => {
        await page.goto(address);
        await awaitWhole(page);
        const { scrollWidth, clientWidth } = await page
          .locator('html')
          .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      }),
  );

  test('search finds a word from the header, and a misspelt one on its page', () =>
    walk(async (page) => {
      const first = page.locator('[data-results] li a').first();
      await page.goto('/');
      await page.locator('[data-dialog]').click();
      await page.getByRole('dialog').getByRole('searchbox').fill('sayangan');
      await first.waitFor(patience);
      await page.goto('/cari/?q=knalpto');
      await first.waitFor(patience);
    }));

  test('the map opens what is known of a place', () =>
    walk(async (page) => {
      await openMap(page, '/peta/');
      await page.locator('svg [data-mark]').first().dispatchEvent('click');
      await page.getByRole('dialog').waitFor(patience);
    }));

  test('a letter narrows the timeline, and the address says so', () =>
    walk(async (page) => {
      await page.goto('/linimasa/?from=1970&to=1989');
      await awaitWhole(page);
      const shown = page.locator('[data-event]:visible');
      await expect.poll(() => shown.count()).toBeGreaterThan(0);
    }));

  test('a place added on its page stands in the visit', () =>
    walk(async (page) => {
      await page.goto('/tempat/jet-hot/');
      await page.locator('add-to-visit button').first().click();
      await page.goto('/berkunjung/');
      await page.locator('my-visit').getByText('Jet Hot').first().waitFor(patience);
    }));

  test('a number in a story leads to its statement', () =>
    walk(async (page) => {
      await page.goto('/cerita/knalpot-pertama-mbah-sultoni/');
      await page.locator('a[data-note]').first().click();
      // Where a browser has no popovers, the number is a link.
      const note = page.getByRole('dialog');
      const isThere = async (): Promise<boolean> =>
        page.url().includes('/klaim/') || (await note.isVisible());
      await expect.poll(isThere, patience).toBe(true);
    }));
});
