import { type Browser, expect, type Page, test } from '@playwright/test';
import { isDeep, seed } from '../../support/depth.ts';
import { read, type Scene, scenes } from '../../support/fault-scenes.ts';
import {
  type Asked,
  breakRequest,
  collectAsked,
  type Fault,
  faults,
  thinOut,
} from '../../support/request-faults.ts';

/** A page without faults, as everything else is measured against it. */
interface Whole {
  readonly seen: string;
  readonly links: readonly string[];
  readonly headings: readonly string[];
  readonly told: number;
  readonly asked: readonly Asked[];
}

interface Case {
  readonly asked: Asked;
  readonly fault: Fault;
}

/** What a page says when something of it is lost. */
const words = /could not be|couldn’t|needs? (Java)?[Ss]cript|may be missing|refuse|can be printed/g;
/** Longer than any patience of the site, which the clock of the page jumps over. */
const long = 30_000;

async function open(browser: Browser, scene: Scene): Promise<Page> {
  const context = await browser.newContext({
    ...{ permissions: ['geolocation'], reducedMotion: 'reduce' as const },
    geolocation: { latitude: -7.388, longitude: 109.363, accuracy: 400 },
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
  );
  await page.addInitScript((kept) => {
    window.print = () => undefined;
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  }, scene.kept ?? {});
  return page;
}

const list = (page: Page, selector: string, name: 'pathname' | 'textContent') =>
  page.evaluate(
    ([wanted, property]) =>
      [...document.querySelectorAll<HTMLAnchorElement>(wanted)].map((one) => one[property] ?? ''),
    [selector, name] as const,
  );
const listLinks = (page: Page) => list(page, 'main a[href]:not(dialog *)', 'pathname');
const listHeadings = (page: Page) => list(page, ':is(h1, h2, h3):not(dialog *)', 'textContent');
const countTold = async (page: Page): Promise<number> =>
  ((await read(page, 'body')).match(words) ?? []).length;

/** Waits until what is seen stays the same. */
async function awaitSeen(page: Page, scene: Scene): Promise<string> {
  let [before, seen] = ['', await scene.see(page)];
  while (seen === '' || seen.includes('…') || seen !== before) {
    await page.waitForTimeout(250);
    [before, seen] = [seen, await scene.see(page)];
  }
  return seen;
}

async function readWhole(browser: Browser, scene: Scene): Promise<Whole> {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(scene.path);
  const still = { links: await listLinks(plain), headings: await listHeadings(plain) };
  await plain.close();
  const page = await open(browser, scene);
  const asked = collectAsked(page);
  await page.goto(scene.path, { waitUntil: 'networkidle' });
  await scene.act(page);
  const seen = await awaitSeen(page, scene);
  const [links, headings] = [await listLinks(page), await listHeadings(page)];
  const whole = {
    ...{ seen, told: await countTold(page), asked: thinOut(asked.values()) },
    links: still.links.filter((link) => links.includes(link)),
    headings: still.headings.filter((heading) => headings.includes(heading)),
  };
  await page.context().close();
  return whole;
}

/** What is asked of a page; of one that is left meanwhile nothing can be. */
async function unlessLeft<Asked>(asked: Promise<Asked>, left: Asked): Promise<Asked> {
  try {
    return await asked;
  } catch (error) {
    if (/context was destroyed|navigati/.test((error as Error).message)) return left;
    throw error;
  }
}

/** Jumps over every wait of the page, as a visitor who stays. */
async function stayOn(page: Page): Promise<void> {
  await page.clock.fastForward(long);
  const finish = (): void => document.getAnimations().forEach((one) => one.finish());
  await unlessLeft(page.evaluate(finish), undefined);
}

/** Whether the page shows what a whole one does, tells that it does not, or leads elsewhere. */
const isHonest = (page: Page, scene: Scene, whole: Whole): Promise<boolean> =>
  unlessLeft(isTrue(page, scene, whole), false);

async function isTrue(page: Page, scene: Scene, whole: Whole): Promise<boolean> {
  if (new URL(page.url()).pathname !== scene.path.replace(/\?.*/, '')) return true;
  const seen = await scene.see(page);
  if (seen === whole.seen || scene.isAsTrue?.(seen, whole.seen)) return true;
  return (await countTold(page)) > whole.told;
}

/** Controls that a visitor can press and that nothing answers. */
const listDead = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>(':not(:defined) button:enabled')]
      .filter(
        (button) =>
          button.checkVisibility({ checkVisibilityCSS: true }) && !button.closest('form[action]'),
      )
      .map((button) => button.outerHTML.slice(0, 80)),
  );

