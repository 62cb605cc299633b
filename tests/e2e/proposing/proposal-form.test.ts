import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readProposal } from '#proposing/build/read-proposal.ts';
import { hostileTexts } from '../../support/hostile-archive.ts';

test('a workshop filled in by keyboard becomes a message and a file the command reads', async ({
  page,
}) => {
  await page.goto('/usul/');
  const group = page.getByRole('group', { name: 'Bengkel' });
  await group.getByLabel(/^Nama ?\(/).focus();
  await page.keyboard.type('Bengkel Maju');
  await group.getByLabel(/^Yang dibuat ?\(/).fill('knalpot motor');
  await group.getByLabel(/^Yang dibuat, dalam/).fill('motorcycle exhausts');
  await group.getByLabel(/^Desa/).fill('Galuh');
  await group.getByLabel(/^Sejak/).fill('1998');
  await group.getByLabel(/^Dari mana/).fill('Saya tetangganya.');
  await expect(page.locator('[data-part="message"]')).toContainText('Bengkel Maju');
  await expect(page.locator('[data-part="missing"]')).toBeEmpty();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan berkas YAML' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(readProposal('usul.yaml', text)).toMatchObject({
    kind: 'workshop',
    texts: { name: 'Bengkel Maju', village: 'Galuh' },
    shown: { products: { id: 'knalpot motor', en: 'motorcycle exhausts' } },
  });
});

test('hostile words are shown as words, and nothing runs', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('dialog', (dialog) => {
    failures.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('/en/propose/?about=<img src=x onerror=alert(1)>');
  const wrong = page.getByRole('group', { name: 'A correction' }).getByLabel('What is wrong');
  for (const text of hostileTexts) {
    await wrong.fill(text);
    const start = text.split(/[\r\n]/)[0]?.slice(0, 60) ?? '';
    await expect(page.locator('[data-part="message"]')).toContainText(start);
  }
  await expect(page.locator('proposal-form img, proposal-form script')).toHaveCount(0);
  expect(failures).toEqual([]);
});

test('a draft is kept only when asked, and comes back', async ({ page }) => {
  await page.goto('/en/propose/?kind=fact');
  const place = page.getByRole('group', { name: 'A fact for visitors' }).getByLabel(/^Place/);
  await place.fill('dusun-sayangan');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('checkbox', { name: 'Keep a draft' }).check();
  await page.goto('/en/propose/');
  await expect(place).toHaveValue('dusun-sayangan');
  await page.getByRole('checkbox', { name: 'Keep a draft' }).uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of proposal stands on the page, to be printed', async ({ page }) => {
    await page.goto('/usul/');
    for (const kind of ['Tempat', 'Bengkel', 'Fakta untuk pengunjung', 'Foto', 'Koreksi']) {
      await expect(page.getByRole('group', { name: kind, exact: true })).toBeVisible();
    }
    await expect(page.locator('proposal-form [data-script-lost]')).toBeVisible();
  });
});
