/** A file in a pack. */
export interface PackedFile {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Index = readonly (readonly [path: string, type: string, length: number])[];

/**
 * Many files in one: the length of the index in four bytes, the index as JSON, and the files in
 * its order. Packed together and compressed as one, pages that are alike take half the bytes.
 */
export function writePack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const index: Index = files.map(({ path, type, bytes }) => [path, type, bytes.length]);
  const head = new TextEncoder().encode(JSON.stringify(index));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return join([length, head, ...files.map(({ bytes }) => bytes)]);
}

/** The files of a pack. @throws Error where it is no pack, or is cut short */
export function readPack(pack: Uint8Array<ArrayBuffer>): PackedFile[] {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  const index = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + length))) as Index;
  let at = 4 + length;
  return index.map(([path, type, size]) => {
    const bytes = pack.subarray(at, (at += size));
    if (bytes.length !== size) throw new Error(`The pack ends inside ${path}`);
    return { path, type, bytes };
  });
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
