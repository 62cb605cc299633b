import { expect, test } from 'vitest';
import { findUnreadWords } from '../../support/read-words.ts';

// The whole of src is read as the type checker reads it, which takes its time.
test('every word of the interface is read somewhere', { timeout: 240_000 }, () => {
  const { all, unread } = findUnreadWords();
  expect(all.length).toBeGreaterThan(0);
  expect(unread).toEqual([]);
});
