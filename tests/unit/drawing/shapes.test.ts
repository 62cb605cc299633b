import { expect, test } from 'vitest';
import { qrPath } from '#drawing/qr-path.ts';
import { round } from '#drawing/round.ts';

test('the dark modules of a row that stand together are one piece of a QR code', () => {
  const modules = [
    [true, true, false],
    [false, false, false],
    [true, false, true],
  ];
  expect(qrPath(modules)).toBe('M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z');
});

test('lengths are written to a tenth', () => {
  expect([1.26, 1.24, -0.06, 12].map(round)).toEqual([1.3, 1.2, -0.1, 12]);
});
