import { expect, test } from '@playwright/test';
import { find } from '#archive/archive.ts';
import { embedSnippet } from '#share/embed-snippet.ts';
import { type Host, servePage, serveWithHeaders } from '../../support/host.ts';
import { archive } from '../../support/real-archive.ts';

const quarter = find(archive.stories, 'coppersmiths');

const embeds = [
  ['/sematan/linimasa/', 'Linimasa', 'id'],
  ['/en/embed/map/', 'Map', 'en'],
  ['/en/embed/stories/may-1980/', find(archive.stories, 'may-1980').title.en, 'en'],
] as const;
const refused = ['/', '/en/', '/linimasa/', '/en/stories/may-1980/', '/sematan/', '/404.html'];
let site: Host;

test.beforeAll(async () => {
  site = await serveWithHeaders('dist');
});

test.afterAll(async () => {
  await site.close();
});

const snippetFor = (path: string, lang: string, isFitted: boolean): string =>
  embedSnippet({ url: site.origin + path, title: path, lang, height: 300 }, isFitted);

for (const [path, words, lang] of embeds) {
  for (const javaScriptEnabled of [true, false]) {
    const state = javaScriptEnabled ? 'on' : 'off';
    test(`${path} is whole in a frame of another site with script ${state}`, async ({
      browser,
    }) => {
      const host = await servePage(snippetFor(path, lang, true));
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
      await page.locator('iframe').scrollIntoViewIfNeeded();
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('lang', lang);
      await expect(frame.getByRole('heading', { level: 1 })).toContainText(words);
      const home = frame.getByRole('link', { name: 'Jejak Knalpot', exact: true });
      await expect(home).toBeVisible();
      await expect(frame.locator('base')).toHaveAttribute('target', '_blank');
      const frameHeight = async (): Promise<number> =>
        (await page.locator('iframe').boundingBox())?.height ?? 0;
      if (javaScriptEnabled) await expect.poll(frameHeight).toBeGreaterThan(301);
      else expect(await frameHeight()).toBe(300);
      expect(said).toEqual([]);
      await context.close();
      await host.close();
    });
  }
}

test('a place of a framed map opens outside the frame, which stays as it was', async ({ page }) => {
  const host = await servePage(snippetFor('/en/embed/map/', 'en', true));
  await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const mark = page.frameLocator('iframe').locator('svg a[data-mark]').first();
  await expect(mark).toBeVisible();
  const opened = page.waitForEvent('popup');
  await mark.press('Enter');
  await expect(await opened).toHaveURL(/\/en\/places\/[^/]+\/$/);
  expect(page.frames()[1]?.url()).toContain('/en/embed/map/');
  await host.close();
});

test('the builder begins with the page one came from, narrowed as it was', async ({ page }) => {
  await page.goto('/linimasa/?from=1980&to=1989&theme=spread');
  await page.locator('share-control summary').click();
  await page.getByRole('link', { name: 'Sematkan di situs lain' }).click();
  const code = page.locator('[data-code]');
  await expect(code).toHaveValue(/\/sematan\/linimasa\/\?from=1980&amp;to=1989&amp;theme=spread"/);
  const part = page.frameLocator('iframe[name]').locator('[data-part]');
  await expect(part.locator('[data-count]')).toContainText('1980');
  const whole = page.frameLocator('iframe[name]').getByRole('link', { name: /halaman lengkap/ });
  await expect(whole).toHaveAttribute('href', /\?from=1980&to=1989&theme=spread$/);
  await page.getByRole('radio', { name: /Gambar dengan tautan/ }).check();
  await expect(code).toHaveValue(
    /^<a href="[^"]+\/linimasa\/\?from=1980[^>]+><img src="[^"]+\.jpg"/,
  );
  await page.getByRole('checkbox', { name: /Hanya yang tadi/ }).uncheck();
  await expect(code).not.toHaveValue(/from=/);
});

test('a fitted frame holds its content: nothing scrolls inside it', async ({ page }) => {
  const host = await servePage(snippetFor('/sematan/linimasa/', 'id', true));
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
  const root = page.frameLocator('iframe').locator('html');
  await expect(root.getByRole('heading', { level: 1 })).toBeVisible();
  const hidden = (): Promise<number> =>
    root.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(0);
  await host.close();
});

for (const path of refused) {
  test(`${path} refuses to be framed`, async ({ page }) => {
    const host = await servePage(snippetFor(path, 'id', false));
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
    await expect.poll(() => said.join()).toMatch(/frame-ancestors|X-Frame-Options/i);
    expect(page.frames().filter((frame) => frame.url().startsWith(site.origin))).toEqual([]);
    await host.close();
  });
}

test.describe('the page that builds the code', () => {
  test('writes and shows what is chosen', async ({ page }) => {
    await page.goto('/sematan/');
    const code = page.locator('[data-code]');
    await expect(code).toHaveValue(/\/sematan\/linimasa\//);
    await page.getByRole('combobox').selectOption(quarter.title.id);
    await page.getByRole('radio', { name: 'Inggris' }).check();
    await expect(code).toHaveValue(/\/en\/embed\/stories\/the-coppersmiths-quarter\//);
    await expect(code).toHaveValue(/lang="en"/);
    await expect(code).toHaveValue(/addEventListener/);
    await page.getByLabel(/Tinggi mengikuti isi/).uncheck();
    await expect(code).not.toHaveValue(/script/);
    const preview = page.frameLocator('iframe');
    await expect(preview.getByRole('heading', { level: 1 })).toContainText(quarter.title.en);
  });

  test('fills its preview by plain links without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/en/embed/');
    await page.locator('main summary', { hasText: /^\s*Map\s*$/ }).click();
    await page.getByRole('link', { name: /Show in the preview\s*: Map$/ }).click();
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Map');
    await expect(page).toHaveURL(/\/en\/embed\/$/);
    await context.close();
  });
});

test('a moved address leads on, with script and without', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/en/places/pesayangan/');
    await expect(page).toHaveURL(/\/en\/places\/dusun-sayangan\/$/);
    await context.close();
  }
});
