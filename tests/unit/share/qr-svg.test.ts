import jsqr from 'jsqr';
import sharp, { type Sharp } from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { quietZone } from '#drawing/qr-path.ts';
import { writeQrSvg } from '#share/qr-svg.ts';

const link = 'https://warga.example/tempat/bundaran/?a=1&b=2';
const { data, size } = encode(link, { border: quietZone });
const decodeQr = jsqr;

/** The file as a viewer draws it on the ground of a page, eight pixels for a module. */
async function drawOn(background: string): Promise<Sharp> {
  const drawn = sharp(Buffer.from(writeQrSvg(data, link)), { density: 8 * 72 });
  return sharp(await drawn.flatten({ background }).toBuffer()).ensureAlpha();
}

test.each(['#fff', '#000'])('a QR file leads to its link on a page of %s', async (ground) => {
  const drawn = await drawOn(ground);
  const { data: pixels, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([8 * size, 8 * size]);
  expect(decodeQr(new Uint8ClampedArray(pixels), info.width, info.height)?.data).toBe(link);
});

test('a QR file tells its link to those who cannot scan it, and keeps its modules sharp', () => {
  const svg = writeQrSvg(data, link);
  expect(svg).toContain('<title>https://warga.example/tempat/bundaran/?a=1&amp;b=2</title>');
  expect(svg).toContain('shape-rendering="crispEdges"');
  expect(svg.endsWith('</svg>\n')).toBe(true);
});
