import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '#archive/content.ts';
import type { Photo, PhotoFacts } from '#archive/picture-records.ts';

/** The file of a photograph's record, told from the project folder. */
export const photoFile = ({ file, data }: Entry<PhotoFacts>): string =>
  join(dirname(file), data.file);

/** Larger than this no camera's JPEG is; what is, is a scan that is to be made smaller. */
const mostMegabytes = 30;
/** The shorter side of a picture that still shows something. */
const leastPixels = 480;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A kind of picture: how its file begins, how one knows that it is whole, and its size in pixels. */
interface PictureKind {
  readonly begins: RegExp;
  readonly isWhole: (bytes: Buffer) => boolean;
  readonly sizeOf: (bytes: Buffer) => Size | null;
}

/** Bytes as letters, one each. */
const latin = (bytes: Buffer, start: number, end: number): string =>
  bytes.toString('latin1', start, end);

const kinds: readonly PictureKind[] = [
  {
    // ISO/IEC 10918-1: SOI, and EOI at the end, behind which some cameras put data of their own.
    begins: /^\xff\xd8\xff/,
    isWhole: (bytes) => bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0,
    sizeOf: sizeOfJpeg,
  },
  {
    // PNG (ISO/IEC 15948): IHDR first, IEND last.
    begins: /^\x89PNG\r\n/,
    isWhole: (bytes) => bytes.lastIndexOf('IEND') > 0,
    sizeOf: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  },
  {
    // RFC 9649: a RIFF chunk that tells its own length. The size is read when it is drawn.
    begins: /^RIFF[^]{4}WEBP/,
    isWhole: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
    sizeOf: () => null,
  },
];

/** The size in a frame header (SOF) of a JPEG, whose segments each tell their length. */
function sizeOfJpeg(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** A photograph with its file, or what is wrong with the file. */
export type PhotoReading = { readonly photo: Photo } | { readonly message: string };

/** Looks at the file of a record: whether it is a picture, whole, and of a size to be shown. */
export function readPhoto(root: string, entry: Entry<PhotoFacts>): PhotoReading {
  const path = join(root, photoFile(entry));
  const { file } = entry.data;
  const tell = (message: string): PhotoReading => ({ message: `"${file}" ${message}` });
  if (!existsSync(path) || !statSync(path).isFile()) {
    return tell('is not there, expected the picture beside its record');
  }
  const bytes = readFileSync(path);
  const megabytes = Math.ceil(bytes.length / 1e6);
  if (megabytes > mostMegabytes) {
    return tell(`has ${megabytes} MB, expected at most ${mostMegabytes} MB`);
  }
  const wrong = findWrong(bytes);
  if (wrong) return tell(wrong);
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  return { photo: { ...entry.data, key } };
}

function findWrong(bytes: Buffer): string | null {
  const start = latin(bytes, 0, 12);
  if (/^[^]{4}ftyp(hei|mif|msf|hev)/.test(start)) {
    return 'is a HEIC picture, expected JPEG: export it from the telephone as JPEG';
  }
  const kind = kinds.find(({ begins }) => begins.test(start));
  if (!kind) return 'is not a picture this site can read, expected JPEG, PNG or WebP';
  if (!kind.isWhole(bytes)) return 'is cut off, expected the whole file';
  const size = kind.sizeOf(bytes);
  if (size && Math.min(size.width, size.height) < leastPixels) {
    return `is ${size.width} × ${size.height} pixels, expected at least ${leastPixels} on each side`;
  }
  return null;
}
