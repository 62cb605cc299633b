import { expect, type Locator, test } from '@playwright/test';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { find } from '#archive/archive.ts';
import { archive } from '../../support/real-archive.ts';

const story = '/en/stories/may-1980/';
const told = find(archive.stories, 'may-1980');
const decodeQr = jsqr;

/** What a phone's camera reads of a QR code on screen. */
async function scan(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('the share control', () => {
  test('is whole without script: links, the address and a QR code that says the same', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(story);
    await page.locator('share-control summary').click();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    await expect(page.locator('#share-link')).toHaveValue(canonical ?? 'none');
    await expect.poll(() => scan(page.locator('[data-qr]'))).toBe(canonical);
    const links = page.locator('share-control a[data-target]');
    await expect(links).toHaveCount(5);
    for (const href of await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    )) {
      expect(decodeURIComponent(href ?? '')).toContain(canonical);
    }
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    await context.close();
  });

  for (const path of [
    '/',
    '/klaim/prd-001/',
    '/tempat/dusun-sayangan/',
    '/perbedaan/first-exhaust/',
    '/linimasa/',
    '/peta/',
  ]) {
    test(`stands on ${path}, and its code leads there`, async ({ page }) => {
      await page.goto(path);
      await page.locator('share-control summary').click();
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      await expect.poll(() => scan(page.locator('[data-qr]'))).toBe(canonical);
    });
  }

  test('opens the other ways where the browser refuses its own', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'share', { value: refuse });
    });
    await page.goto(story);
    await page.locator('share-control [data-native]').click();
    await expect(page.locator('#share-link')).toBeVisible();
  });

  test('shares the view the map shows, and drops what a tracker added', async ({ page }) => {
    await page.goto('/en/map/?kind=village,workshop&utm_source=chat&view=13/-7.3850/109.3600');
    await page.locator('share-control summary').click();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    const view = `${canonical ?? ''}?kind=village,workshop&view=13/-7.3850/109.3600`;
    await expect(page.locator('#share-link')).toHaveValue(view);
    await expect.poll(() => scan(page.locator('[data-qr]'))).toBe(view);
    const chat = await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
    expect(chat).toContain(encodeURIComponent(view));
  });

  test("opens the system's share sheet where there is one", async ({ page }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => (shared.push(data), Promise.resolve()),
      });
    });
    await page.goto(story);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    const shared = (): Promise<unknown[]> =>
      page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
    await expect
      .poll(shared)
      .toEqual([{ text: `${told.title.en}. ${told.standfirst.en}`, url: canonical }]);
    await expect(page.locator('share-control summary')).toHaveText('Link and QR');
  });

  test('copies the link and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/cerita/mei-1980/');
    await page.locator('share-control summary').click();
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await expect(page.locator('share-control [data-status]')).toHaveText('Tautan disalin.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/cerita\/mei-1980\/$/);
  });

  test('says so, and offers the box, when the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('closed')) },
      });
    });
    await page.goto(story);
    await page.locator('share-control summary').click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('share-control [data-status]')).toContainText('could not be copied');
    await expect(page.locator('#share-link')).toBeFocused();
  });
});

test('a selected sentence is shared in its words, with a link that names the first and last of them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(story);
  const paragraph = page.locator('claim-notes p').nth(1);
  await expect(paragraph.locator('.number').first()).toBeVisible();
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.getByRole('button', { name: 'Share this quote' }).click();
  await expect(page.locator('share-quote')).toContainText('copied');
  const said = await page.evaluate(() => navigator.clipboard.readText());
  expect(said).toMatch(/^“.{20,}” /s);
  const [address, directive = ''] = (said.split(' ').at(-1) ?? '').split('#:~:text=');
  expect(address).toMatch(/^http\S+\/en\/stories\/may-1980\/$/);
  const [first, last, ...rest] = directive.split(',').map(decodeURIComponent);
  // Each end must stand in one run of text, or a browser does not find it.
  const runs = await paragraph.evaluate((element) =>
    element.innerHTML
      .replaceAll(/<span[^>]*class="number".*?<\/span>\s*\d+\s*<\/span>/gs, '\u0000')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split('\u0000'),
  );
  expect(rest).toEqual([]);
  expect(runs.length).toBeGreaterThan(1);
  expect(runs[0]?.trim().startsWith(first ?? 'none')).toBe(true);
  expect(
    runs
      .map((run) => run.trim())
      .filter(Boolean)
      .at(-1)
      ?.endsWith(last ?? 'none'),
  ).toBe(true);
});

test('nothing selected, or something outside the prose, offers no quote', async ({ page }) => {
  await page.goto(story);
  await expect(page.getByRole('button', { name: 'Share this quote' })).toBeHidden();
  await page.locator('h1').evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        document.addEventListener('selectionchange', () => resolve(), { once: true });
        getSelection()?.selectAllChildren(element);
      }),
  );
  await expect(page.getByRole('button', { name: 'Share this quote' })).toBeHidden();
});
