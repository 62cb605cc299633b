import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing but the sources; `site` reads the built site in dist/; `deep` may build,
 * start servers and browsers, and runs in `npm run test:deep` alone.
 * The files of `unit` and `site` share two processes: our sources are loaded anew for each file, packages once.
 */
export default defineConfig({
  test: {
    // Both cores: vitest by itself leaves one to the watcher.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Generated cases are twenty times as many under DEEP=1.
          testTimeout: process.env['DEEP'] ? 1_200_000 : 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
          // Each of these may take the whole machine.
          fileParallelism: false,
        },
      },
    ],
  },
});