/** Waits for the style of a page: before it has come a visitor sees nothing that he could press. */
const awaitStyle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    ),
  );

/** Comes true when the page sets out for another, which may never answer: the visitor sees that it loads. */
const awaitLeaving = (page: Page): Promise<boolean> =>
  new Promise((resolve) => {
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) resolve(true);
    });
  });

/** What is wrong with a page of which a request failed. */
async function tryCase(
  page: Page,
  scene: Scene,
  whole: Whole,
  { asked, fault }: Case,
): Promise<string[]> {
  const errors: string[] = [];
  // A file that is no script is no script: nothing can catch that, and nothing is lost but the file.
  page.on('pageerror', (error) => error.name !== 'SyntaxError' && errors.push(error.message));
  await breakRequest(page, asked, fault);
  await page.goto(scene.path, { waitUntil: fault === 'stall' ? 'commit' : 'load' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  if (!asked.type.includes('css')) await awaitStyle(page);
  const leaving = awaitLeaving(page);
  await scene.act(page);
  const look = (): Promise<boolean> => Promise.race([isHonest(page, scene, whole), leaving]);
  let isFine = await look();
  for (let turn = 0; turn < 20 && !isFine; turn += 1) {
    await page.waitForTimeout(150);
    if (turn % 4 === 3) await Promise.race([stayOn(page), leaving]);
    isFine = await look();
  }
  const hasLeft = await Promise.race([leaving, page.waitForTimeout(0).then(() => false)]);
  if (hasLeft || new URL(page.url()).pathname !== scene.path.replace(/\?.*/, '')) return errors;
  // One that has told what failed may be on its way to where its link leads.
  const seen = isFine ? null : await unlessLeft<string | null>(scene.see(page), null);
  const said = seen === null ? [] : [`shows “${seen.slice(0, 80)}”`];
  return [...errors, ...said, ...(await unlessLeft(listLost(page, whole), []))];
}

/** What a whole page has and this one has not, and its dead controls. */
async function listLost(page: Page, whole: Whole): Promise<string[]> {
  const [links, headings] = [await listLinks(page), await listHeadings(page)];
  return [
    ...whole.links.filter((link) => !links.includes(link)),
    ...whole.headings.filter((heading) => !headings.includes(heading)),
    ...(await listDead(page)),
  ];
}

/** One of a list, the same in every run. @param turn tells draws apart */
function draw<T>(from: readonly T[], turn: number): T {
  const one = from[(Math.imul(seed + turn, 2_654_435_761) >>> 0) % from.length];
  if (one === undefined) throw new Error('there is nothing to draw from');
  return one;
}

/** A browser paints nothing before it has the style, so there is nothing to be told. */
const isPainted = ({ asked, fault }: Case): boolean =>
  fault !== 'stall' || !asked.type.includes('css');

function chooseCases({ asked }: Whole, turn: number): Case[] {
  const all = asked
    .flatMap((one) => faults.map((fault) => ({ asked: one, fault })))
    .filter(isPainted);
  return isDeep ? all : [draw(all, turn), draw(all, turn + 100)];
}

const sample = [0, 1, 2, 3, 4, 5].map((turn) => draw(scenes, turn));

for (const [turn, scene] of [...new Set(isDeep ? scenes : sample)].entries()) {
  test(`${scene.name} stays true whatever does not come`, async ({ browser }) => {
    const whole = await readWhole(browser, scene);
    const cases = chooseCases(whole, turn);
    const wrong: string[] = [];
    for (const one of cases) {
      const page = await open(browser, scene);
      const found = await tryCase(page, scene, whole, one);
      wrong.push(
        ...found.map((what) => `${one.fault} ${new URL(one.asked.url).pathname}: ${what}`),
      );
      await page.context().close();
    }
    if (isDeep) console.log(`${scene.name}: ${cases.length} cases, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
  });
}
