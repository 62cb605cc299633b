import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { cardSize } from '#share/card-size.ts';
import { zincLight } from '#site/materials.ts';

/** No share card may be heavier: some chats show no picture above this. */
export const mostBytes = 300_000;

const { width, height } = cardSize;
/** A tile of the galvanised ground. */
export const sheetFile = fileURLToPath(new URL('../../../assets/zinc-sheet.svg', import.meta.url));
let sheet: Promise<Buffer> | undefined;

/** The galvanised ground every card lies on, drawn once and kept as bare pixels. */
async function drawSheet(): Promise<Buffer> {
  const spangle = await sharp(readFileSync(sheetFile)).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: zincLight } })
    .composite([{ input: spangle, tile: true }])
    .removeAlpha()
    .raw()
    .toBuffer();
}

/**
 * A card's SVG as a JPEG on zinc.
 * @throws Error when it is over the limit
 */
export async function drawCard(svg: string): Promise<Buffer> {
  sheet ??= drawSheet();
  const picture = await sharp(await sheet, { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer();
  if (picture.length > mostBytes)
    throw new Error(`a share card has ${picture.length} bytes, over ${mostBytes}`);
  return picture;
}

/** The square in the middle of a card, where all of its words stand: to be saved and sent as a picture. */
export function cutSquare(card: Buffer): Promise<Buffer> {
  const square = { left: (width - height) / 2, top: 0, width: height, height };
  return sharp(card).extract(square).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer();
}
