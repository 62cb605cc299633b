import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { timeScale } from '#drawing/time-scale.ts';
import { readArchive } from '#integrations/content/read-archive.ts';
import { readZincMap } from '#integrations/zinc-map/zinc-map.ts';
import { layOutCard } from './card-layout.ts';
import { describeCards, type ShareCard } from './describe-cards.ts';
import { drawCard } from './draw-card.ts';

/** Draws the picture each page shows when it is sent, into `og/`; unchanged ones come from a cache. */
export function shareCards(): AstroIntegration {
  let root = '';
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' || process.env['SITE_URL']) return;
        logger.warn('SITE_URL is not set, so shared links and pictures point to localhost');
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { all, drawn } = await writeCards(root, fileURLToPath(dir));
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${all} share cards, ${drawn} of them drawn anew, in ${seconds} s`);
      },
    },
  };
}

/**
 * Writes every card of a site.
 * @param root the project folder
 * @param out the built site
 */
export async function writeCards(
  root: string,
  out: string,
): Promise<{ all: number; drawn: number }> {
  const archive = readArchive(root);
  const map = readZincMap(root);
  const cards = describeCards(archive, map, existsSync(join(out, 'berkunjung/index.html')));
  const cache = join(root, '.cache/share-cards');
  mkdirSync(cache, { recursive: true });
  const style = hashStyle(map);
  let drawn = 0;
  for (const card of cards) {
    const kept = join(cache, `${keyOf(card, style)}.jpg`);
    if (!existsSync(kept)) {
      const { svg } = await layOutCard(card, map);
      writeFileSync(kept, await drawCard(svg));
      drawn += 1;
    }
    const target = join(out, card.path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(kept, target);
  }
  return { all: cards.length, drawn };
}

/** What all cards depend on: the code that draws them, the map and the scale of years. */
function hashStyle(map: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([map, timeScale]));
  const folder = fileURLToPath(new URL('.', import.meta.url));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function keyOf(card: ShareCard, style: string): string {
  const { path: _, ...shown } = card;
  return createHash('sha256')
    .update(style)
    .update(JSON.stringify(shown))
    .digest('hex')
    .slice(0, 20);
}
