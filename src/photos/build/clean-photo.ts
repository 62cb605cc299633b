import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Photo } from '#archive/picture-records.ts';
import { writeWhole } from '#site/build/write-whole.ts';
import { white } from '#site/materials.ts';

/** Pixels of the longer side of what is kept, and the quality of its JPEG. */
const kept = { longest: 2400, quality: 90 } as const;

/** Where the cleaned picture of a photograph is kept, by the bytes of its file. */
export function cleanFile(root: string, { key }: Pick<Photo, 'key'>): string {
  return join(root, '.cache/photos', `${key}-${kept.longest}-${kept.quality}.jpg`);
}

/**
 * A picture as it may be shown: turned upright, in sRGB, opaque, at most 2400 pixels long, and
 * without all that cameras and editors write into a file (EXIF, GPS, XMP, IPTC).
 * @throws Error when it cannot be decoded whole
 */
export function cleanPhoto(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes, { failOn: 'warning' })
    .autoOrient()
    .flatten({ background: white })
    .resize({
      ...{ width: kept.longest, height: kept.longest },
      ...{ fit: 'inside', withoutEnlargement: true },
    })
    .jpeg({ quality: kept.quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/**
 * Cleans a photograph into the cache, once.
 * @param root the project folder, which holds `.cache/`
 * @param folder the content folder
 * @returns the file of the cleaned picture
 * @throws Error that names the file when it is no picture
 */
export async function keepClean(root: string, folder: string, photo: Photo): Promise<string> {
  const target = cleanFile(root, photo);
  if (existsSync(target)) return target;
  const given = join(folder, 'photos', photo.file);
  try {
    writeWhole(target, await cleanPhoto(readFileSync(given)));
  } catch (cause) {
    const reason = 'cannot be decoded, expected a picture that opens in a viewer';
    throw new Error(`${given}: ${photo.id}.file: ${reason}`, { cause });
  }
  return target;
}
