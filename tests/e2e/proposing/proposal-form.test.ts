import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readProposal } from '#proposing/build/read-proposal.ts';
import { type Answers, longest } from '#proposing/proposal.ts';
import { proposingWords } from '#proposing/words.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { listTexts, proposals } from '../../support/proposals.ts';

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

/** Fills in the form of a kind as it stands, and tells what its fields, message and links then hold. */
function fillIn({ kind, given }: { kind: string; given: Answers }) {
  const form = document.querySelector('proposal-form form') as HTMLFormElement;
  (form.elements.namedItem('kind') as RadioNodeList).value = kind;
  const controls = form.querySelectorAll<HTMLInputElement>(
    `[data-kind="${kind}"] :is(input, select, textarea)`,
  );
  for (const control of controls) control.value = given[control.name] ?? '';
  form.dispatchEvent(new Event('input'));
  return {
    held: Object.fromEntries(Array.from(controls, ({ name, value }) => [name, value])),
    message: document.querySelector('[data-part="message"]')?.textContent ?? '',
    strange: document.querySelectorAll('proposal-form :is(img, script, iframe, b, wpt)').length,
  };
}

/** Saves the file; once in some hundred times a headless browser tells of none, and one saves again. */
async function saveFile(page: Page): Promise<string> {
  let text = '';
  await expect(async () => {
    const download = page.waitForEvent('download', { timeout: 10_000 });
    await page.getByRole('button', { name: 'Save the YAML file' }).click();
    text = readFileSync(await (await download).path(), 'utf8');
  }).toPass({ timeout: 60_000 });
  return text;
}

test('a hostile proposal becomes a message and a file that hold every word, and nothing runs', async ({
  page,
}) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('dialog', (dialog) => {
    failures.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('/en/propose/?about=<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-part="result"]')).toBeVisible();
  for (const [kind, given] of fc.sample(proposals, { seed, numRuns: deepRuns(8, 40) })) {
    const { held, message, strange } = await page.evaluate(fillIn, { kind, given });
    const text = await saveFile(page);
    const texts = listTexts(parse(text));
    const answers = Object.values(held).map((answer) => answer.trim().slice(0, longest));
    expect(answers.filter((answer) => answer && !texts.includes(answer))).toEqual([]);
    const choices = Object.keys(proposingWords.en.propose.choices);
    const told = answers.filter((answer) => !choices.includes(answer));
    expect(told.filter((answer) => !message.includes(answer))).toEqual([]);
    expect(strange).toBe(0);
    expect(Object.keys(readProposal('proposal.yaml', text))).not.toEqual([]);
  }
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
