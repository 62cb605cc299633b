import { gunzipSync } from 'node:zlib';
import { bytesToHeader, Compression, type Header, TileType } from 'pmtiles';
import { ArchiveError, type OpenArchive } from './open-archive.ts';

/** Length of the header by the PMTiles specification, version 3. */
const headerLength = 127;
/** Layers every Protomaps basemap has, by its schema version 4. */
const protomapsLayers = ['earth', 'water', 'roads'];

/** An archive that has been looked into. */
export interface CheckedArchive {
  readonly header: Header;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * Looks whether an archive is a whole vector basemap in Protomaps' format.
 * @throws ArchiveError that says what it is instead
 */
export async function checkArchive({ source, size }: OpenArchive): Promise<CheckedArchive> {
  const name = source.getKey();
  const { data } = await source.getBytes(0, Math.min(size, headerLength));
  const magic = new TextDecoder().decode(new Uint8Array(data, 0, Math.min(7, data.byteLength)));
  const version = data.byteLength > 7 ? new DataView(data).getUint8(7) : null;
  if (magic !== 'PMTiles') throw new ArchiveError(`${name}: is not a PMTiles archive`);
  if (version !== null && version !== 3) {
    throw new ArchiveError(`${name}: is PMTiles version ${version}; version 3 is needed`);
  }
  if (data.byteLength < headerLength) {
    throw new ArchiveError(`${name}: is cut off inside its header (${size} bytes)`);
  }
  const header = bytesToHeader(data);
  const end = Math.max(
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  if (size < end) {
    throw new ArchiveError(`${name}: is cut off; it has ${size} of ${end} bytes`);
  }
  if (header.tileType !== TileType.Mvt) {
    throw new ArchiveError(`${name}: holds pictures, not vector tiles in Protomaps' format`);
  }
  return { header, metadata: await readMetadata({ source, size }, header) };
}

async function readMetadata(
  { source }: OpenArchive,
  header: Header,
): Promise<Readonly<Record<string, unknown>>> {
  const { jsonMetadataOffset: offset, jsonMetadataLength: length, internalCompression } = header;
  const name = source.getKey();
  const { data } = await source.getBytes(offset, length);
  let metadata: Record<string, unknown>;
  try {
    const isPlain = internalCompression === Compression.None;
    const bytes = isPlain ? new Uint8Array(data) : gunzipSync(new Uint8Array(data));
    metadata = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch (error) {
    throw new ArchiveError(`${name}: its metadata cannot be read`, { cause: error });
  }
  const layers = metadata['vector_layers'] as readonly { id?: string }[] | undefined;
  const ids = new Set(Array.isArray(layers) ? layers.map(({ id }) => id) : []);
  const missing = protomapsLayers.filter((id) => !ids.has(id));
  if (missing.length) {
    throw new ArchiveError(`${name}: is no Protomaps basemap; it lacks ${missing.join(', ')}`);
  }
  return metadata;
}
