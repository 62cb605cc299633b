import { expect, type Locator, type Page, test } from '@playwright/test';
import { bringToReadingLine, openMap } from '../../support/page-rest.ts';
import { archive } from '../../support/real-archive.ts';

/** Milliseconds; the walk shows an era for 1,800. */
const [anHour, anEra] = [3_600_000, 2000];

/** Titles of the events a page shows, in order. */
function listShown(page: Page): Promise<string[]> {
  return page
    .locator('li[data-event]:not([hidden]) :is(h3, a:first-child)')
    .evaluateAll((titles) => titles.map((title) => title.textContent ?? ''));
}

const letter = (page: Page, name: string): Locator => page.getByRole('button', { name });

test.describe('the seven letters', () => {
  test('say which years are chosen, and move by keyboard', async ({ page }) => {
    await page.goto('/en/timeline/');
    await letter(page, '1970s').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?from=1970&to=1979$/);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(letter(page, '1980s')).toBeFocused();
    await expect(letter(page, '1980s')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?from=1970&to=1989$/);
    await expect(
      page.getByText(new RegExp(`^1970 to 1989: \\d+ of ${archive.events.size} events$`)),
    ).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\/en\/timeline\/$/);
  });

  test('walk through the eras on request, with a sentence for each, and stop', async ({ page }) => {
    await page.clock.install();
    await page.goto('/en/map/');
    await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible();
    await page.clock.pauseAt(Date.now() + anHour);
    await page.getByRole('button', { name: 'Play through time' }).click();
    await expect(page.getByRole('status').filter({ hasText: /^before 1970:/ })).toBeVisible();
    await expect(page).toHaveURL(/\?from=1940&to=1969$/);
    await page.clock.runFor(anEra);
    await expect(page.getByRole('status').filter({ hasText: /^1970s:/ })).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible();
  });
});

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('each press of the button is one era, and nothing moves by itself', async ({ page }) => {
    await page.clock.install();
    await page.goto('/en/map/');
    const step = page.getByRole('button', { name: 'Next era' });
    await step.click();
    await expect(letter(page, 'before 1970')).toHaveAttribute('aria-pressed', 'true');
    await page.clock.runFor(3 * anEra);
    await expect(letter(page, '1970s')).toHaveAttribute('aria-pressed', 'false');
    for (let press = 0; press < 3; press += 1) await step.click();
    const village = page.locator('svg [data-mark="desa-galuh"]');
    await expect(village).toHaveAttribute('data-lit');
    await expect(village).toHaveCSS('animation-name', 'none');
  });
});

test('Back undoes a step, and a link leads to the same view on the map', async ({ page }) => {
  const spread = page.locator('view-chips input[value="spread"]');
  await page.goto('/en/timeline/');
  await page.locator('details', { has: spread }).locator('summary').first().click();
  await spread.check();
  await expect(page).toHaveURL(/\?theme=spread$/);
  const shown = await listShown(page);
  expect(shown).toContain('Exhaust making spreads');
  expect(shown).not.toContain('Fire at the metal unit');
  await page.locator('main nav').getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/map\/\?theme=spread$/);
  await expect(spread).toBeChecked();
  await page.goBack();
  await expect(spread).toBeChecked();
  await spread.dispatchEvent('click');
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
  await page.goBack();
  await expect(spread).toBeChecked();
});

test('the language link keeps the view', async ({ page }) => {
  await page.goto('/en/timeline/?from=1975&to=1985&theme=craft');
  await page.getByRole('link', { name: /Baca halaman ini/ }).click();
  await expect(page).toHaveURL(/\/linimasa\/\?from=1975&to=1985&theme=craft$/);
});

test('an event that only may fall in the period says so', async ({ page }) => {
  await page.goto('/en/timeline/?from=1985&to=1989');
  const disputed = page.locator('li#first-exhaust, li[data-event="first-exhaust"]').last();
  await expect(disputed).toContainText('perhaps');
  await page.goto('/en/timeline/?from=1979&to=1981');
  await expect(page.locator('li#tempo-1980')).not.toContainText('perhaps');
});

