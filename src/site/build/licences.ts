import type { AstroIntegration } from 'astro';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the list stands in the built site; the foot of every page leads there. */
const listFile = 'licences.txt';

/** What of others' work is shipped and no script: the search engine is written after the pages. */
const besides = [
  'pagefind',
  '@fontsource/big-shoulders',
  '@fontsource/big-shoulders-stencil',
  '@fontsource/plus-jakarta-sans',
];

/** Packages that come without the text of their licence, and one of the same people that has it. */
const textOf: Readonly<Record<string, string>> = {
  pmtiles: 'protomaps-leaflet',
  '@protomaps/basemaps': 'protomaps-leaflet',
};

const opening = `Jejak Knalpot is distributed with the following works of others. This list is made with the site
from what its scripts are bundled of, and from its fonts and its search engine.
`;

/** Tools leave a trace too: references are made by others' styles, of which nothing is served. */
const closing = `== Citation styles of the Citation Style Language project, CC BY-SA 3.0

The references on the pages of this site were made, when the site was built, with the styles
"American Psychological Association 7th edition", "Modern Language Association 9th edition" and
"Chicago Manual of Style 17th edition (author-date)" and the locale id-ID of the Citation Style
Language project (https://citationstyles.org/), by the authors and translators those files name,
under the Creative Commons Attribution-ShareAlike 3.0 Unported licence
(https://creativecommons.org/licenses/by-sa/3.0/), and with citation-js (MIT) and citeproc-js
(CPAL 1.0 or AGPL 3). None of them is part of what is served.
`;

/** Writes with the site the licences of everything in it that others made. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listPlugin] } });
      },
    },
  };
}

const listPlugin = {
  name: 'licences',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  generateBundle(this: Emitter, _: unknown, bundle: Readonly<Record<string, Chunk>>) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const source = writeLicences('node_modules', listPackages(modules));
    this.emitFile({ type: 'asset', fileName: listFile, source });
  },
};

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

/** A bundled script, with the files it was made of. */
interface Chunk {
  readonly moduleIds?: readonly string[];
}

/** The packages some files belong to, by name; a file of this site belongs to none. */
export function listPackages(files: readonly string[]): string[] {
  const names = files.flatMap((file) => {
    const inside = file.replaceAll('\\', '/').split('/node_modules/').at(-1);
    const [, name = ''] = /^((?:@[^/]+\/)?[^/]+)\//.exec(inside ?? '') ?? [];
    return inside === file || !name ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/**
 * The list: each package with its version, its licence and the text of it.
 * @param folder holds the packages
 * @throws Error when a package has no text, and none of the same people is named that has it
 */
export function writeLicences(folder: string, packages: readonly string[]): string {
  const all = [...new Set([...packages, ...besides])];
  return [opening, ...all.map((name) => writeOne(folder, name)), closing].join('\n');
}

function writeOne(folder: string, name: string): string {
  const own = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const text = readText(folder, name) ?? readText(folder, textOf[name] ?? name);
  if (!text) throw new Error(`${name} is shipped, and its package has no text of its licence`);
  return `== ${name} ${own.version}, ${own.license}\n\n${text.trim()}\n`;
}

function readText(folder: string, name: string): string | null {
  // Pagefind keeps its own in a folder of that name.
  const [file] = globSync('{LICEN[CS]E,LICEN[CS]E.*,LICEN[CS]E/LICENSE}', {
    cwd: join(folder, name),
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  return file ? readFileSync(join(file.parentPath, file.name), 'utf8') : null;
}
