import { type Browser, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { find } from '#archive/archive.ts';
import { listAccessibilityFaults } from '../../support/accessibility.ts';
import { seed } from '../../support/depth.ts';
import { listen, measureOverflow } from '../../support/page-rest.ts';
import { archive } from '../../support/real-archive.ts';

const key = 'jejak-knalpot.visit';
const phone = { width: 360, height: 740 };
const add = (page: Page) => page.getByRole('button', { name: /^Add to my visit/ }).first();
const stops = (page: Page) => page.locator('my-visit [data-stop]');
const named = (page: Page) => page.locator('my-visit [data-stop] a');
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

async function addPlaces(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`/en/places/${id}/`);
    await add(page).click();
  }
  await page.goto('/en/visit/');
}

/** Goes to another fragment of the page, and waits until the page has been told. */
function followFragment(page: Page, fragment: string): Promise<void> {
  return page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        const before = location.href;
        addEventListener('hashchange', () => resolve(), { once: true });
        location.hash = hash;
        if (location.href === before) resolve();
      }),
    fragment,
  );
}

async function forget(page: Page): Promise<void> {
  await page.getByText('What is kept, and forget it').click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
}

async function openElsewhere(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const nameOf = (id: string): string => find(archive.places, id).name.en;
const three = ['owabong', 'dusun-sayangan', 'museum-soegarda'] as const;
const threeNames = [nameOf(three[0]), nameOf(three[1]), nameOf(three[2])] as const;

test('a list made on one browser opens on another, same stops, same order', async ({
  page,
  browser,
  baseURL,
}) => {
  await addPlaces(page, three);
  await expect(named(page)).toHaveText(threeNames);
  await expect(page.getByLabel('Link to share')).toHaveValue(/#v=1\.\w{12}/);
  const link = await page.getByLabel('Link to share').inputValue();
  const { hash, pathname } = new URL(link);
  const friend = await openElsewhere(browser, `${baseURL ?? ''}${pathname}${hash}`);
  await expect(named(friend)).toHaveText(threeNames);
  await expect(friend.getByText('This is a copy from a shared link.')).toBeVisible();
  await expect.poll(() => stored(friend)).toBeNull();
  await friend.getByRole('button', { name: 'Add to my list' }).click();
  await expect.poll(() => stored(friend)).toContain((await stored(page)) ?? 'nothing');
  await friend.reload();
  await expect(named(friend)).toHaveText(threeNames);
  await friend.context().close();
});

test("a friend's link never overwrites the reader's own list", async ({ page }) => {
  await addPlaces(page, ['owabong']);
  const own = await stored(page);
  await page.goto('/en/visit/routes/study-visit/');
  await page.getByRole('link', { name: 'Take it to My visit' }).click();
  await expect(stops(page)).toHaveCount(archive.itineraries.get('study-visit')?.stops.length ?? 0);
  await page
    .getByRole('button', { name: /^Down: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Order by nearest' }).click();
  await expect.poll(() => stored(page)).toBe(own);
  await page.getByRole('button', { name: 'Close the copy' }).click();
  await expect(named(page)).toHaveText(['Owabong Waterpark']);
  await expect.poll(() => stored(page)).toBe(own);
});

test('40 mangled links never break the page or touch the list', async ({ page }) => {
  const said = listen(page);
  await addPlaces(page, ['owabong']);
  const own = await stored(page);
  const noise = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary-ascii' }).map((text) => `1.7dg5${text}`),
    fc.constantFrom('1.', '9.7dg5', '1.<img src=x onerror=alert(1)>', '%', '1.7dg', '__proto__'),
  );
  for (const text of fc.sample(noise, { seed, numRuns: 40 })) {
    await followFragment(page, `v=${text}`);
    await expect(page.getByRole('heading', { name: 'My visit', exact: true })).toBeAttached();
    await expect.poll(() => stored(page)).toBe(own);
  }
  await page.goto('/en/visit/#v=1.zzzz');
  await page.reload();
  await expect(page.getByText('That link holds no known place.')).toBeVisible();
  await expect(named(page)).toHaveText(['Owabong Waterpark']);
  expect(said).toEqual([]);
});

for (const [what, breakStorage] of [
  [
    'denied',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with storage ${what} the list works for the session and says so`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await page.goto('/en/places/owabong/');
    await add(page).click();
    await expect(page.getByText('Kept for this tab only')).toBeVisible();
    await addPlaces(page, ['museum-soegarda']);
    await expect(named(page)).toHaveText([threeNames[0], threeNames[2]]);
    await expect(page.getByText('This list works while this tab is open')).toBeVisible();
    await forget(page);
    await expect(stops(page)).toHaveCount(0);
  });
}

test('the order changes by keyboard, the focus staying with the stop', async ({ page }) => {
  await addPlaces(page, three);
  await page.getByRole('button', { name: 'Down: Owabong Waterpark' }).focus();
  await page.keyboard.press('Enter');
  await expect(named(page)).toHaveText([threeNames[1], threeNames[0], threeNames[2]]);
  await expect(page.locator('my-visit').getByRole('status').first()).toContainText(
    'now number 2 of 3',
  );
  await expect(page.getByRole('button', { name: 'Down: Owabong Waterpark' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Up: Owabong Waterpark' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove: Sayangan' }).press('Enter');
  await expect(named(page)).toHaveText([threeNames[2], threeNames[0]]);
  await page.reload();
  await expect(named(page)).toHaveText([threeNames[2], threeNames[0]]);
});

test('the order changes by drag', async ({ page }) => {
  await addPlaces(page, three);
  const handle = stops(page).nth(2).locator('[data-handle]');
  await handle.hover();
  const [from, to] = [await handle.boundingBox(), await stops(page).nth(0).boundingBox()];
  if (!from || !to) throw new Error('the rows are not on screen');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect(named(page)).toHaveText([threeNames[2], threeNames[0], threeNames[1]]);
  await page.reload();
  await expect(named(page)).toHaveText([threeNames[2], threeNames[0], threeNames[1]]);
});

test('nearest first, times by the way of going, and one tap forgets it all', async ({ page }) => {
  await addPlaces(page, ['museum-soegarda', 'owabong', 'dusun-sayangan']);
  await page.getByRole('button', { name: 'Order by nearest' }).click();
  await expect(named(page)).toHaveText([threeNames[2], threeNames[1], threeNames[0]]);
  await expect(page.locator('[data-part="total"]')).toContainText(/\d+ min/);
  const onFoot = await page.locator('[data-part="total"]').innerText();
  await page.getByLabel('Going by').selectOption('car');
  await expect(page.locator('[data-part="total"]')).not.toHaveText(onFoot);
  await forget(page);
  await expect(stops(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.getByText('Everything this site stored on this device')).toBeVisible();
});

test('the list goes out as GPX, KML and a calendar of the chosen day', async ({ page }) => {
  await addPlaces(page, three);
  const fetchFile = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const gpx = await fetchFile('GPX');
  expect(gpx.match(/<wpt /g)).toHaveLength(3);
  expect(gpx).toContain('≈');
  expect((await fetchFile('KML')).match(/<Point>/g)).toHaveLength(3);
  await page.getByLabel('Date').fill('2027-03-14');
  await page.getByLabel('Start').fill('08:30');
  const calendar = await fetchFile('Calendar (.ics)');
  expect(calendar).toContain('DTSTART;TZID=Asia/Jakarta:20270314T083000');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  await page.getByLabel('Start').fill('22:00');
  await page.getByRole('button', { name: 'Calendar (.ics)', exact: true }).click();
  await expect(page.locator('[data-part="notice"]')).toContainText('on the next day');
  expect(await fetchFile('Calendar (.ics)')).toContain('20270314T220000');
});

test('a place says whether it is open, by the clock in Jakarta', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T03:00:00Z'));
  await page.goto('/en/places/owabong/');
  await expect(page.locator('open-now')).toHaveText('open now by these hours');
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await page.reload();
  await expect(page.locator('open-now')).toHaveText('closed now by these hours');
  // Paper outlives the moment.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('open-now')).toBeHidden();
});

test('a full list has no accessibility fault and fits 320 px', async ({ page }) => {
  await addPlaces(page, three);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await listAccessibilityFaults(page, 'my-visit')).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
});

test('a plan travels with its message: WhatsApp, elsewhere, and the other language', async ({
  page,
  browser,
}) => {
  await addPlaces(page, three);
  await page.getByLabel('Going by').selectOption('car');
  await page.getByLabel('Date').fill('2027-03-14');
  await page.getByLabel('Start').fill('08:30');
  await page.locator('#share-visit summary').click();
  const chat = page.getByRole('link', { name: 'WhatsApp', exact: true });
  await expect(chat).toHaveAttribute('href', /14(%20|\+)March(%20|\+)2027/);
  const text = new URL((await chat.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
  for (const name of threeNames) expect(text).toContain(name);
  expect(text).toContain('08:30');
  const { pathname, hash } = new URL(/https?:\S+$/.exec(text)?.[0] ?? '');
  const friend = await openElsewhere(browser, new URL(pathname + hash, page.url()).href);
  for (const other of [friend, page]) {
    if (other === page) await page.locator('a.twin').click();
    await expect(stops(other)).toHaveCount(three.length);
    await expect(other.locator('[data-part="mode"]')).toHaveValue('car');
    await expect(other.locator('[data-part="day"]')).toHaveValue('2027-03-14');
    await expect(other.locator('[data-part="time"]')).toHaveValue('08:30');
  }
  await expect(page).toHaveURL(/\/berkunjung\/#v=/);
  await friend.context().close();
});

test('the plan outlives a reload, and a removal is undone', async ({ page }) => {
  await addPlaces(page, three);
  await page.getByLabel('Going by').selectOption('motorcycle');
  await page.reload();
  await expect(page.getByLabel('Going by')).toHaveValue('motorcycle');
  await page.getByRole('button', { name: `Remove: ${threeNames[0]}` }).click();
  await expect(stops(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(named(page)).toHaveText(threeNames);
});

test('a stop says when it is closed on the chosen day', async ({ page }) => {
  await addPlaces(page, ['ndk-exhaust', 'owabong']);
  await page.getByLabel('Date').fill('2027-03-14');
  await expect(stops(page).nth(0)).toContainText('closed that day by its hours');
  await expect(stops(page).nth(1)).not.toContainText('closed that day');
});

test('a ready itinerary is not called a copy of a shared link', async ({ page }) => {
  await page.goto('/en/visit/routes/half-day-estate/');
  await page.getByRole('link', { name: 'Take it to My visit' }).click();
  await expect(page.getByText('This is a ready itinerary.')).toBeVisible();
  await expect(page.getByText('This is a copy from a shared link.')).toBeHidden();
  await expect(page.getByLabel('Going by')).toHaveValue('motorcycle');
});

test('adding is answered beside the button, and leads to the list itself', async ({ page }) => {
  await page.goto('/en/places/owabong/');
  await add(page).click();
  await page.getByRole('link', { name: 'My visit (1)' }).click();
  await expect(page).toHaveURL(/\/en\/visit\/#mine$/);
  await expect(stops(page).first()).toBeInViewport();
  await expect(page.locator('visit-bar')).toContainText('My visit (1)');
});

test('two taps lead from the front page to a ticket, one more to the way here by train', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/en/');
  await page.locator('main a[href="/en/visit/"]').first().click();
  await page.locator('.ticket a').first().click();
  await expect(page).toHaveURL(/\/en\/visit\/routes\//);
  await page.goBack();
  await page.getByText('By train', { exact: true }).click();
  const steps = page.locator('#arrive details[open] li');
  await expect(steps.first()).toContainText('Purwokerto');
  await expect(steps.nth(1)).toBeVisible();
  const question = page.locator('#arrive details[open]').getByRole('link', { name: /WhatsApp/ });
  expect(decodeURIComponent((await question.getAttribute('href')) ?? '')).toContain('by train');
});

test('the bar of what is kept stands in one row, in both languages', async ({ page }) => {
  await page.setViewportSize(phone);
  await addPlaces(page, ['owabong']);
  for (const path of ['/berkunjung/', '/en/visit/']) {
    await page.goto(path);
    const bar = await page.locator('visit-bar').boundingBox();
    expect(bar?.height ?? Infinity).toBeLessThan(64);
  }
});

for (const [path, screens, height] of [
  ['/berkunjung/', 9, phone.height],
  ['/en/visit/', 9, phone.height],
  ['/tempat/dusun-sayangan/', 7, 780],
  ['/tempat/patung-knalpot/', 7, 780],
  ['/tempat/uptd-pilog/', 7, 780],
] as const) {
  test(`${path} takes at most ${screens} screens of a phone ${height} high`, async ({ page }) => {
    await page.setViewportSize({ width: phone.width, height });
    await page.goto(path);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(whole).toBeLessThanOrEqual(screens * height);
  });
}

test('a place shows its picture, name and two ways on in the first screen', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/tempat/patung-knalpot/');
  for (const part of ['[data-picture] svg', 'h1', '.lead', '.ways']) {
    await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
  }
});

test('the map of an itinerary stands in the first screen, a number for each stop', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const [id, { stops: wanted }] of archive.itineraries) {
    await page.goto(`/en/visit/routes/${id}/`);
    const sketch = page.locator('[data-sketch] svg');
    expect((await sketch.boundingBox())?.y ?? Infinity).toBeLessThan(phone.height);
    await expect(sketch.locator('text')).toHaveCount(wanted.length);
  }
});
