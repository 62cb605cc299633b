import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack, writePack } from '#offline/pack.ts';

const file = fc.record({
  path: fc.string(),
  type: fc.constantFrom('text/html; charset=utf-8', 'image/svg+xml'),
  bytes: fc.uint8Array({ maxLength: 40 }).map((bytes) => Uint8Array.from(bytes)),
});

describe('a pack', () => {
  test('gives every file back as it was put in', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), (files) => {
        expect(readPack(writePack(files))).toEqual(files);
      }),
      { numRuns: 100 },
    );
  });

  test('that is cut short is refused', () => {
    const whole = writePack([{ path: '/', type: 'text/html', bytes: Uint8Array.of(1, 2, 3) }]);
    expect(() => readPack(whole.subarray(0, -1))).toThrow('ends inside /');
  });
});
