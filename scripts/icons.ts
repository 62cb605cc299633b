/** Makes favicon.ico, apple-touch-icon.png and the app icons from public/favicon.svg; the results are committed. */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const from = 'public/favicon.svg';

/** An icon file with one PNG picture in it (ICO, 6-byte head and one 16-byte entry). */
function wrapIcon(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

const draw = (size: number): Promise<Buffer> =>
  sharp(from, { density: 72 * (size / 32) })
    .resize(size, size)
    .png()
    .toBuffer();

writeFileSync('public/favicon.ico', wrapIcon(await draw(32), 32));
writeFileSync('public/apple-touch-icon.png', await draw(180));
for (const size of [192, 512]) writeFileSync(`public/icon-${size}.png`, await draw(size));

/** A launcher may cut an icon down to the middle four fifths, so that the sign needs room. */
const margin = 64;
const background = await sharp(from)
  .extract({ left: 1, top: 1, width: 1, height: 1 })
  .raw()
  .toBuffer();
const [r = 0, g = 0, b = 0] = background;
const maskable = await sharp(await draw(512 - 2 * margin))
  .flatten({ background: { r, g, b } })
  .extend({ top: margin, bottom: margin, left: margin, right: margin, background: { r, g, b } })
  .png()
  .toBuffer();
writeFileSync('public/icon-maskable-512.png', maskable);
