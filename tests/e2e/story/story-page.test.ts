import { expect, type Locator, type Page, test } from '@playwright/test';
import { pathOf } from '#site/routes.ts';
import { archive } from '../../support/real-archive.ts';

const stories = [...archive.stories.values()].map(({ id, slug }) => ({
  id,
  path: pathOf('id', { page: 'stories', slug }),
}));
const phone = { width: 360, height: 780 };
/** The window of a small phone with its bars shown, in CSS pixels, and how many of it a story may fill. */
const [screen, mostScreens] = [740, 14];
const desk = { width: 1280, height: 900 };
const [some] = stories;
const path = some?.path ?? '';

/** What a reader sees as pictures: drawings, figures, maps, strips of flags. */
const pictures = 'main :is(.plate, .drawn, .drawing, svg.flags, .stage)';

interface Measured {
  readonly first: number;
  readonly share: number;
  readonly smallest: number;
  readonly height: number;
}

function measure(page: Page): Promise<Measured> {
  return page.evaluate((selector) => {
    const main = document.querySelector('main');
    const outer = [...document.querySelectorAll(selector)].filter(
      (one) => !one.parentElement?.closest(selector),
    );
    const boxes = outer.map((one) => one.getBoundingClientRect()).filter(({ height }) => height);
    const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
    const letters = [...document.querySelectorAll<SVGTextElement>('main svg text')]
      .filter((text) => text.getClientRects().length)
      .map((text) => {
        return parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
      });
    return {
      first: Math.min(...boxes.map(({ top }) => top + scrollY)),
      share: area / ((main?.offsetHeight ?? 1) * innerWidth),
      smallest: Math.min(99, ...letters),
      height: document.documentElement.scrollHeight,
    };
  }, pictures);
}

for (const story of stories) {
  test(`the story ${story.id} shows before it tells, enough, and briefly, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(story.path);
    const { first, share, smallest, height } = await measure(page);
    expect(first).toBeLessThan(780);
    expect(share).toBeGreaterThanOrEqual(0.12);
    expect(smallest).toBeGreaterThanOrEqual(11.9);
    expect(height / screen).toBeLessThanOrEqual(mostScreens);
  });
}

test('notes in the margin stand apart, each beside its words', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(path);
  const boxes = await page.locator('.margin').evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return { top, bottom, words: note.closest('a')?.getBoundingClientRect().top ?? 0 };
    }),
  );
  expect(boxes.length).toBeGreaterThan(5);
  for (const [at, box] of boxes.entries()) {
    expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
    expect(box.top).toBeGreaterThan(box.words - 40);
  }
});

test('a narrow screen has no margin and no note in it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(path);
  await expect(page.locator('.margin').first()).toBeHidden();
});

async function overlap(words: Locator, note: Locator): Promise<boolean> {
  const [a, b] = [await words.boundingBox(), await note.boundingBox()];
  if (!a || !b) throw new Error('words or note are not on the page');
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isApart;
}

for (const size of [phone, desk, { width: 320, height: 560 }]) {
  test(`a note at ${size.width} px never covers the words it explains`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(path);
    for (const at of [0, 4, 9]) {
      const claim = page.locator('a.claim').nth(at);
      await claim.press('Enter');
      const note = page.locator('.note-popover');
      await expect(note).toBeVisible();
      expect(await overlap(claim.locator('.words'), note)).toBe(false);
      await page.keyboard.press('Escape');
    }
  });
}

test('from a number to its note and back without a mouse', async ({ page }) => {
  await page.goto(path);
  const claim = page.locator('a.claim').first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.note-popover')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(claim).toBeFocused();
});

test('a note at the end, closed with its section, leads back to its sentence', async ({ page }) => {
  const first = await firstNote(page);
  await page.goto(`${path}#${first}`);
  const note = page.locator(`#${first}`);
  await expect(note).toBeVisible();
  await note.locator('.back').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${first.replace('note-', 'cite-')}`)).toBeInViewport();
});

async function firstNote(page: Page): Promise<string> {
  await page.goto(path);
  return (await page.locator('a.claim').first().getAttribute('data-note')) ?? '';
}

test('the next story comes before the notes, for the last story too', async ({ page }) => {
  for (const { path: of } of [stories[0], stories.at(-1)].flatMap((one) => one ?? [])) {
    await page.goto(of);
    const [next, notes] = [page.locator('.next'), page.locator('.notes')];
    const tops = [await next.boundingBox(), await notes.boundingBox()].map((box) => box?.y ?? 0);
    expect(tops[0]).toBeLessThan(tops[1] ?? 0);
    await expect(next.getByRole('link').first()).toHaveAttribute('href', /\/cerita\//);
  }
});

test('words copied from a story hold no numbers of notes', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(path);
  const paragraph = page.locator('claim-notes > p:has(a.claim)').first();
  const copied = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  const words = await paragraph.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('.number, .margin')) part.remove();
    return copy.textContent.replaceAll(/\s+/g, ' ').trim();
  });
  // A note in the margin leaves a space where it was.
  const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');
  expect(squeeze(copied)).toBe(squeeze(words));
});

test('a story stands still while it loads', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(path);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  expect(shift).toBeLessThanOrEqual(0.02);
});
