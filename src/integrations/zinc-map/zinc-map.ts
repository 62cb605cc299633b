import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ZincMap } from '#domain/zinc-map.ts';
import { checkContent } from '#integrations/content/read-content.ts';
import { buildZincMap } from './build-zinc-map.ts';

const moduleName = 'virtual:zinc-map';

/** Offers the schematic map to pages as `virtual:zinc-map`; drawn once, then kept by content. */
export function zincMap(): AstroIntegration {
  return {
    name: 'zinc-map',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const load = (id: string): string | undefined =>
          id === `\0${moduleName}`
            ? `export default ${JSON.stringify(readZincMap(root))};`
            : undefined;
        const resolveId = (id: string): string | undefined =>
          id === moduleName ? `\0${moduleName}` : undefined;
        updateConfig({ vite: { plugins: [{ name: 'zinc-map', resolveId, load }] } });
      },
    },
  };
}

/** The map of the villages in `content/`, from the cache when they and the drawing are unchanged. */
export function readZincMap(root: string): ZincMap {
  const inputs = [
    join(root, 'content/villages.yaml'),
    fileURLToPath(new URL('./build-zinc-map.ts', import.meta.url)),
  ];
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(readFileSync(input));
  const cache = join(root, '.cache', `zinc-map-${hash.digest('hex').slice(0, 12)}.json`);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as ZincMap;
  const map = buildZincMap(checkContent(root).content.villages.map(({ data }) => data));
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(map));
  return map;
}
