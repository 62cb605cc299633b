/**
 * `npm run basemap -- --bbox W,S,E,N --source <address or file> [--maxzoom N]`: takes the regency
 * out of a Protomaps archive into public/, from where the site serves its own street map.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bounds } from '#geo/point.ts';
import { ArchiveError } from '#map/build/street-map/open-archive.ts';
import { basemapPath } from '#map/build/street-map/street-map.ts';
import { extractBasemap, type ExtractOptions } from './basemap/extract.ts';

const usage =
  'npm run basemap -- --bbox 109.22,-7.53,109.61,-7.13 --source <address or file> [--maxzoom 14] [--out <file>]';

class UsageError extends Error {}

function readBounds(text: string | undefined): Bounds {
  const numbers = (text ?? '').split(',').map((part) => (part.trim() ? Number(part) : NaN));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const isBox = numbers.length === 4 && west < east && south < north && west >= -180 && east <= 180;
  if (!isBox || south < -85 || north > 85) {
    throw new UsageError('--bbox is four numbers in degrees: west,south,east,north');
  }
  return { west, south, east, north };
}

function readOptions(): ExtractOptions & { out: string } {
  const { values } = parseArgs({
    options: {
      bbox: { type: 'string' },
      source: { type: 'string' },
      maxzoom: { type: 'string', default: '14' },
      out: { type: 'string', default: join('public', basemapPath) },
    },
  });
  const maxZoom = Number(values.maxzoom);
  if (!values.source) throw new UsageError('--source is missing');
  if (!Number.isInteger(maxZoom) || maxZoom < 8 || maxZoom > 15) {
    throw new UsageError('--maxzoom is a whole number from 8 to 15');
  }
  return { bounds: readBounds(values.bbox), source: values.source, maxZoom, out: values.out };
}

try {
  const options = readOptions();
  let said = 0;
  const extract = await extractBasemap(options, (done, all) => {
    const tenth = Math.floor((done / all) * 10);
    if (tenth > said) console.log(`${tenth * 10} % of ${all} tiles`);
    said = tenth;
  });
  mkdirSync(dirname(options.out), { recursive: true });
  // Written aside and then moved, so that a stopped run leaves no half file in public/.
  writeFileSync(`${options.out}.part`, extract.bytes);
  renameSync(`${options.out}.part`, options.out);
  const size = (extract.bytes.length / 1e6).toFixed(1);
  console.log(`${options.out}: ${extract.tiles} tiles to zoom ${extract.maxZoom}, ${size} MB`);
} catch (error) {
  const isUsage =
    error instanceof UsageError ||
    (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  if (!isUsage && !(error instanceof ArchiveError)) throw error;
  console.error((error as Error).message + (isUsage ? `\n${usage}` : ''));
  process.exitCode = 1;
}
