import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import type { Bounds } from '#geo/point.ts';
import { checkArchive } from '#map/build/street-map/check-archive.ts';
import { ArchiveError, openArchive } from '#map/build/street-map/open-archive.ts';
import { type Tile, writePmtiles } from './write-pmtiles.ts';

/** The map's least zoom is 9, and the renderer draws it from tiles one zoom lower. */
const leastZoom = 8;
/** Requests at a time: kind to the server of the archive. */
const lanes = 6;

export interface ExtractOptions {
  readonly bounds: Bounds;
  /** A path or an http(s) address of an archive in Protomaps' format. */
  readonly source: string;
  readonly maxZoom: number;
}

/** The extract and what is in it. */
export interface Extract {
  readonly bytes: Uint8Array;
  readonly tiles: number;
  readonly maxZoom: number;
}

type Zxy = readonly [z: number, x: number, y: number];

/** Every tile that touches some bounds, from one zoom to another (Web Mercator tiling). */
export function listTiles({ south, west, north, east }: Bounds, from: number, to: number): Zxy[] {
  const zooms = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return zooms.flatMap((z) => {
    const [left, top] = tileAt(west, north, z);
    const [right, bottom] = tileAt(east, south, z);
    const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    return columns.flatMap((x) => rows.map((y) => [z, x, y] as const));
  });
}

function tileAt(lon: number, lat: number, z: number): [number, number] {
  const count = 2 ** z;
  const radians = (lat * Math.PI) / 180;
  const x = ((lon + 180) / 360) * count;
  const y = ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * count;
  const clamp = (value: number): number => Math.min(count - 1, Math.max(0, Math.floor(value)));
  return [clamp(x), clamp(y)];
}

/**
 * Takes a part out of a large archive.
 * @param onProgress told how many tiles have been read, of how many
 * @throws ArchiveError when the source is missing, cut off, foreign, or empty there
 */
export async function extractBasemap(
  { bounds, source, maxZoom }: ExtractOptions,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Extract> {
  const open = await openArchive(source);
  const { header, metadata } = await checkArchive(open);
  const archive = new PMTiles(open.source);
  const from = Math.max(leastZoom, header.minZoom);
  const waiting = listTiles(bounds, from, Math.min(maxZoom, header.maxZoom));
  const [all, tiles]: [number, Tile[]] = [waiting.length, []];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const tile = await readTile(archive, next, source);
      if (tile) tiles.push(tile);
      onProgress(all - waiting.length, all);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  if (!tiles.length) {
    throw new ArchiveError(
      `${source}: holds no tile of this --bbox at zooms ${from} to ${maxZoom}`,
    );
  }
  const top = Math.max(...tiles.map(({ z }) => z));
  return { bytes: writePmtiles(tiles, bounds, metadata), tiles: tiles.length, maxZoom: top };
}

async function readTile(archive: PMTiles, [z, x, y]: Zxy, source: string): Promise<Tile | null> {
  try {
    const found = await archive.getZxy(z, x, y);
    return found ? { z, x, y, data: gzipSync(new Uint8Array(found.data), { level: 9 }) } : null;
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(
      `${source}: tile ${z}/${x}/${y} cannot be read; the archive is damaged`,
      {
        cause: error,
      },
    );
  }
}
