import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkArchive } from '#map/build/street-map/check-archive.ts';
import { openArchive } from '#map/build/street-map/open-archive.ts';
import { basemapPath, chooseStreetMap } from '#map/build/street-map/street-map.ts';
import { extractBasemap, listTiles } from '../../../scripts/basemap/extract.ts';
import { writePmtiles } from '../../../scripts/basemap/write-pmtiles.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { makeBasemap, regency } from '../../support/small-basemap.ts';

let folder = '';
let server: Server | undefined;
const town = { south: -7.4, west: 109.35, north: -7.37, east: 109.38 };
const whole = makeBasemap();

/** A file in the test's own folder. */
function save(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/a.pmtiles`;
}

const sendRange: RequestListener = ({ headers }, response) => {
  const [, from = 0, to = 0] = (/bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []).map(Number);
  const part = whole.slice(from, to + 1);
  const range = `bytes ${from}-${from + part.length - 1}/${whole.length}`;
  response.writeHead(206, { 'content-range': range }).end(part);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jejak-knalpot-basemap-'));
});
afterEach(() => server?.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run basemap', () => {
  test('takes a part out of an archive, and the part is a valid archive', async () => {
    const source = save('whole.pmtiles', whole);
    const extract = await extractBasemap({ bounds: town, source, maxZoom: 10 });
    expect(extract.bytes.length).toBeLessThan(whole.length);
    const part = save('part.pmtiles', extract.bytes);
    const open = await openArchive(part);
    const { header, metadata } = await checkArchive(open);
    expect(header).toMatchObject({ minZoom: 8, maxZoom: 10, clustered: true, minLon: 109.35 });
    expect(metadata['vector_layers']).toHaveLength(3);
    const [archive, original] = [
      new PMTiles(open.source),
      new PMTiles((await openArchive(source)).source),
    ];
    for (const [z, x, y] of listTiles(town, 8, 10)) {
      const [mine, theirs] = [await archive.getZxy(z, x, y), await original.getZxy(z, x, y)];
      expect(mine?.data).toEqual(theirs?.data);
    }
    expect(await archive.getZxy(11, 0, 0)).toBeUndefined();
  });

  test('reads an archive from a server, piece by piece', async () => {
    const asked: string[] = [];
    const source = await serve((request, response) => {
      asked.push(request.headers.range ?? 'all');
      sendRange(request, response);
    });
    const extract = await extractBasemap({ bounds: town, source, maxZoom: 9 });
    expect(extract.tiles).toBe(listTiles(town, 8, 9).length);
    expect(asked).not.toContain('all');
  });

  test.each([
    ['is missing', 'missing.pmtiles', null, /there is no such file/],
    ['is empty', 'empty.pmtiles', '', /is not a PMTiles archive/],
    ['is something else', 'page.pmtiles', '<!doctype html>'.repeat(20), /is not a PMTiles archive/],
    ['is cut off in its header', 'header.pmtiles', whole.slice(0, 90), /inside its header \(90/],
    ['is cut off in its tiles', 'tiles.pmtiles', whole.slice(0, -20), /is cut off; it has/],
    ['is version 2', 'v2.pmtiles', whole.with(7, 2), /version 2; version 3 is needed/],
    ['holds pictures', 'raster.pmtiles', whole.with(99, 2), /holds pictures/],
    [
      'is not of Protomaps',
      'foreign.pmtiles',
      makeBasemap({ layers: ['earth', 'transport'] }),
      /lacks water, roads/,
    ],
  ])('says so when the source %s', async (_, name, bytes, words) => {
    const source = bytes === null ? join(folder, name) : save(name, bytes);
    await expect(extractBasemap({ bounds: town, source, maxZoom: 10 })).rejects.toThrow(words);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['is not there', (_, response) => response.writeHead(404).end(), /answers 404/],
    ['ignores ranges', (_, response) => response.end(whole), /does not answer range requests/],
    ['dies', ({ socket }) => socket.destroy(), /could not be reached/],
  ])('says so when the server %s', async (_, listener, words) => {
    const source = await serve(listener);
    await expect(extractBasemap({ bounds: town, source, maxZoom: 10 })).rejects.toThrow(words);
  });

  test('says so when a tile is damaged, and when there is none in the box', async () => {
    const damaged = save(
      'damaged.pmtiles',
      whole.map((byte, at) => (at > whole.length - 90 ? 0 : byte)),
    );
    await expect(extractBasemap({ bounds: town, source: damaged, maxZoom: 10 })).rejects.toThrow(
      /tile \d+\/\d+\/\d+ cannot be read/,
    );
    const source = save('whole.pmtiles', whole);
    const elsewhere = { south: 50, west: 4, north: 51, east: 5 };
    await expect(extractBasemap({ bounds: elsewhere, source, maxZoom: 10 })).rejects.toThrow(
      /holds no tile of this --bbox/,
    );
  });

  test.each([
    [[], /--source is missing/],
    [['--source', 'x', '--bbox', '1,2,3'], /--bbox is four numbers/],
    [['--source', 'x', '--bbox', '110,-7,109,-8'], /--bbox is four numbers/],
    [['--source', 'x', '--maxzoom', '22'], /--maxzoom is a whole number/],
    [['--source', 'nothing.pmtiles', '--bbox', '109,-8,110,-7'], /there is no such file/],
    [['--sauce', 'x'], /--sauce/],
  ])('as a command refuses %j in one line and leaves no file', (given, words) => {
    const out = join(folder, 'refused.pmtiles');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/basemap.ts', ...given, ...(given[0] === '--sauce' ? [] : ['--out', out])],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(() => readFileSync(out)).toThrow();
  });

  test('as a command writes the file', () => {
    const source = save('whole.pmtiles', whole);
    const out = join(folder, 'out/basemap.pmtiles');
    const box = Object.values({ w: town.west, s: town.south, e: town.east, n: town.north }).join();
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/basemap.ts', '--source', source, '--bbox', box, '--out', out],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('tiles to zoom 11');
    expect(readFileSync(out).subarray(0, 7).toString()).toBe('PMTiles');
  });
});

describe('a written archive', () => {
  test('gives back every tile, whatever their number and content', async () => {
    const zxy = fc
      .integer({ min: 8, max: 15 })
      .chain((z) => fc.tuple(fc.constant(z), fc.nat(2 ** z - 1), fc.nat(2 ** z - 1)));
    const content = fc.uint8Array({ minLength: 1, maxLength: 12 });
    const tiles = fc.uniqueArray(fc.tuple(zxy, content), {
      minLength: 1,
      maxLength: 60,
      selector: ([place]) => place.join(),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(tiles, async (given) => {
        const bytes = writePmtiles(
          given.map(([[z, x, y], data]) => ({ z, x, y, data: gzipSync(data) })),
          regency,
          {},
        );
        const archive = new PMTiles({
          getKey: () => `archive ${(count += 1)}`,
          getBytes: (offset, length) =>
            Promise.resolve({ data: Uint8Array.from(bytes).buffer.slice(offset, offset + length) }),
        });
        for (const [[z, x, y], data] of given) {
          const found = await archive.getZxy(z, x, y);
          expect(new Uint8Array(found?.data ?? new ArrayBuffer())).toEqual(data);
        }
      }),
      { seed, numRuns: deepRuns(20, 200) },
    );
  });

  test('with more tiles than the root directory holds keeps them in leaves', async () => {
    const box = { south: -7.8, west: 108.9, north: -6.8, east: 109.9 };
    const contents = Array.from({ length: 500 }, (_, at) => gzipSync('x'.repeat(1 + at * 40)));
    const pick = (at: number): number => (Math.imul(at, 2_654_435_761) >>> 9) % contents.length;
    const tiles = listTiles(box, 8, 15).map(([z, x, y], at) => ({
      ...{ z, x, y },
      data: contents[pick(at)] ?? new Uint8Array(),
    }));
    const { source } = await openArchive(save('leaves.pmtiles', writePmtiles(tiles, box, {})));
    const archive = new PMTiles(source);
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.numAddressedTiles).toBe(tiles.length);
    for (const [at, { z, x, y }] of tiles.entries()) {
      if (at % 997) continue;
      expect((await archive.getZxy(z, x, y))?.data.byteLength).toBe(1 + pick(at) * 40);
    }
  });
});

describe("the site's own street map", () => {
  const choose = async (bytes: Uint8Array | null): Promise<[string | undefined, string[]]> => {
    const root = mkdtempSync(join(folder, 'root-'));
    if (bytes) {
      mkdirSync(join(root, 'public', dirname(basemapPath)), { recursive: true });
      writeFileSync(join(root, 'public', basemapPath), bytes);
    }
    const warnings: string[] = [];
    const chosen = await chooseStreetMap(root, {}, (text) => warnings.push(text));
    return [chosen?.kind, warnings];
  };

  test('is used when its file is there, and tiles when it is not', async () => {
    expect(await choose(whole)).toEqual(['own', []]);
    expect(await choose(null)).toEqual(['tiles', []]);
  });

  test.each([
    ['cut off', whole.slice(0, -200), /cut off/],
    ['foreign', new TextEncoder().encode('GIF89a'), /is not a PMTiles archive/],
    [
      'of another place',
      makeBasemap({ bounds: { south: 50, west: 4, north: 51, east: 5 } }),
      /does not hold the town/,
    ],
  ])('that is %s is left unused with a warning, and the site builds', async (_, bytes, words) => {
    const [kind, warnings] = await choose(bytes);
    expect(kind).toBe('tiles');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(words);
  });
});
