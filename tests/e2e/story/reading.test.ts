import { expect, test } from '@playwright/test';
import { find, listCited } from '#archive/archive.ts';
import { archive } from '../../support/real-archive.ts';

const story = '/en/stories/mbah-sultonis-first-exhaust/';
const [firstCited] = listCited(archive, find(archive.stories, 'first-exhaust'), 'en');
const firstPage = `/en/claims/${firstCited?.id ?? 'none'}/`;

test('a tap on the words of a fact opens its note, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(story);
  const fact = page.locator('a.claim[data-note="note-org-011"]').first();
  await fact.click();
  const note = page.locator('.note-popover');
  await expect(note).toBeVisible();
  await expect(note).toContainText('The Jakarta Post');
  await expect(note).toContainText('low confidence');
  await expect(note).toContainText('Other sources say otherwise');
  await expect(note).toContainText('1956');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(fact).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${story}$`));
});

test('a note works by keyboard and leads on to the claim', async ({ page }) => {
  await page.goto(story);
  await page.locator('a.claim').first().focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.note-popover');
  await expect(note).toBeFocused();
  await note.getByRole('link', { name: /Statement page/ }).click();
  await expect(page).toHaveURL(new RegExp(`${firstPage}$`));
});

test('a tap with Ctrl is left to the browser, which opens the claim in another tab', async ({
  page,
}) => {
  await page.goto(story);
  const link = page.locator('a.claim').first();
  const left = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        // The last to hear of it; the tab itself is the browser's, and busy machines lose it.
        addEventListener('click', (event) => {
          resolve(!event.defaultPrevented);
          event.preventDefault();
        });
      }),
  );
  await link.click({ modifiers: ['ControlOrMeta'] });
  expect(await left).toBe(true);
  expect(await link.getAttribute('href')).toBe(firstPage);
  await expect(page.locator('.note-popover')).toBeHidden();
});

test('a note stays inside a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.goto(story);
  for (const at of [0, 3, 8]) {
    await page.locator('a.claim').nth(at).click();
    const note = page.locator('.note-popover');
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(561);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  }
});

test('the language link leads to the same page in the other language and back', async ({
  page,
}) => {
  await page.goto('/klaim/org-012/');
  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(page).toHaveURL(/\/en\/claims\/org-012\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Baca halaman ini dalam bahasa Indonesia' }).click();
  await expect(page).toHaveURL(/\/klaim\/org-012\/$/);
});

test('a link to an event opens the timeline at that event', async ({ page }) => {
  await page.goto('/linimasa/#tempo-1980');
  const event = page.locator('#tempo-1980');
  await expect(event).toBeInViewport();
  await expect(event).toContainText('Mei 1980');
});

test('the skip link moves the focus to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Langsung ke isi' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('words of the other language are marked', async ({ page }) => {
  await page.goto('/en/claims/org-012/');
  const title = page.getByRole('link', { name: find(archive.sources, 'press-tempo-1980').title });
  await expect(title).toHaveAttribute('lang', 'id');
});

test('a printed story has no navigation and spells out where its claims are', async ({ page }) => {
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const address = await page
    .locator('.notes .page-link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain(firstPage);
});
