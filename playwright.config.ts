import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/find-browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4381);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // How long a busy machine may take before a test counts as stuck; how fast pages are is measured
  // elsewhere. With DEEP=1 one test may walk all pages, or some hundred cases.
  timeout: process.env['DEEP'] ? 1_800_000 : 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // What a worker holds would answer for the server; only the tests of it let it in.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    // What never comes ends a long test at once.
    actionTimeout: 120_000,
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    // On a busy machine it has taken 38 s.
    timeout: 120_000,
  },
});
