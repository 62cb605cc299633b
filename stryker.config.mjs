/**
 * Changes pure files, one slip at a time, and looks whether a unit test notices
 * (`npm run test:mutants`, docs/checking.md). Which files: scripts/mutants.ts.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  ignorers: ['sentences'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  // What is made while a file is loaded asks for all tests of the room, for each slip.
  ignoreStatic: !process.env.DEEP,
  // What was found stays until the file or a test that reaches it changes.
  incremental: true,
  tempDirName: '.cache/mutants/copies',
  ignorePatterns: ['.cache', 'dist', 'test-results'],
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 80, break: 80 },
};

const hasTwoWords = (text) => /\p{L} \p{L}/u.test(text);

/** Sentences are read by people, in both languages: a test would only repeat them. */
function shouldIgnore({ node }) {
  const parts = node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw) : [];
  const text = node.type === 'StringLiteral' ? node.value : parts.join(' x ');
  return hasTwoWords(text) ? 'a sentence' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'sentences', value: { shouldIgnore } }];
