import { expect, type Page, test } from '@playwright/test';
import { listAccessibilityFaults } from '../../support/accessibility.ts';
import { listen } from '../../support/page-rest.ts';
import { archive } from '../../support/real-archive.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const firstResult = (page: Page) => page.locator('[data-results] li a').first();

test('Ctrl+K opens the search, arrows walk the results, Enter in the field leads to the page', async ({
  page,
}) => {
  const said = listen(page);
  await page.goto('/peta/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('drum bekas');
  await expect(firstResult(page)).toBeVisible();
  expect(await listAccessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(firstResult(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=drum\+bekas$/);
  await expect(firstResult(page)).toBeVisible();
  expect(said).toEqual([]);
});

test('the dialog takes no single key, closes by Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto('/en/glossary/');
  for (const key of ['k', '/', 's']) await page.keyboard.press(key);
  await expect(dialog(page)).toHaveCount(0);
  const opener = page.getByRole('link', { name: 'Search' }).first();
  await opener.click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('filters stand in the address and the back button undoes them', async ({ page }) => {
  await page.goto('/en/search/?q=exhaust');
  await expect(firstResult(page)).toBeVisible();
  await page.getByText('Filter and sort').click();
  const type = page.getByLabel('Type');
  await expect(type.locator('option[value="claim"]')).toHaveText(/Statement \(\d+\)/);
  for (const name of ['decade', 'theme', 'place', 'type']) {
    const counted = page.locator(`select[name="${name}"] option`, { hasText: /\(\d+\)$/ });
    await expect.poll(() => counted.count()).toBeGreaterThan(2);
  }
  await type.selectOption('claim');
  await expect(page).toHaveURL(/\?q=exhaust&type=claim$/);
  await expect(firstResult(page)).toHaveAttribute('href', /\/en\/claims\//);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=exhaust$/);
  await expect(type).toHaveValue('');
  await firstResult(page).click();
  await expect(page).toHaveURL(/\/en\/(?!search)/);
  await page.goBack();
  await expect(firstResult(page)).toBeVisible();
});

/** The year in which the last event begins. */
const newestYear = [...archive.events.values()]
  .map(({ when }) => when.at(0)?.period.minimum?.slice(0, 4) ?? '')
  .reduce((last, year) => (year > last ? year : last));

test('Enter in the dialog takes its filters and its order along', async ({ page }) => {
  await page.goto('/en/people/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('exhaust');
  await dialog(page).getByText('Filter and sort').click();
  await dialog(page).getByLabel('Type').selectOption('event');
  await dialog(page).locator('select[name="sort"]').selectOption('newest');
  await dialog(page).getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=exhaust&type=event&sort=newest$/);
  await expect(firstResult(page)).toHaveAttribute('href', /\/en\/timeline\/#/);
  await expect(page.locator('[data-results] li').first()).toContainText(newestYear);
});

test('a misspelt word is answered with the one meant', async ({ page }) => {
  await page.goto('/cari/?q=knalpto');
  await expect(page.getByText('Maksud Anda:')).toBeVisible();
  await page.locator('[data-meant] a').click();
  await expect(page).toHaveURL(/\?q=knalpot$/);
  await expect(page.locator('[data-status]')).toContainText(/\d+ hasil/);
});

test('a word of the other language leads there', async ({ page }) => {
  await page.goto('/cari/?q=disagree');
  await expect(page.locator('[data-twin]')).toBeVisible();
  await expect(page.locator('[data-twin] a')).toHaveAttribute('href', '/en/search/?q=disagree');
});

test('a question without an answer is met with what the site does have', async ({ page }) => {
  await page.goto('/cari/?q=qwxzvk');
  await expect(page.locator('[data-status]')).toContainText('Tidak ada hasil');
  await expect(
    page.locator('[data-instead]').getByRole('link', { name: /^\d+ cerita$/ }),
  ).toBeVisible();
  await page.getByRole('searchbox').fill('knalpot');
  await expect(page.locator('[data-instead]')).toBeHidden();
});

test('a hint of the other language that fails to load takes no result away', async ({ page }) => {
  await page.route('**/pagefind/en/words.json*', (route) => route.abort());
  const failing = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('/pagefind/en/words.json'),
  );
  // So few answers that the other language is asked.
  await page.goto('/cari/?q=acoustics');
  await failing;
  await expect(firstResult(page)).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('an index that does not load is said, the lists stay, and a retry brings it', async ({
  page,
}) => {
  await page.route('**/pagefind.js*', (route) => route.abort());
  await page.goto('/en/search/?q=drum');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator('[data-browse] a').first()).toBeVisible();
  await page.unroute('**/pagefind.js*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(firstResult(page)).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('hostile queries make no markup, no error and no word in the console', async ({ page }) => {
  const said = listen(page);
  await page.goto('/en/search/');
  const field = page.getByRole('searchbox');
  for (const query of [
    '<img src=x onerror=alert(1)>',
    'x'.repeat(10_000),
    '🔥🛵',
    'كاتم الصوت',
    '.*+?^${}()|[]\\',
  ]) {
    await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-status]')).not.toHaveText(/^(|Loading.*)$/);
    await expect(page.locator('search-panel img')).toHaveCount(0);
  }
  await field.fill('"><script>');
  await expect(page.locator('[data-status]')).toContainText('<script>');
  expect(said).toEqual([]);
});

test('what was searched is kept on the device until it is forgotten', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/cari/');
  await page.getByRole('searchbox').fill('gamelan');
  await page.keyboard.press('Enter');
  await expect(firstResult(page)).toBeVisible();
  await page.goto('/cari/');
  await expect(page.getByRole('link', { name: 'gamelan' })).toBeVisible();
  await page.getByRole('button', { name: 'Hapus riwayat' }).click();
  await expect(page.getByRole('link', { name: 'gamelan' })).toBeHidden();
  expect(requests.filter((url) => url.includes('gamelan'))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to the lists, which say that words need script', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Search' }).first().click();
    await expect(page).toHaveURL(/\/en\/search\/$/);
    await expect(page.locator('[data-script-lost]')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.locator('[data-browse]').getByRole('link', { name: 'K', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/glossary\/#/);
  });
});
