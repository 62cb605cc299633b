import { type Era, tintOf, tints } from '#archive/period.ts';
import { letterOf, listSegments } from '#drawing/time-scale.ts';
import type { ZincMap } from '#map/zinc-map.ts';
import { cardSize } from '#share/card-size.ts';
import { heatOf, ink, sheet, softInk, white } from '#site/materials.ts';
import { writeTag } from '#site/xml.ts';
import { drawMap } from './card-map.ts';
import { drawBox, drawDrawing, drawPipe, sheenDefinition } from './card-panels.ts';
import {
  type Box,
  leastType,
  type Lettering,
  type SetLettering,
  setLettering,
} from './card-type.ts';
import type { CardPanel, ShareCard } from './describe-cards.ts';

/** A card as one SVG, and its words as they were set. */
export interface CardLayout {
  readonly svg: string;
  readonly words: readonly (SetLettering & { readonly lettering: Lettering })[];
}

const { width, height } = cardSize;
/** What a chat keeps when it crops a card to a square: every word and every mark stands in it. */
const core = { left: (width - height) / 2 + 26, width: height - 52 } as const;
/** A number needs less height than a picture, and leaves more to its question. */
const pictureOf = ({ kind }: CardPanel): Box => ({
  ...{ left: 0, top: 0, width },
  height: kind === 'number' ? 246 : photoBox.height,
});
/** The size a photograph on a card is cut to. */
export const photoBox = { width, height: 312 } as const;
const pipe: Box = { left: 0, top: height - 46, width, height: 34 };
/** The timeline's own card: the pipe in the middle of the picture. */
const wide: Box = { ...core, top: 92, height: 108 };
const sizesFrom = (largest: number): number[] =>
  [104, 94, 84, 76, 68, 60, 54, 48, 44, 40, 36, 32, leastType].filter((size) => size <= largest);

/**
 * Lays a card out: its picture across the top, its words beneath, the pipe of time at the foot.
 * @param photo the photograph the card shows, as a `data:` address, cut to `photoBox`
 */
export async function layOutCard(card: ShareCard, map: ZincMap, photo = ''): Promise<CardLayout> {
  const letterings = letter(card);
  const words = await Promise.all(
    letterings
      .filter(({ text }) => text)
      .map(async (lettering) => ({ lettering, ...(await setLettering(lettering)) })),
  );
  const shapes = card.panel.kind === 'plates' ? drawHome() : drawPage(card, map, photo);
  return {
    words,
    svg: writeTag(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height },
      sheenDefinition + shapes + words.map(({ svg }) => svg).join(''),
    ),
  };
}

function letter(card: ShareCard): Lettering[] {
  const { panel } = card;
  switch (panel.kind) {
    case 'plates':
      return letterHome(card);
    case 'sentence':
      return letterSentence(card);
    case 'map':
    case 'photo':
      return [...letterPage(card), letterCaption(panel.caption)];
    case 'number':
      return [...letterPage(card), ...letterNumber(panel)];
    case 'pipe':
      return [...letterPage(card), ...letterEras()];
    case 'drawing':
      return letterPage(card);
  }
}

/** The letter of the era on its plate before the kicker, and the name of the site far left. */
function letterHead({ kicker, era }: ShareCard, top: number): Lettering[] {
  const letter = letterOf(era);
  const start = core.left + (letter ? 66 : 0);
  return [
    {
      text: 'JEJAK KNALPOT',
      face: 'Stencil',
      colour: ink,
      sizes: [34],
      box: { left: 40, top: top + 8, width: 240, height: 46 },
    },
    {
      text: letter,
      face: 'Stencil',
      colour: isDarkTint(era) ? white : ink,
      sizes: [48],
      align: 'center',
      box: { left: core.left, top: top + 1, width: 52, height: 54 },
    },
    {
      text: kicker.toUpperCase(),
      face: 'Shoulders',
      colour: softInk,
      sizes: sizesFrom(36),
      box: { left: start, top: top + 8, width: core.left + core.width - start, height: 46 },
    },
  ];
}

const isDarkTint = (era: Era): boolean => ['1990', '2000', '2010'].includes(tintOf(era));

function letterPage(card: ShareCard): Lettering[] {
  const head = pictureOf(card.panel).height + 14;
  const foot = card.foot ? 72 : 0;
  return [
    ...letterHead(card, head),
    {
      text: card.title,
      face: 'Shoulders',
      colour: ink,
      sizes: sizesFrom(104),
      box: { ...core, top: head + 58, height: pipe.top - 12 - foot - head - 58 },
    },
    {
      text: card.foot,
      face: 'Jakarta',
      colour: softInk,
      sizes: [leastType],
      box: { ...core, top: 496, height: 76 },
      isLow: true,
    },
  ];
}

