/**
 * `npm run screenshots`: builds nothing, serves dist/ and takes the pictures of the README, and
 * those shown to whoever is asked to install the site.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { locales } from '#archive/locale.ts';
import { appShotPath, appShots } from '#site/manifest.ts';
import { pathOf } from '#site/routes.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

interface Shot {
  /** The file it is put in. */
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
}

const folder = 'docs/screenshots';
const ofReadme: readonly (Omit<Shot, 'file'> & { readonly name: string })[] = [
  { name: 'home', path: '/', width: 1280, height: 1000 },
  { name: 'story', path: '/en/stories/mbah-sultonis-first-exhaust/', width: 1280, height: 900 },
  { name: 'timeline', path: '/en/timeline/', width: 1280, height: 1250 },
  { name: 'map', path: '/peta/', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'phone', path: '/', width: 360, height: 900 },
];

const ofApp = locales.flatMap((locale) =>
  appShots.map(({ shape, width, height }) => ({
    ...{ file: `public/${appShotPath(locale, shape)}`, path: pathOf(locale, 'home') },
    ...{ width, height },
  })),
);
const shots: readonly Shot[] = [
  ...ofReadme.map(({ name, ...shot }) => ({ ...shot, file: `${folder}/${name}.png` })),
  ...ofApp,
];

const port = 4399;
for (const { file } of shots) mkdirSync(dirname(file), { recursive: true });
const server = spawn(process.execPath, ['scripts/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
});
await new Promise<void>((resolve, reject) => {
  server.stdout.once('data', () => resolve());
  server.once('exit', () => reject(new Error('the site could not be served; run "npm run build"')));
});
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArguments,
});
try {
  for (const { file, path, width, height, colorScheme = 'light' } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot();
    await sharp(picture).png({ palette: true, quality: 80 }).toFile(file);
    await page.close();
    console.log(file);
  }
} finally {
  await browser.close();
  server.kill();
}
