import { expect, type Page, test } from '@playwright/test';
import { timeScale } from '#drawing/time-scale.ts';
import { archive } from '../../support/real-archive.ts';

const lastYear = String(timeScale.end - 1);
import { bringToReadingLine, openMap } from '../../support/page-rest.ts';

/** Milliseconds; the walk shows a decade for 1,800. */
const [anHour, aDecade] = [3_600_000, 2000];

/** Titles of the events a page shows, in order. */
function listShown(page: Page): Promise<string[]> {
  return page
    .locator('li[data-event]:not([hidden]) :is(h4, a:first-child)')
    .evaluateAll((titles) => titles.map((title) => title.textContent ?? ''));
}

test.describe('the time brush', () => {
  test('speaks its years and moves by keyboard', async ({ page }) => {
    await page.goto('/en/timeline/');
    const from = page.getByRole('slider', { name: 'From year' });
    const to = page.getByRole('slider', { name: 'To year' });
    const middle = page.getByRole('slider', { name: 'Move the period' });
    await from.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageUp');
    await expect(from).toHaveAttribute('aria-valuetext', '1990');
    await to.focus();
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    await expect(to).toHaveAttribute('aria-valuetext', '2005');
    await middle.focus();
    await page.keyboard.press('ArrowRight');
    await expect(middle).toHaveAttribute('aria-valuetext', '1991 to 2006');
    await page.keyboard.press('Home');
    await expect(middle).toHaveAttribute('aria-valuetext', '1940 to 1955');
    await expect(page).toHaveURL(/\?from=1940&to=1955$/);
    await expect(
      page.getByText(new RegExp(`^\\d+ of ${archive.events.size} events, 1940 to 1955$`)),
    ).toBeVisible();
  });

  test('follows a dragged handle and never crosses itself', async ({ page }) => {
    await page.goto('/en/timeline/');
    const from = page.getByRole('slider', { name: 'From year' });
    await from.hover();
    const box = await from.boundingBox();
    if (!box) throw new Error('the handle is not on screen');
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 4000, box.y + 10, { steps: 6 });
    await page.mouse.up();
    await expect(from).toHaveAttribute('aria-valuenow', lastYear);
  });

  test('walks through the decades on request, with a sentence for each, and stops', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto('/en/map/');
    await expect(page.getByRole('slider', { name: 'To year' })).toHaveAttribute(
      'aria-valuenow',
      lastYear,
    );
    await page.clock.pauseAt(Date.now() + anHour);
    await page.getByRole('button', { name: 'Play by decade' }).click();
    await expect(page.getByRole('status').filter({ hasText: '1940s:' })).toBeVisible();
    await expect(page.getByRole('slider', { name: 'To year' })).toHaveAttribute(
      'aria-valuenow',
      '1949',
    );
    await page.clock.runFor(aDecade);
    await expect(page.getByRole('status').filter({ hasText: '1950s:' })).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('button', { name: 'Play by decade' })).toBeVisible();
  });
});

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('each press of the button is one decade, and nothing moves by itself', async ({ page }) => {
    await page.clock.install();
    await page.goto('/en/map/');
    const step = page.getByRole('button', { name: 'Next decade' });
    const to = page.getByRole('slider', { name: 'To year' });
    await step.click();
    await expect(to).toHaveAttribute('aria-valuenow', '1949');
    await page.clock.runFor(3 * aDecade);
    await expect(to).toHaveAttribute('aria-valuenow', '1949');
    for (let press = 0; press < 5; press += 1) await step.click();
    await expect(page.getByRole('status').filter({ hasText: '1990s:' })).toContainText('Galuh');
    const village = page.locator('svg [data-mark="desa-galuh"]');
    await expect(village).toHaveAttribute('data-lit');
    await expect(village.locator('.extent')).toHaveCSS('animation-name', 'none');
  });
});

test('Back undoes a step, and a link leads to the same view on the map', async ({ page }) => {
  await page.goto('/en/timeline/');
  await page.getByRole('checkbox', { name: 'Spread' }).check();
  await expect(page).toHaveURL(/\?theme=spread$/);
  const shown = await listShown(page);
  expect(shown).toContain('Exhaust making spreads');
  expect(shown).not.toContain('Fire at the metal unit');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/\/en\/map\/\?theme=spread$/);
  await expect(page.getByRole('checkbox', { name: 'Spread' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Spread' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Spread' }).uncheck();
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Spread' })).toBeChecked();
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
    page.getByText(new RegExp(`^\\d+ of ${archive.events.size} events, all years$`)),
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
  await page.getByRole('button', { name: 'Show everything', exact: true }).last().click();
  await page.getByRole('checkbox', { name: 'Spread' }).check();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Spread' })).not.toBeChecked();
});
