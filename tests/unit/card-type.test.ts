import { expect, test } from 'vitest';
import { isInside, leastType, setLettering } from '#integrations/share-cards/card-type.ts';

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
