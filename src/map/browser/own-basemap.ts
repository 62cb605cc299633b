/** The site's own street map, drawn by protomaps-leaflet. Loaded on the tap that asks for it. */
import type { GridLayer } from 'leaflet';
import { FetchSource, PMTiles, type RangeResponse, TileType } from 'pmtiles';
import { leafletLayer } from 'protomaps-leaflet';

/** An archive that reports a tile it cannot read, and gives an empty one in its place. */
class WatchedArchive extends PMTiles {
  readonly #report: () => void;

  constructor(url: string, report: () => void) {
    super(new FetchSource(url));
    this.#report = report;
  }

  override async getZxy(
    ...[z, x, y, signal]: Parameters<PMTiles['getZxy']>
  ): Promise<RangeResponse | undefined> {
    try {
      return await super.getZxy(z, x, y, signal);
    } catch (error) {
      if (!signal?.aborted) this.#report();
      if (signal?.aborted) throw error;
      return undefined;
    }
  }
}

/**
 * Opens the archive at an address of this site.
 * @param report told when a tile cannot be read
 * @throws Error when the archive is missing, cut off or holds something else
 */
export async function openOwnBasemap(
  L: typeof import('leaflet'),
  url: string,
  report: () => void,
): Promise<GridLayer> {
  const archive = new WatchedArchive(url, report);
  const header = await archive.getHeader();
  if (header.tileType !== TileType.Mvt) throw new Error('the street map holds no vector tiles');
  const last = await archive.source.getBytes(
    header.tileDataOffset + (header.tileDataLength ?? 1) - 1,
    1,
  );
  if (!last.data.byteLength) throw new Error('the street map is cut off');
  // protomaps-leaflet takes Leaflet from where Leaflet's own script would have put it.
  (globalThis as { L?: typeof import('leaflet') }).L = L;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return leafletLayer({
    url: archive,
    maxDataZoom: header.maxZoom,
    flavor: isDark ? 'dark' : 'light',
    lang: document.documentElement.lang,
    bounds: [
      [header.minLat, header.minLon],
      [header.maxLat, header.maxLon],
    ],
  }) as unknown as GridLayer;
}
