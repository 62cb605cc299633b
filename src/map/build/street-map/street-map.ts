import type { AstroIntegration } from 'astro';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { virtualModule } from '#archive/build/virtual-module.ts';
import {
  osmCredit,
  readTileConfig,
  type StreetMap,
  type TileEnvironment,
} from '#map/tile-config.ts';
import { checkArchive } from './check-archive.ts';
import { ArchiveError, openArchive } from './open-archive.ts';

/** Where `npm run basemap` leaves the site's own street map, under public/. */
export const basemapPath = 'basemap/purbalingga.pmtiles';

/** The alun-alun of Purbalingga: a basemap that does not hold it is another place's. */
const town = { lat: -7.388, lon: 109.363 };

/** Offers pages, as `virtual:street-map`, the street map of this build or null. */
export function streetMap(): AstroIntegration {
  return {
    name: 'street-map',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const map = await chooseStreetMap(root, process.env, (text) => logger.warn(text));
        updateConfig({ vite: { plugins: [virtualModule('virtual:street-map', () => map)] } });
      },
    },
  };
}

/**
 * The site's own street map when its file is there and sound, else the configured tiles.
 * @param warn told what is wrong with a file that is there and cannot be used
 */
export async function chooseStreetMap(
  root: string,
  environment: TileEnvironment,
  warn: (text: string) => void,
): Promise<StreetMap | null> {
  const tiles = readTileConfig(environment);
  const file = join(root, 'public', basemapPath);
  if (!existsSync(file)) return tiles;
  try {
    const { header } = await checkArchive(await openArchive(file));
    const holdsTown =
      header.minLat < town.lat &&
      header.maxLat > town.lat &&
      header.minLon < town.lon &&
      header.maxLon > town.lon;
    if (!holdsTown) throw new ArchiveError(`${file}: does not hold the town of Purbalingga`);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    warn(`${error.message}. It is left unused; run "npm run basemap" again or delete it.`);
    return tiles;
  }
  return { kind: 'own', path: basemapPath, bytes: statSync(file).size, credit: osmCredit };
}
