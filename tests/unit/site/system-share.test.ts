import { afterEach, describe, expect, test, vi } from 'vitest';
import { shareFile, shareNatively } from '#site/browser/system-share.ts';

afterEach(() => vi.unstubAllGlobals());

function failWith(name: string) {
  const share = () => Promise.reject(Object.assign(new Error(name), { name }));
  vi.stubGlobal('navigator', { share, canShare: () => true });
}

describe("the system's share sheet", () => {
  test.each(['NotAllowedError', 'InvalidStateError', 'DataError'])(
    'tells that it was refused by %s, so that the page can offer the other ways',
    async (name) => {
      failWith(name);
      expect(await shareNatively('a', 'https://example.org/')).toBe(false);
    },
  );

  test('takes closing it without sharing for an answer', async () => {
    failWith('AbortError');
    expect(await shareNatively('a', 'https://example.org/')).toBe(true);
  });

  test('takes no file where it knows none', async () => {
    vi.stubGlobal('navigator', { share: () => Promise.resolve() });
    expect(await shareFile(new File(['a'], 'a.ics'))).toBe(false);
  });
});
