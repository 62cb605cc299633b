import { expect, type Page, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { ChangingHost } from '../../support/changing-host.ts';
import { openMap } from '../../support/page-rest.ts';

test.use({ serviceWorkers: 'allow' });

let host: ChangingHost;
test.beforeEach(async () => {
  host = await ChangingHost.start('dist');
});
test.afterEach(() => host.cut());

/** Visits the site until the device has all that a first visit leaves on it. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${host.origin}/en/`);
  const isHeld = () =>
    page.evaluate(
      async () =>
        (await caches.match('/en/offline/')) !== undefined &&
        (await caches.match(location.pathname, { cacheName: 'jejak-knalpot.read' })) !==
          undefined &&
        navigator.serviceWorker.controller !== null,
    );
  await expect.poll(isHeld, 'the shell is not held').toBe(true);
}

/**
 * Waits until a page asks for nothing more. A worker that is asked while the browser stops it for a
 * newer one starts anew, and the newer one waits until it has been idle for 30 seconds; for ever
 * where a debugger looks on, as here.
 */
async function awaitRest(page: Page): Promise<void> {
  // The last that a page brings is what registers the worker, a second after all else.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('register-worker')),
  );
  await page.waitForLoadState('networkidle');
}

/** What the browser does by itself once a day, and whenever a page is opened. */
async function lookForNewBuild(page: Page): Promise<void> {
  await awaitRest(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const { installing } = registration ?? {};
    if (!installing) return;
    await new Promise((resolve) => installing.addEventListener('statechange', resolve));
  });
}

