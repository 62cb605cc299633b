import { gzipSync } from 'node:zlib';
import Pbf from 'pbf';
import type { Bounds } from '#geo/point.ts';
import { listTiles } from '../../scripts/basemap/extract.ts';
import { writePmtiles } from '../../scripts/basemap/write-pmtiles.ts';

/** The regency of Purbalingga with room around it. */
export const regency: Bounds = { south: -7.53, west: 109.22, north: -7.13, east: 109.61 };

const extent = 4096;
const polygon = 3;
const line = 2;

/** Geometry commands of the Mapbox Vector Tile specification 2.1, section 4.3. */
const move = (count: number): number => (count << 3) | 1;
const draw = (count: number): number => (count << 3) | 2;
const close = 15;
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

interface Shape {
  readonly type: number;
  readonly geometry: readonly number[];
}

const square: Shape = {
  type: polygon,
  geometry: [
    ...[move(1), zigzag(0), zigzag(0), draw(3), zigzag(extent), zigzag(0), zigzag(0)],
    ...[zigzag(extent), zigzag(-extent), zigzag(0), close],
  ],
};
const road: Shape = {
  type: line,
  geometry: [move(1), zigzag(0), zigzag(300), draw(1), zigzag(extent), zigzag(3000)],
};

function writeLayer(name: string, kind: string, { type, geometry }: Shape, pbf: Pbf): void {
  pbf.writeMessage(
    3,
    (_, layer) => {
      layer.writeVarintField(15, 2);
      layer.writeStringField(1, name);
      layer.writeMessage(2, writeFeature, layer);
      layer.writeStringField(3, 'kind');
      layer.writeMessage(4, (text: string, value) => value.writeStringField(1, text), kind);
      layer.writeVarintField(5, extent);
    },
    pbf,
  );
  function writeFeature(_: unknown, feature: Pbf): void {
    feature.writePackedVarint(2, [0, 0]);
    feature.writeVarintField(3, type);
    feature.writePackedVarint(4, [...geometry]);
  }
}

/** A vector tile: land everywhere and one road across. */
function writeVectorTile(): Uint8Array {
  const pbf = new Pbf();
  writeLayer('earth', 'earth', square, pbf);
  writeLayer('roads', 'highway', road, pbf);
  return pbf.finish();
}

/** A small archive in Protomaps' format: land and a road, at some zooms of some bounds. */
export function makeBasemap({
  bounds = regency,
  zooms = [6, 11],
  layers = ['earth', 'water', 'roads'],
}: {
  bounds?: Bounds;
  zooms?: readonly [number, number];
  layers?: readonly string[];
} = {}): Uint8Array {
  const data = gzipSync(writeVectorTile());
  const tiles = listTiles(bounds, ...zooms).map(([z, x, y]) => ({ z, x, y, data }));
  return writePmtiles(tiles, bounds, { vector_layers: layers.map((id) => ({ id })) });
}
