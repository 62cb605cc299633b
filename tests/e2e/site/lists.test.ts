import { expect, test } from '@playwright/test';

/** Six screens of a phone, 780 px each. */
const mostOnPhone = 6 * 780;
const lists = ['/klaim/', '/sumber/', '/tokoh/', '/istilah/', '/data/', '/perbedaan/', '/bukti/'];
const drawn = [...lists, '/angka/', '/proses/', '/perbedaan/first-exhaust/', '/klaim/prd-019/'];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const path of lists) {
    test(`${path} is at most six screens long before a group is opened`, async ({ page }) => {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(mostOnPhone);
    });
  }

  test('no word is broken inside', async ({ page }) => {
    const broken: string[] = [];
    for (const path of [
      ...new Set([...drawn, '/', '/linimasa/', '/berkunjung/', '/en/figures/']),
    ]) {
      await page.goto(path);
      const words = await page.locator('main').evaluate((main) => {
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const isShown = text.parentElement?.checkVisibility({ visibilityProperty: true });
          if (!isShown || text.parentElement?.closest('svg, pre, code')) continue;
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(
            /[\p{L}\p{N}.]{5,}/gu,
          )) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
            if (new Set(lines).size > 1) found.push(word);
          }
        }
        return found;
      });
      broken.push(...words.map((word) => `${path} ${word}`));
    }
    expect(broken).toEqual([]);
  });

  for (const width of [360, 1280]) {
    test(`no letter of a drawing is smaller than 12 pixels at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of drawn) {
        await page.goto(path);
        const small = await page.locator('main svg text:visible').evaluateAll((texts) =>
          texts.flatMap((text) => {
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 1;
            const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
            return size < 11.95 ? [`${text.textContent} ${size.toFixed(1)}`] : [];
          }),
        );
        expect([path, small]).toEqual([path, []]);
      }
    });
  }
});

test('an address that is not there offers the page most like it', async ({ page }) => {
  await page.goto('/linimsa/');
  await page.locator('[data-nearest] a').click();
  await expect(page).toHaveURL(/\/linimasa\/$/);
});

test('Back stands still at the place it leads to, so that a tap finds what it was meant for', async ({
  page,
}) => {
  await page.goto('/en/glossary/');
  await page.evaluate(() => {
    location.hash = '#isi';
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  const low = await page.evaluate(() => scrollY);
  await page.evaluate(() => {
    location.hash = '#atas';
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const heights = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    // The last scroll is told of in the frame that follows it.
    await frame();
    await frame();
    const seen = new Set<number>();
    addEventListener('scroll', () => seen.add(Math.round(scrollY)));
    const back = new Promise((resolve) => addEventListener('popstate', resolve));
    history.back();
    await back;
    // Half a second, in which a page that glides would be seen on its way.
    const end = performance.now() + 500;
    while (performance.now() < end) await frame();
    return [...seen];
  });
  expect(heights).toEqual([Math.round(low)]);
});
