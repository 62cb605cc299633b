import type { AstroIntegration } from 'astro';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildContent } from '#archive/build/build-content.ts';
import { keepClean } from './clean-photo.ts';

const asked = 'virtual:photos';
const own = `\0${asked}`;

/**
 * Offers pages the photographs as `virtual:photos`: cleaned pictures by their ids, as Astro's image
 * service takes them. The files that were given are never handed on.
 * @param given another content folder than the project's own
 */
export function photos(build: BuildContent, given?: string): AstroIntegration {
  return {
    name: 'photos',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const folder = given ? resolve(given) : join(root, 'content');
        const plugin = {
          name: asked,
          resolveId: (id: string) => (id === asked ? own : undefined),
          load: (id: string) => (id === own ? writeModule(build, root, folder) : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

async function writeModule(build: BuildContent, root: string, folder: string): Promise<string> {
  const all = [...build.archive.photos.values()];
  const files = await Promise.all(all.map((photo) => keepClean(root, folder, photo)));
  const imports = files.map((file, at) => `import p${at} from ${JSON.stringify(file)};`);
  const entries = all.map(({ id }, at) => `${JSON.stringify(id)}: p${at}`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}
