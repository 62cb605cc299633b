import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { contrastOf } from '../../support/contrast.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a drawing that comes late has the ink of the page (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/timeline/');
    const drawing = page.locator('.event img').last();
    await drawing.scrollIntoViewIfNeeded();
    await drawing.evaluate((image: HTMLImageElement) => image.decode());
    const bytes = await sharp(await drawing.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer();
    const shades = Array.from({ length: bytes.length / 3 }, (_, at) => 3 * at).map(
      (at) => `rgb(${bytes[at]}, ${bytes[at + 1]}, ${bytes[at + 2]})`,
    );
    const background = shades[0] ?? '';
    const contrasts = [...new Set(shades)].map((color) => contrastOf({ color, background }));
    expect(Math.max(...contrasts)).toBeGreaterThan(7);
  });
}
