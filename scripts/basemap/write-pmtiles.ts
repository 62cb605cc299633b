/** Writes PMTiles archives by the specification, version 3 (github.com/protomaps/PMTiles). */
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from '#geo/point.ts';

/** One tile: its place in the pyramid and its bytes as they lie in the archive. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile, gzipped. */
  readonly data: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

const headerLength = 127;
/** The root directory must lie within the first 16 kB of the archive. */
const rootLimit = 16_384 - headerLength;
const leafSize = 4096;

/**
 * An archive of gzipped vector tiles: clustered, equal tiles stored once.
 * @throws Error when there is no tile
 */
export function writePmtiles(
  tiles: readonly Tile[],
  bounds: Bounds,
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array {
  if (!tiles.length) throw new Error('an archive needs at least one tile');
  const { entries, contents, size } = placeTiles(tiles);
  const { root, leaves } = writeDirectories(entries);
  const json = gzipSync(JSON.stringify(metadata));
  const zooms = tiles.map(({ z }) => z);
  const header = writeHeader({
    lengths: [root.length, json.length, leaves.length, size],
    counts: [tiles.length, entries.length, contents.length],
    zooms: [Math.min(...zooms), Math.max(...zooms)],
    bounds,
  });
  return Buffer.concat([header, root, json, leaves, ...contents]);
}

/** Puts tiles in the order of their ids, one after another, and equal ones on one another. */
function placeTiles(tiles: readonly Tile[]) {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
  const offsets = new Map<string, number>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let size = 0;
  for (const { id, data } of ordered) {
    const key = Buffer.from(data).toString('base64');
    const offset = offsets.get(key) ?? size;
    if (!offsets.has(key)) {
      offsets.set(key, size);
      contents.push(data);
      size += data.length;
    }
    const last = entries.at(-1);
    const goesOn = last?.offset === offset && last.id + last.run === id;
    if (goesOn) entries.splice(-1, 1, { ...last, run: last.run + 1 });
    else entries.push({ id, offset, length: data.length, run: 1 });
  }
  return { entries, contents, size };
}

function writeDirectories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = writeDirectory(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += leafSize) {
    const leaf = writeDirectory(entries.slice(at, at + leafSize));
    pointers.push({ id: entries[at]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: writeDirectory(pointers), leaves: Buffer.concat(leaves) };
}

/** A directory: count, id deltas, runs, lengths, offsets (0 for "right after the one before"). */
function writeDirectory(entries: readonly Entry[]): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, at) => {
      const before = entries[at - 1];
      return before && before.offset + before.length === offset ? 0 : offset + 1;
    }),
  ];
  return gzipSync(Uint8Array.from(numbers.flatMap(toVarint)));
}

function toVarint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

interface HeaderFields {
  /** Bytes of root directory, metadata, leaf directories and tiles. */
  readonly lengths: readonly [number, number, number, number];
  /** Tiles addressed, entries, and distinct contents. */
  readonly counts: readonly [number, number, number];
  readonly zooms: readonly [number, number];
  readonly bounds: Bounds;
}

function writeHeader({ lengths, counts, zooms, bounds }: HeaderFields): Buffer {
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  let offset = headerLength;
  for (const [at, length] of lengths.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + at * 16);
    offset += length;
  }
  for (const [at, count] of counts.entries()) header.writeBigUInt64LE(BigInt(count), 72 + at * 8);
  const { west, south, east, north } = bounds;
  header.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, ...zooms], 96);
  for (const [at, degrees] of [west, south, east, north].entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  }
  header.writeUInt8(zooms[0], 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return header;
}
