import { expect, type Page, test } from '@playwright/test';
import { openMap } from '../../support/page-rest.ts';

test.use({ locale: 'en-GB' });

async function askForPosition(page: Page, path = '/en/map/'): Promise<void> {
  await openMap(page, path);
  await page.getByRole('button', { name: /Show where I am|Tunjukkan lokasi saya/ }).click();
}

const control = (page: Page) => page.getByRole('region', { name: /Where I am|Lokasi saya/ });
const distances = (page: Page) => page.locator('[data-kind-list] .distance');
const nearest = (page: Page) => page.locator('[data-nearest] li');

/** Metres that a distance in words says, none where it says otherwise. */
function readMetres(text: string): number[] {
  const [, number, unit] = /± ([\d.]+) (k?m)/.exec(text) ?? [];
  return number ? [Number(number) * (unit === 'km' ? 1000 : 1)] : [];
}

test.describe('locate me', () => {
  test('asks for nothing before the tap', async ({ page }) => {
    await page.addInitScript(() => {
      const state = globalThis as { asked?: number };
      state.asked = 0;
      navigator.geolocation.getCurrentPosition = () => {
        state.asked = (state.asked ?? 0) + 1;
      };
    });
    await openMap(page);
    const asked = (): Promise<number | undefined> =>
      page.evaluate(() => (globalThis as { asked?: number }).asked);
    expect(await asked()).toBe(0);
    await page.getByRole('button', { name: 'Show where I am' }).click();
    await expect.poll(asked).toBe(1);
  });

  test('draws how well the position is known, and writes the distance to every place', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: -7.388, longitude: 109.363, accuracy: 400 });
    await askForPosition(page);
    await expect(control(page)).toContainText('precise to 400 m');
    await expect(control(page)).toContainText('Nearest in the list:');
    await expect(page.locator('path.here')).toBeVisible();
    const rows = await page.locator('[data-kind-list] li[data-mark]').count();
    expect(rows).toBeGreaterThan(0);
    await expect(distances(page)).toHaveCount(rows);
    const far = page.locator('#tempat-owabong .distance');
    await expect(far).toHaveText(/± \d+(\.\d)? km from you/);
    await page.getByRole('button', { name: 'Remove my position' }).click();
    await expect(page.locator('path.here')).toHaveCount(0);
    await expect(distances(page)).toHaveCount(0);
  });

  test('puts the nearest three on top, sorts each kind by distance, and takes it back', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: -7.388, longitude: 109.363, accuracy: 40 });
    await openMap(page);
    const rows = page.locator('[data-kind-list="attraction"] li');
    const before = await rows.allTextContents();
    await page.getByRole('button', { name: 'Show where I am' }).click();
    await expect(nearest(page)).toHaveCount(3);
    await expect(nearest(page).first()).toBeVisible();
    const away = (await rows.allTextContents()).flatMap(readMetres);
    expect(away.length).toBe(before.length);
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    await page.getByRole('button', { name: 'Remove my position' }).click();
    await expect(nearest(page)).toHaveCount(0);
    expect(await rows.allTextContents()).toEqual(before);
  });

  test('writes Indonesian numbers on the Indonesian page, and measures right', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    // A twentieth of a degree of latitude south of Owabong as content/places has it: 5.53 km on the
    // ellipsoid, which a sphere would call 5.56.
    await context.setGeolocation({ latitude: -7.399477, longitude: 109.349697, accuracy: 50 });
    await askForPosition(page, '/peta/');
    await expect(page.locator('#tempat-owabong .distance')).toContainText('± 5,5 km dari Anda');
    await expect(control(page)).toContainText('ketelitian 50 m');
  });

  test('says so when the visitor is outside the regency, and still gives distances', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: -6.2, longitude: 106.82, accuracy: 30 });
    await askForPosition(page);
    await expect(control(page)).toContainText('outside Purbalingga Regency');
    await expect(control(page)).toContainText(/nearest village on this map is \d{3} km away/);
    await expect(page.locator('path.here')).toHaveCount(0);
    await expect.poll(() => distances(page).count()).toBeGreaterThan(0);
  });

  test('says so when it is denied, and can be tried again', async ({ page, context }) => {
    await context.clearPermissions();
    await askForPosition(page);
    await expect(control(page)).toContainText('was not allowed to read your position');
    await expect(page.getByRole('button', { name: 'Show where I am' })).toBeEnabled();
    await expect(distances(page)).toHaveCount(0);
  });

  test('says so when the position cannot be found', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, refuse) =>
        refuse?.({ code: 2, message: '' } as GeolocationPositionError);
    });
    await askForPosition(page);
    await expect(control(page)).toContainText('could not be found');
  });

  test('says so when its code cannot be loaded', async ({ page }) => {
    await page.route('**/locate.*.js', (route) => route.abort());
    await askForPosition(page);
    await expect(control(page)).toContainText('could not be loaded');
  });
});