/** A statement in its own words, with its source: what people want to send on. */
function letterSentence(card: ShareCard): Lettering[] {
  return [
    ...letterHead(card, 28),
    {
      text: card.title,
      face: 'Shoulders',
      colour: ink,
      sizes: [60, 52, 44, 40, 36, 32, leastType],
      box: { ...core, top: 100, height: 390 },
    },
    {
      text: card.foot,
      face: 'Jakarta',
      colour: softInk,
      sizes: [leastType],
      box: { ...core, top: 496, height: 76 },
      isLow: true,
    },
  ];
}

function letterCaption(text: string): Lettering {
  const box = { ...core, top: 264, height: 42 };
  return { text, face: 'Jakarta', colour: softInk, sizes: [leastType], align: 'center', box };
}

/** The seven letters on the pipe of the timeline's own card. */
function letterEras(): Lettering[] {
  const size = wide.width / listSegments().length;
  return listSegments().map(({ letter, era }, at) => ({
    text: letter,
    face: 'Stencil',
    colour: isDarkTint(era) ? white : ink,
    sizes: [84],
    align: 'center',
    box: { left: wide.left + at * size, top: wide.top + 8, width: size, height: wide.height - 10 },
  }));
}

function letterNumber({ value, label }: { value: string; label: string }): Lettering[] {
  return [
    {
      text: value,
      face: 'Stencil',
      colour: sheet,
      sizes: [180, 150, 120],
      align: 'center',
      box: { ...core, top: 16, height: 166 },
    },
    {
      text: label,
      face: 'Shoulders',
      colour: sheet,
      sizes: [46, 40, 34],
      align: 'center',
      box: { ...core, top: 182, height: 56 },
    },
  ];
}

function drawPage(card: ShareCard, map: ZincMap, photo: string): string {
  const { era, panel, span, dots } = card;
  const isSentence = panel.kind === 'sentence';
  const floor = pictureOf(panel).height;
  const rule = { left: 0, top: floor, width, height: 4 };
  const plate = { left: core.left, top: isSentence ? 29 : floor + 15, width: 52, height: 56 };
  return [
    drawPicture(panel, map, photo),
    isSentence ? '' : drawBox(rule, { fill: ink }),
    letterOf(era) ? drawBox(plate, { fill: heatOf(era), stroke: ink, 'stroke-width': 4 }) : '',
    drawPipe(pipe, span, dots),
  ].join('');
}

/** The band a caption stands on, under the square a chat keeps. */
const captionOf = (picture: Box): string =>
  drawBox(
    { left: core.left - 26, width: height, top: picture.height - 50, height: 50 },
    { fill: sheet },
  );

function drawPicture(panel: CardPanel, map: ZincMap, photo: string): string {
  const picture = pictureOf(panel);
  switch (panel.kind) {
    case 'map':
      return drawMap(map, panel.lit, picture) + captionOf(picture);
    case 'photo': {
      const { left: x, top: y, ...size } = picture;
      return writeTag('image', { x, y, ...size, href: photo }) + captionOf(picture);
    }
    case 'drawing':
      return drawBox(picture, { fill: sheet }) + drawDrawing(panel.file, picture);
    case 'number':
      return drawBox(picture, { fill: ink });
    case 'pipe':
      return drawPipe(wide, null, []);
    default:
      return '';
  }
}

const plates = { left: core.left, top: 196, size: core.width / 7, height: 118 } as const;

/** The home card: the name as plates of steel, as at the head of the home page. */
function letterHome({ title, foot }: ShareCard): Lettering[] {
  const letters = [...'KNALPOT'].map((text, at): Lettering => {
    const box = {
      left: plates.left + at * plates.size,
      top: plates.top + 6,
      width: plates.size,
      height: plates.height - 10,
    };
    return {
      text,
      face: 'Stencil',
      colour: isDarkTint(tints[at] ?? 'undated') ? white : ink,
      sizes: [108],
      align: 'center',
      box,
    };
  });
  return [
    {
      text: title,
      face: 'Stencil',
      colour: ink,
      sizes: [150],
      box: { ...core, top: 40, height: 150 },
    },
    ...letters,
    {
      text: foot,
      face: 'Jakarta',
      colour: softInk,
      sizes: [44, 40, 36, 32],
      box: { ...core, top: 350, height: 190 },
    },
  ];
}

function drawHome(): string {
  const { left, top, size, height: tall } = plates;
  const row = tints.slice(0, 7).map((tint, at) => {
    const plate = { left: left + at * size, top, width: size, height: tall };
    return drawBox(plate, { fill: heatOf(tint), stroke: ink, 'stroke-width': 6 });
  });
  return row.join('') + drawPipe(pipe, null, []);
}
