import { tints } from '#archive/period.ts';
import { listDecades, placeYear } from '#drawing/time-scale.ts';
import type { ZincMap } from '#map/zinc-map.ts';
import { cardSize } from '#share/card-words.ts';
import { ground, heatOf, ink, sheet, softInk, white } from '#site/materials.ts';
import { writeTag } from '#site/xml.ts';
import { drawBox, drawMap, drawPipe, sheenDefinition } from './card-panels.ts';
import {
  type Box,
  leastType,
  type Lettering,
  type SetLettering,
  setLettering,
} from './card-type.ts';
import type { ShareCard } from './describe-cards.ts';

/** A card as one SVG, and its words as they were set. */
export interface CardLayout {
  readonly svg: string;
  readonly words: readonly (SetLettering & { readonly lettering: Lettering })[];
}

const { width, height } = cardSize;
const column = { left: 64, width: 640 } as const;
const panelBox: Box = { left: 744, top: 0, width: width - 744, height };
const captionTop = height - 52;
const caption = drawBox({ ...panelBox, top: captionTop, height: 52 }, { fill: sheet });
/** The timeline's own card: the pipe across the whole width. */
const wide: Box = { left: 64, top: 408, width: 1072, height: 108 };
const sizesFrom = (largest: number): number[] =>
  [132, 116, 104, 94, 84, 76, 68, 60, 54, 48, 42, 36, leastType].filter((size) => size <= largest);

/** Lays a card out: words at the left over the pipe of time, its panel at the right. */
export async function layOutCard(card: ShareCard, map: ZincMap): Promise<CardLayout> {
  const letterings = letter(card);
  const words = await Promise.all(
    letterings
      .filter(({ text }) => text)
      .map(async (lettering) => ({ lettering, ...(await setLettering(lettering)) })),
  );
  const shapes = card.panel.kind === 'plates' ? drawHome() : drawPage(card, map);
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
    case 'map':
      return [...letterPage(card), letterCaption(panel.caption)];
    case 'number':
      return [...letterPage(card), ...letterNumber(panel)];
    case 'pipe':
      return [...letterPage(card), ...letterYears()];
  }
}

function letterPage({ kicker, title, foot }: ShareCard): Lettering[] {
  return [
    {
      text: 'JEJAK KNALPOT',
      face: 'Stencil',
      colour: ink,
      sizes: [46],
      box: { ...column, top: 34, height: 56 },
    },
    {
      text: kicker.toUpperCase(),
      face: 'Shoulders',
      colour: softInk,
      sizes: sizesFrom(36),
      box: { ...column, top: 112, height: 46 },
    },
    {
      text: title,
      face: 'Shoulders',
      colour: ink,
      sizes: sizesFrom(132),
      box: { ...column, top: 162, height: 286 },
    },
    {
      text: foot,
      face: 'Jakarta',
      colour: softInk,
      sizes: [32, 30, leastType],
      box: { ...column, top: 456, height: 84 },
      isLow: true,
    },
  ];
}

function letterCaption(text: string): Lettering {
  const box = {
    left: panelBox.left + 24,
    top: captionTop + 4,
    width: panelBox.width - 40,
    height: 44,
  };
  return { text, face: 'Jakarta', colour: softInk, sizes: [leastType], box };
}

function letterYears(): Lettering[] {
  return listDecades().map(({ first }) => ({
    text: String(first),
    face: 'Shoulders',
    colour: ink,
    sizes: [34],
    align: 'center',
    box: {
      left: wide.left + placeYear(first, wide.width) - 50,
      top: wide.top + wide.height + 14,
      width: 100,
      height: 44,
    },
  }));
}

function letterNumber({ value, label }: { value: string; label: string }): Lettering[] {
  const inner = { left: panelBox.left + 36, width: panelBox.width - 72 };
  return [
    {
      text: value,
      face: 'Stencil',
      colour: sheet,
      sizes: [300, 260, 220, 180],
      align: 'center',
      box: { ...inner, top: 120, height: 310 },
    },
    {
      text: label,
      face: 'Shoulders',
      colour: sheet,
      sizes: [64, 54, 46, 40, 34],
      align: 'center',
      box: { ...inner, top: 440, height: 76 },
    },
  ];
}

function drawPage(card: ShareCard, map: ZincMap): string {
  const { era, panel, span, dots } = card;
  if (panel.kind === 'pipe') return drawPipe(wide, span, dots);
  const inside =
    panel.kind === 'map'
      ? drawMap(map, panel.lit, { ...panelBox, height: captionTop }) + caption
      : '';
  const bar = (left: number, wide: number, fill: string): string =>
    drawBox({ left, top: 0, width: wide, height }, { fill });
  return [
    drawBox(panelBox, { fill: panel.kind === 'number' ? ink : ground }),
    inside,
    bar(panelBox.left - 4, 8, ink),
    bar(0, 28, heatOf(era)),
    bar(28, 5, ink),
    drawPipe({ ...column, top: 556, height: 36 }, span, dots),
  ].join('');
}

const plates = { left: 64, top: 236, size: 150, height: 184 } as const;

/** The home card: the name as plates of steel, as at the head of the home page. */
function letterHome({ title, foot }: ShareCard): Lettering[] {
  const letters = [...'KNALPOT'].map((text, at): Lettering => {
    const isDark = ['1990', '2000', '2010'].includes(tints[at] ?? '');
    const box = {
      left: plates.left + at * plates.size,
      top: plates.top + 6,
      width: plates.size,
      height: plates.height - 10,
    };
    return {
      text,
      face: 'Stencil',
      colour: isDark ? white : ink,
      sizes: [180],
      align: 'center',
      box,
    };
  });
  return [
    {
      text: title,
      face: 'Stencil',
      colour: ink,
      sizes: [180],
      box: { left: plates.left, top: 36, width: 700, height: 190 },
    },
    ...letters,
    {
      text: foot,
      face: 'Jakarta',
      colour: softInk,
      sizes: [38, 34, 30],
      box: { left: plates.left, top: 446, width: 1072, height: 60 },
    },
  ];
}

function drawHome(): string {
  const { left, top, size, height: tall } = plates;
  const row = tints.slice(0, 7).map((tint, at) => {
    const plate = { left: left + at * size, top, width: size, height: tall };
    return drawBox(plate, { fill: heatOf(tint), stroke: ink, 'stroke-width': 6 });
  });
  return row.join('') + drawPipe({ left, top: 548, width: size * 7, height: 44 }, null, []);
}
