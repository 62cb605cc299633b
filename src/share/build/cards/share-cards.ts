import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Archive } from '#archive/archive.ts';
import type { BuildContent } from '#archive/build/build-content.ts';
import { timeScale } from '#drawing/time-scale.ts';
import { readZincMap } from '#map/build/zinc-map/zinc-map.ts';
import type { ZincMap } from '#map/zinc-map.ts';
import { cleanFile } from '#photos/build/clean-photo.ts';
import { squareOf } from '#share/card-words.ts';
import { keepFile, readKept } from '#site/build/kept-file.ts';
import { keyOfCode } from '#site/build/key-of-code.ts';
import { layOutCard, photoBox } from './card-layout.ts';
import { drawingFile } from './card-panels.ts';
import { fontFiles } from './card-type.ts';
import { describeCards, type ShareCard } from './describe-cards.ts';
import { cutSquare, drawCard, sheetFile } from './draw-card.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What draws the cards, and what it reads. */
export const cardCode = [fileOf('./card-layout.ts'), fileOf('./draw-card.ts')];
export const cardFiles = [sheetFile, ...fontFiles];

/** Draws the picture each page shows when it is sent, into `og/`; unchanged ones come from a cache. */
export function shareCards(build: BuildContent): AstroIntegration {
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
        const { all, drawn } = await writeCards(build.archive, root, fileURLToPath(dir));
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${all} share cards, ${drawn} of them drawn anew, in ${seconds} s`);
      },
    },
  };
}

/**
 * Writes every card of a site.
 * @param root the project folder, which holds `.cache/`
 * @param out the built site
 */
export async function writeCards(
  archive: Archive,
  root: string,
  out: string,
): Promise<{ all: number; drawn: number }> {
  const map = readZincMap(root, archive.villages);
  const cards = describeCards(archive, map);
  const style = hashStyle(map);
  let drawn = 0;
  for (let at = 0; at < cards.length; at += together) {
    const some = cards.slice(at, at + together);
    const isNew = await Promise.all(some.map((card) => writeCard(card, { map, style, root, out })));
    drawn += isNew.filter(Boolean).length;
  }
  return { all: cards.length, drawn };
}

/** How many cards are made at a time: while one is laid out, others become pictures on other cores. */
const together = 8;

interface Bench {
  readonly map: ZincMap;
  readonly style: string;
  readonly root: string;
  readonly out: string;
}

/** Writes a card, from the cache if it is there. Tells whether it was drawn anew. */
async function writeCard(card: ShareCard, { map, style, root, out }: Bench): Promise<boolean> {
  const name = join(root, '.cache/share-cards', keyOf(card, style));
  const kept = readKept(name);
  const picture =
    kept ?? (await drawCard((await layOutCard(card, map, await cutPhoto(card, root))).svg));
  if (!kept) keepFile(name, picture);
  writeTo(join(out, card.path), picture);
  if (hasSquare(card)) writeTo(join(out, squareOf(card.path)), await cutKept(name, picture));
  return !kept;
}

/** The square of a card, from the cache if it is there. */
async function cutKept(name: string, picture: Buffer): Promise<Buffer> {
  const kept = readKept(`${name}-square`);
  const square = kept ?? (await cutSquare(picture));
  if (!kept) keepFile(`${name}-square`, square);
  return square;
}

/** The photograph of a card, cut to its panel, as an address of its own; nothing on other cards. */
async function cutPhoto({ panel }: ShareCard, root: string): Promise<string> {
  if (panel.kind !== 'photo') return '';
  const cut = await sharp(cleanFile(root, panel)).resize(photoBox).jpeg().toBuffer();
  return `data:image/jpeg;base64,${cut.toString('base64')}`;
}

/** A page with a share button offers its card as a square too; a statement has none. */
const hasSquare = ({ panel }: ShareCard): boolean => panel.kind !== 'sentence';

function writeTo(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

/** What all cards depend on: the code and the files that draw them, and the map. */
function hashStyle(map: ZincMap): string {
  const hash = createHash('sha256').update(keyOfCode(cardCode, cardFiles));
  return hash.update(JSON.stringify([map, timeScale])).digest('hex');
}

function keyOf(card: ShareCard, style: string): string {
  const { path: _, ...shown } = card;
  const { panel } = card;
  return createHash('sha256')
    .update(style)
    .update(panel.kind === 'drawing' ? readFileSync(drawingFile(panel.file)) : '')
    .update(JSON.stringify(shown))
    .digest('hex')
    .slice(0, 20);
}
