import { defineConfig } from 'vitest/config';

/** For the tests of tests alone, which name the folder (scripts/mutants.ts) and know no projects. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['tests/support/no-shrinking.ts'],
  },
});