test('picking a place on the map shows its events, and the link brings them back', async ({
  page,
  browser,
}) => {
  await openMap(page);
  await page.locator('svg [data-mark="desa-galuh"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Events at Galuh' })).toBeVisible();
  const events = await listShown(page);
  expect(events).toContain('The Jet Hot workshop in Galuh');
  await expect(page).toHaveURL(/place=desa-galuh/);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('dialog', { name: /Galuh/ })).toBeVisible();
  await expect.poll(() => listShown(other)).toEqual(events);
  await other.close();
});

test('an event shows where it took place', async ({ page }) => {
  await page.goto('/en/timeline/#jet-hot-galuh');
  const event = page.locator('#jet-hot-galuh');
  await expect(event.getByRole('button', { name: 'Show where' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(event.locator('svg [data-mark="desa-galuh"]')).not.toHaveClass(/dim/);
  await expect(event.locator('svg [data-mark="desa-patemon"]')).toHaveClass(/dim/);
});

test('a period on the map hides what nobody names in it', async ({ page }) => {
  await page.goto('/en/map/?from=1940&to=1985');
  await expect(page.locator('svg [data-mark="desa-galuh"]')).toBeHidden();
  await expect(page.locator('svg [data-mark="dusun-sayangan"]')).toBeVisible();
  await expect(page.getByText(/^\d+ of \d+ places, 1940 to 1985$/)).toBeVisible();
});

test('the small map of a story follows the reading', async ({ page }) => {
  await page.goto('/en/stories/spread-to-the-villages/');
  const paragraph = page.locator('claim-notes > p', { hasText: 'Vanvolker' });
  await bringToReadingLine(paragraph);
  await expect(page.locator('story-map svg [data-mark="desa-patemon"]')).not.toHaveClass(/dim/);
  await expect(page.locator('story-map svg [data-mark="desa-babakan"]')).toHaveClass(/dim/);
});

test('on a phone the story map is a bar that opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/en/stories/spread-to-the-villages/');
  const paragraph = page.locator('claim-notes > p', { hasText: 'Vanvolker' });
  await bringToReadingLine(paragraph);
  const bar = page.getByRole('button', { name: /Places and time of this paragraph/ });
  await expect(bar).toContainText('2009');
  await bar.click();
  await expect(page.locator('story-map .stage')).toBeInViewport();
  await bar.click();
  await expect(bar).toHaveAttribute('aria-expanded', 'false');
});

test('a place nobody knows is ignored', async ({ page }) => {
  await page.goto('/en/timeline/?place=does-not-exist&theme=spread');
  await expect(
    page.getByText(new RegExp(`^all years: \\d+ of ${archive.events.size} events$`)),
  ).toBeVisible();
  await expect.poll(async () => (await listShown(page)).length).toBeGreaterThan(3);
  await openMap(page, '/en/map/?place=does-not-exist');
  await expect(page.getByRole('heading', { name: /Events at/ })).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the timeline says which kinds of place the map has left, and takes it back', async ({
  page,
}) => {
  await page.goto('/en/timeline/?kind=workshop,museum');
  const chip = page.locator('[data-kind-chip]');
  await expect(chip).toContainText('Workshops and groups, Museums');
  await chip.getByRole('button', { name: 'All kinds' }).click();
  await expect(chip).toBeHidden();
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
});

test('a place that only may fall in the period says so, on the map and in the list', async ({
  page,
}) => {
  await page.goto('/en/map/?from=1993&to=1997');
  const perhaps = page.locator('[data-kind-list] li:not([hidden])', { hasText: 'perhaps' });
  await expect(perhaps).not.toHaveCount(0);
  const id = await perhaps.first().getAttribute('data-mark');
  await expect(page.locator(`svg [data-mark="${id}"]`)).toHaveAttribute('data-perhaps');
});

test('Back brings the map back to where it was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=\d/);
  await page.getByRole('button', { name: 'Back to the first view' }).click();
  await page.getByRole('checkbox', { name: 'Spread' }).check();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Spread' })).not.toBeChecked();
});
