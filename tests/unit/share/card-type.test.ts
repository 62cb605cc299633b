import { expect, test } from 'vitest';
import { cardTitleMost } from '#archive/head-texts.ts';
import { buildZincMap } from '#map/build/zinc-map/build-zinc-map.ts';
import { layOutCard } from '#share/build/cards/card-layout.ts';
import { isInside, leastType, setLettering } from '#share/build/cards/card-type.ts';
import { describeCards } from '#share/build/cards/describe-cards.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const text = 'Kata yang jauh terlalu panjang';
const boxOf = (width: number) => ({ left: 0, top: 0, width, height: 60 });
const set = (width: number) =>
  setLettering({
    ...{ text, face: 'Jakarta', colour: '#000', sizes: [48, leastType] },
    box: boxOf(width),
  });

test('words of a card are set at the largest size that fits their box', async () => {
  const [wide, narrow] = [await set(1000), await set(560)];
  expect([wide.size, narrow.size]).toEqual([48, leastType]);
  expect(isInside(narrow.ink, boxOf(560))).toBe(true);
});

test('words that fit at no size are named, and not drawn', async () => {
  await expect(set(100)).rejects.toThrow(text);
});

test('the longest title content may give fits a card, even in the widest letters', async () => {
  const archive = linkSmallArchive();
  const map = buildZincMap(archive.villages);
  const card = describeCards(archive, map).find(({ path }) => path.includes('perbedaan/first'));
  if (!card) throw new Error('the small archive has no card of a conflict');
  for (const length of [1, 9, 14, 20, 26]) {
    const title = `${'M'.repeat(length)} `.repeat(cardTitleMost).slice(0, cardTitleMost).trim();
    const { words } = await layOutCard({ ...card, title }, map);
    expect(words.map(({ lettering }) => lettering.text)).toContain(title);
  }
});
