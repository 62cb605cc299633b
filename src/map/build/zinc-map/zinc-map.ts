import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildContent } from '#archive/build/build-content.ts';
import { virtualModule } from '#archive/build/virtual-module.ts';
import type { Village } from '#archive/place-records.ts';
import type { ZincMap } from '#map/zinc-map.ts';
import { keepFile, readKept } from '#site/build/kept-file.ts';
import { keyOfCode } from '#site/build/key-of-code.ts';
import { buildZincMap } from './build-zinc-map.ts';

/** What draws the map. */
export const zincMapCode = [fileURLToPath(new URL('./build-zinc-map.ts', import.meta.url))];

/** Offers the schematic map to pages as `virtual:zinc-map`; drawn once, then kept by content. */
export function zincMap(build: BuildContent): AstroIntegration {
  return {
    name: 'zinc-map',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const draw = (): ZincMap => readZincMap(root, build.archive.villages);
        updateConfig({ vite: { plugins: [virtualModule('virtual:zinc-map', draw)] } });
      },
    },
  };
}

/**
 * The map of some villages, from the cache when they and the drawing are unchanged.
 * @param root the project folder, which holds `.cache/`
 */
export function readZincMap(root: string, villages: readonly Village[]): ZincMap {
  const key = createHash('sha256')
    .update(keyOfCode(zincMapCode, []))
    .update(JSON.stringify(villages))
    .digest('hex');
  const file = join(root, '.cache', `zinc-map-${key.slice(0, 12)}`);
  const kept = readKept(file);
  if (kept) return JSON.parse(kept.toString()) as ZincMap;
  const map = buildZincMap(villages);
  keepFile(file, JSON.stringify(map));
  return map;
}
