import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { cardSize } from '#share/card-words.ts';
import { zincLight } from '#site/materials.ts';

/** No share card may be heavier: some chats show no picture above this. */
export const mostBytes = 300_000;

const { width, height } = cardSize;
/** A tile of the galvanised ground. */
export const sheetFile = fileURLToPath(new URL('../../../assets/zinc-sheet.svg', import.meta.url));
let sheet: Promise<Buffer> | undefined;

/** The galvanised ground every card lies on, drawn once. */
async function drawSheet(): Promise<Buffer> {
  const spangle = await sharp(readFileSync(sheetFile)).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: zincLight } })
    .composite([{ input: spangle, tile: true }])
    .png()
    .toBuffer();
}

/**
 * A card's SVG as a JPEG on zinc.
 * @throws Error when it is over the limit
 */
export async function drawCard(svg: string): Promise<Buffer> {
  sheet ??= drawSheet();
  const picture = await sharp(await sheet)
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer();
  if (picture.length > mostBytes)
    throw new Error(`a share card has ${picture.length} bytes, over ${mostBytes}`);
  return picture;
}
