import { expect, type Locator, test } from '@playwright/test';

// Colours chosen by the device, as Windows' contrast themes do: whatever is not a colour of theirs
// is replaced, and what was transparent shows.
test.use({ contextOptions: { forcedColors: 'active' } });

/** The colours that can tell one state of a thing from another. */
const coloursOf = (thing: Locator, pseudo?: string): Promise<Record<string, string>> =>
  thing.evaluate((element, name) => {
    const style = getComputedStyle(element, name);
    const { color, backgroundColor, borderTopColor, borderBottomColor, borderLeftColor } = style;
    return { color, backgroundColor, borderTopColor, borderBottomColor, borderLeftColor };
  }, pseudo);

for (const [what, path, on, off] of [
  ['the page one is on', '/en/timeline/', '.pages [aria-current]', '.pages a:not([aria-current])'],
  ['the preset chosen', '/en/silencer/', '[aria-pressed="true"]', '[aria-pressed="false"]'],
] as const) {
  test(`${what} differs from the others`, async ({ page }) => {
    await page.goto(path);
    const others = await coloursOf(page.locator(off).first());
    expect(await coloursOf(page.locator(on).first())).not.toEqual(others);
  });
}

test('an era that is chosen differs from the others', async ({ page }) => {
  await page.goto('/en/timeline/');
  const letters = page.locator('era-player .letter');
  await letters.nth(2).click();
  await expect(letters.nth(2)).toHaveAttribute('aria-pressed', 'true');
  expect(await coloursOf(letters.nth(2))).not.toEqual(await coloursOf(letters.nth(4)));
});

test('signs made of borders and backgrounds keep their shape', async ({ page }) => {
  await page.goto('/en/timeline/');
  const ground = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  const arrows = page.locator('main summary').filter({ visible: true });
  const sides = await arrows.evaluateAll((all) =>
    all
      .map((summary) => getComputedStyle(summary, '::after'))
      .filter(({ content, borderTopStyle }) => content === '""' && borderTopStyle === 'solid')
      .map(({ borderTopColor, borderBottomColor, borderLeftColor }) => ({
        top: borderTopColor,
        bottom: borderBottomColor,
        start: borderLeftColor,
      })),
  );
  expect(sides).not.toEqual([]);
  for (const { top, bottom, start } of sides) {
    expect([top, bottom]).toEqual([ground, ground]);
    expect(start).not.toBe(ground);
  }
  const sign = page.locator('[data-locate]').first();
  const drawn = await coloursOf(sign, '::before');
  expect(drawn['backgroundColor']).not.toBe((await coloursOf(sign))['backgroundColor']);
  expect([ground, 'rgba(0, 0, 0, 0)']).toContain((await coloursOf(sign))['borderTopColor']);
});
