import { chromium } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser } from '../../../scripts/find-browser.ts';
import { pageTypes } from '../../support/built-site.ts';
import { hasTool, runTool } from '../../support/foreign-tools.ts';
import { isWhole, live } from '../../support/page-rest.ts';

const patience = { timeout: 30_000 };
const phone = { width: 390, height: 780 };

/** As much of a page as both libraries steer alike. */
interface AnyPage {
  goto(url: string): Promise<unknown>;
  evaluate(ask: (given: string) => unknown, given: string): Promise<unknown>;
}

interface AnyBrowser {
  /** A page of a visitor who was never there. @param hear what the page says in its console */
  visit(hear: (said: string) => void): Promise<{ page: AnyPage; leave: () => Promise<void> }>;
  close(): Promise<void>;
}

async function launchChromium(executablePath: string): Promise<AnyBrowser> {
  const args = [...browserArguments, '--headless'];
  const browser = await chromium.launch({ executablePath, args });
  return {
    async visit(hear) {
      const context = await browser.newContext({ viewport: phone });
      const page = await context.newPage();
      page.on('console', (message) => hear(message.text()));
      page.on('pageerror', (error) => hear(error.message));
      return { page, leave: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** Playwright asks of a Firefox what only its own knows; Puppeteer steers that of a distribution. */
async function launchFirefox(executablePath: string): Promise<AnyBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  return {
    async visit(hear) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(phone);
      page.on('console', (message) => hear(message.text()));
      page.on('pageerror', (error) => hear(String(error)));
      return {
        page: {
          goto: (url) => page.goto(url),
          evaluate: (ask, given) => page.evaluate(ask, given),
        },
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

interface Known {
  readonly name: string;
  readonly path: string;
  readonly launch: (path: string) => Promise<AnyBrowser>;
}

/**
 * Browsers that are on no list of packages: the oldest Chromium the site is made for, such as that
 * of `npm pack @sparticuz/chromium@107`, and the Firefox of the system as its distribution has it.
 */
function listOthers(): Known[] {
  const { OLD_CHROMIUM_PATH: old, FIREFOX_PATH: named } = process.env;
  const firefox = named ?? (hasTool('firefox') && runTool('which', ['firefox']).trim());
  if (!old) console.warn('NOT TRIED: Chromium 107. Set OLD_CHROMIUM_PATH to where it is.');
  return [
    ...(old ? [{ name: 'Chromium 107', path: old, launch: launchChromium }] : []),
    ...(firefox ? [{ name: 'Firefox', path: firefox, launch: launchFirefox }] : []),
  ];
}

/** The browser of all other tests: what it passes is no fault of the journeys where another fails. */
const ordinary: Known = {
  ...{ name: 'the Chromium of all tests', launch: launchChromium },
  path: await findBrowser(),
};

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

const until = (page: AnyPage, ask: () => boolean): Promise<void> =>
  expect.poll(() => page.evaluate(ask, ''), patience).toBe(true);

const untilSeen = (page: AnyPage, selector: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          (wanted) => [...document.querySelectorAll(wanted)].some((one) => one.checkVisibility()),
          selector,
        ),
      { ...patience, message: selector },
    )
    .toBe(true);

/** Activates what is there as Enter does. */
async function press(page: AnyPage, selector: string): Promise<void> {
  await untilSeen(page, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

describe.each([ordinary, ...listOthers()])('$name', ({ path, launch }) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: AnyBrowser;
  beforeAll(async () => {
    server = await serve();
    browser = await launch(path);
  });
  afterAll(async () => {
    await browser.close();
    server.run.kill();
  });

  /** Walks a way as on a phone, and expects that nothing is said in the console. */
  async function walk(
    way: (page: AnyPage, open: (path: string) => Promise<unknown>) => Promise<void>,
  ): Promise<void> {
    const said: string[] = [];
    const { page, leave } = await browser.visit((text) => said.push(text));
    await way(page, (address) => page.goto(server.address + address));
    await leave();
    expect(said).toEqual([]);
  }

  test.each(pageTypes.map(([, indonesian]) => indonesian))(
    '%s is whole and no wider than the window',
    (address) =>
      walk(async (page, open) => {
        await open(address);
        await until(page, isWhole);
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }, '');
        expect(beyond).toBeLessThanOrEqual(0);
      }),
  );

  test('search finds a word from the header, and a misspelt one on its page', () =>
    walk(async (page, open) => {
      await open('/');
      await press(page, '[data-dialog]');
      await untilSeen(page, 'dialog[open] [type="search"]');
      await page.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>('dialog[open] [type="search"]');
        if (box) box.value = 'sayangan';
        box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, '');
      await untilSeen(page, 'dialog[open] [data-results] li a');
      await open('/cari/?q=knalpto');
      await untilSeen(page, 'main [data-results] li a');
    }));

  test('the map opens what is known of a place', () =>
    walk(async (page, open) => {
      await open('/peta/');
      await page.evaluate(() => {
        document.querySelector('[data-stage]')?.dispatchEvent(new Event('pointerenter'));
      }, '');
      await untilSeen(page, live);
      await page.evaluate(() => {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true });
        document.querySelector('svg [data-mark]')?.dispatchEvent(click);
      }, '');
      await untilSeen(page, '[role="dialog"]');
    }));

  test('a letter narrows the timeline, and the address says so', () =>
    walk(async (page, open) => {
      await open('/linimasa/');
      await until(page, () => customElements.get('era-player') !== undefined);
      const count = (): number => document.querySelectorAll('[data-event]:not([hidden])').length;
      const all = await page.evaluate(count, '');
      await press(page, 'era-player .letter[data-era="1980"]');
      await until(page, () => new URL(location.href).searchParams.get('from') === '1980');
      await untilSeen(page, '[data-event]');
      const left = await page.evaluate(count, '');
      expect(left).toBeLessThan(Number(all));
    }));

  test('a place added on its page stands in the visit', () =>
    walk(async (page, open) => {
      await open('/tempat/jet-hot/');
      await press(page, 'add-to-visit button');
      await open('/berkunjung/');
      await until(
        page,
        () => document.querySelector('my-visit')?.textContent.includes('Jet Hot') === true,
      );
    }));

  test('a number in a story leads to its statement', () =>
    walk(async (page, open) => {
      await open('/cerita/knalpot-pertama-mbah-sultoni/');
      await press(page, 'a[data-note]');
      // Where a browser has no popovers, the number is a link.
      await until(
        page,
        () =>
          location.pathname.includes('/klaim/') ||
          document.querySelector('[role="dialog"]')?.checkVisibility() === true,
      );
    }));
});
