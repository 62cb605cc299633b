import sharp, { type SharpOptions } from 'sharp';

/** How a generated picture is to be. */
interface Wanted {
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif';
  /** EXIF orientation, 1 to 8. */
  readonly orientation?: number;
  readonly isClear?: boolean;
  /** Whether it has as much to compress as leaves or gravel. */
  readonly isBusy?: boolean;
}

/** The place a generated picture says it was taken at, in the words EXIF keeps it in. */
export const secrets = { camera: 'Kamera Rahasia', latitude: '7/1 23/1 17/1' } as const;

/**
 * A picture as a telephone makes it, with EXIF and GPS: red on the left, blue on the right. Only
 * for tests, where no photograph is at hand.
 */
export async function makePhoto(wanted: Wanted = {}): Promise<Buffer> {
  const {
    width = 800,
    height = 600,
    format = 'jpeg',
    orientation,
    isClear = false,
    isBusy = false,
  } = wanted;
  const half = { width: Math.floor(width / 2), height, channels: 4 as const };
  const red = { r: 200, g: 0, b: 0, alpha: 1 };
  const right = isClear ? { r: 0, g: 0, b: 0, alpha: 0 } : { r: 0, g: 0, b: 200, alpha: 1 };
  const left = await sharp({ create: { ...half, background: red } })
    .png()
    .toBuffer();
  const picture = sharp({ create: { width, height, channels: 4, background: right } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: secrets.camera },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: secrets.latitude },
    });
  const turned = orientation ? picture.withMetadata({ orientation }) : picture;
  const flat = isClear ? turned : turned.removeAlpha();
  const noise = { type: 'gaussian', mean: 128, sigma: 70 } as const;
  const gravel = { create: { width, height, channels: 3, noise, background: '#888888' } } as const;
  const busy = isBusy ? flat.composite([{ input: await drawGravel(gravel) }]) : flat;
  return busy.toFormat(format).toBuffer();
}

const drawGravel = (gravel: SharpOptions): Promise<Buffer> =>
  sharp(gravel).blur(1.5).png().toBuffer();
