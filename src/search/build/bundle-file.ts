import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of a Pagefind bundle: its path in the bundle, its bytes as written. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file named by its content. */
export interface Named {
  readonly hash: string;
  readonly file: BundleFile;
}

/** Every file of Pagefind 1.5 is gzipped CBOR (RFC 8949) after these bytes. */
const magic = Buffer.from('pagefind_dcd');

/**
 * What a file holds.
 * @throws Error when it is not of the form Pagefind 1.5 writes
 */
export function unpack(path: string, content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, magic.length).equals(magic)) {
    throw new Error(`${path} is not of the form Pagefind 1.5 writes`);
  }
  return decode(bytes.subarray(magic.length));
}

/** The bytes of a file that holds something. */
export function pack(value: unknown): Buffer {
  return gzipSync(Buffer.concat([magic, encode(value)]), { level: 9 });
}

/** A name for some bytes. */
export function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