/** Takes the build that is offered, until it is the one in use. */
async function takeNewBuild(page: Page, label: string): Promise<void> {
  await awaitRest(page);
  const button = page.getByRole('button', { name: label });
  await button.click();
  await expect(button).toBeHidden();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** A build in which the home page says something else. @param told what the list says of it */
function build(name: string, told = digestOf): Record<string, string> {
  const old = host.read('/en/');
  const home = old.replace(/(<h1[^>]*>)[\s\S]*?<\/h1>/, `$1${name}</h1>`);
  const worker = host
    .read('/sw.js')
    .replace(digestOf(old), told(home))
    .replace(/(\bid:")[\w-]{16}"/, `$1${digestOf(name)}"`);
  return { '/en/': home, '/sw.js': worker };
}

test('what was saved opens without a network: pages never seen, search, map and plan', async ({
  page,
}) => {
  await visit(page);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`${host.origin}/en/offline/`);
  await page.getByRole('button', { name: /^Save for offline \(\d+\.\d MB\)$/ }).click();
  await expect(page.getByRole('status')).toContainText('Saved whole', { timeout: 60_000 });
  await host.cut();
  for (const path of [
    ...['/en/stories/', '/en/places/owabong/', '/en/sources/press-tempo-1980/', '/en/glossary/'],
    ...['/en/stories/may-1980/', '/en/conflicts/first-exhaust/', '/en/silencer/', '/en/quiz/'],
  ]) {
    const answer = await page.goto(host.origin + path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    await expect(heading(page)).toBeVisible();
  }
  await page.goto(`${host.origin}/en/sources/press-tempo-1980/`);
  const claims = page.locator('main a[href^="/en/claims/"]').filter({ visible: true });
  await claims.first().click();
  await expect(page).toHaveURL(/\/en\/claims\/[\w-]+\//);
  await expect(heading(page)).toBeVisible();
  await page.goto(`${host.origin}/en/search/?q=drum`);
  await expect(page.locator('[data-results] li a').first()).toBeVisible();
  await openMap(page, `${host.origin}/en/map/`);
  await page.goto(`${host.origin}/en/places/owabong/`);
  await page.getByRole('button', { name: /^Add to my visit/ }).click();
  await page.goto(`${host.origin}/en/visit/`);
  await expect(page.locator('my-visit')).toContainText('Owabong');
  await page.getByRole('button', { name: 'Print an A4 sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Owabong');
});

test('under Save-Data a device holds the pages read and no more', async ({ page }) => {
  const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
  host.change({ '/sw.js': saving + host.read('/sw.js') });
  await page.goto(`${host.origin}/en/claims/prd-021/`);
  const read = await heading(page).innerText();
  const listPages = () =>
    page.evaluate(async () => {
      const paths: string[] = [];
      for (const name of await caches.keys()) {
        const held = await (await caches.open(name)).keys();
        paths.push(...held.map(({ url }) => new URL(url).pathname));
      }
      return paths.filter((path) => path.endsWith('/'));
    });
  await expect.poll(listPages).toEqual(['/en/claims/prd-021/']);
  await page.goto(`${host.origin}/en/claims/prd-019/`);
  await expect.poll(listPages).toEqual(['/en/claims/prd-021/', '/en/claims/prd-019/']);
  await host.cut();
  await page.goto(`${host.origin}/en/claims/prd-021/`);
  await expect(heading(page)).toHaveText(read);
});

test('what was only read opens without a network; what was not says so, and lists what is there', async ({
  page,
}) => {
  await visit(page);
  await page.goto(`${host.origin}/en/claims/prd-021/`);
  const read = await heading(page).innerText();
  const isKept = () =>
    page.evaluate(async () => {
      const pages = await caches.open('jejak-knalpot.read');
      return (await pages.match('/en/claims/prd-021/')) !== undefined;
    });
  await expect.poll(isKept).toBe(true);
  await host.cut();
  const missed = await page.goto(`${host.origin}/en/claims/prd-019/`);
  expect(missed?.status()).toBe(503);
  await expect(page.getByText('the page you asked for is not on this device')).toBeVisible();
  await page.locator('held-pages a[href="/en/claims/prd-021/"]').click();
  await expect(page).toHaveURL(/prd-021/);
  await expect(heading(page)).toHaveText(read);
  await page.goto(`${host.origin}/en/visit/`);
  await expect(heading(page)).toBeVisible();
});

test('a new build is offered, a broken one is not, and the last switch leaves nothing behind', async ({
  page,
}) => {
  const shows = async (text: string): Promise<void> => {
    await host.cut();
    await page.goto(`${host.origin}/en/`);
    await expect(heading(page)).toHaveText(text);
    await host.restore();
  };
  await visit(page);
  const first = await heading(page).innerText();
  host.change(build('The second build'));
  await lookForNewBuild(page);
  await expect(page.getByRole('contentinfo')).toContainText('new version ready');
  await shows(first);
  await page.goto(`${host.origin}/en/offline/`);
  await takeNewBuild(page, 'Use the new version');
  await shows('The second build');

  host.change({ '/sw.js': build('A broken build', () => 'x'.repeat(16))['/sw.js'] ?? '' });
  await lookForNewBuild(page);
  await shows('The second build');
  // The browser may be trying it once more, as whenever a page is opened.
  const copies = () => page.evaluate(async () => (await caches.keys()).join());
  await expect.poll(copies).not.toContain(digestOf('A broken build'));

  host.change({ '/sw.js': host.read('/sw-off.js') });
  await lookForNewBuild(page);
  const countLeft = () =>
    page.evaluate(async () => {
      const copies = await caches.keys();
      const workers = await navigator.serviceWorker.getRegistrations();
      return copies.length + workers.length;
    });
  await expect.poll(countLeft).toBe(0);
});

test('a new build is taken at once, while the one before still keeps pages', async ({ page }) => {
  await visit(page);
  host.change(build('The second build'));
  await lookForNewBuild(page);
  // The shell of the other language, which the worker holds once a page of it is read.
  const isAsked = host.stall('/linimasa/');
  await page.goto(`${host.origin}/luring/`);
  await isAsked;
  await takeNewBuild(page, 'Pakai versi baru');
  await host.cut();
  await page.goto(`${host.origin}/en/`);
  await expect(heading(page)).toHaveText('The second build');
});

test('a picture that never comes keeps nobody who reads on', async ({ page }) => {
  const picture = `${'<br>'.repeat(900)}<img src="/late.png" loading="lazy" alt="">`;
  host.change({ '/en/glossary/': host.read('/en/glossary/').replace('</main>', `${picture}$&`) });
  // Out of sight the browser does not ask for it, so it is the worker, to keep what was read.
  const isAsked = host.stall('/late.png');
  await page.goto(`${host.origin}/en/glossary/`);
  await isAsked;
  await page.goto(`${host.origin}/en/data/`, { timeout: 60_000 });
  await expect(heading(page)).toBeVisible();
});

/** Has the device forget everything, until the page says that it is done. */
async function forgetEverything(page: Page): Promise<void> {
  await page.locator('my-visit details.kept > summary').click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await expect(page.locator('my-visit [data-part="notice"]')).toContainText('has been removed');
}

/** Caches and workers on the device. */
function listKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [...(await caches.keys()), ...workers.map(({ scope }) => scope)];
  });
}

test('whoever has the device forget everything finds no copy on it', async ({ page }) => {
  await visit(page);
  await page.goto(`${host.origin}/en/visit/`);
  await forgetEverything(page);
  expect(await listKept(page)).toEqual([]);
  // What the page brings last would bring a worker back, and that its copies.
  await awaitRest(page);
  expect(await listKept(page)).toEqual([]);
  await visit(page);
});

for (const file of ['/sw.js', '/en/offline/']) {
  test(`everything is forgotten while ${file} is still on its way`, async ({ page }) => {
    const isAsked = host.stall(file);
    await page.goto(`${host.origin}/en/visit/`);
    const bring = await isAsked;
    await forgetEverything(page);
    bring();
    await expect.poll(() => listKept(page)).toEqual([]);
  });
}
