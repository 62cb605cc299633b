import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Switches that keep a headless browser from asking anything of the network by itself. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, else the one Playwright downloaded, else one installed on
 * the machine, else the one that comes with the development dependencies.
 * @throws Error that says what to do when there is none
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where there is no browser; correct or unset it`);
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return findInstalled() ?? (await unpackBundled());
}

function findInstalled(): string | undefined {
  for (const name of installed) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // Not this one; try the next name.
    }
  }
  return undefined;
}

/** The bundled browser unpacks itself into the temporary folder; its own, so that nothing else cleans it. */
async function unpackBundled(): Promise<string> {
  const folder = join(tmpdir(), 'jejak-knalpot-browser');
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return await bundled.executablePath();
  } catch (error) {
    throw new Error(
      'No browser for the tests. Install Chromium or Chrome, or run "npx playwright install chromium", ' +
        'or set CHROMIUM_PATH.',
      { cause: error },
    );
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
