import { describe, expect, test } from 'vitest';
import { readArchive } from '#integrations/content/read-archive.ts';
import { layOutCard } from '#integrations/share-cards/card-layout.ts';
import { isInside, leastType, setLettering } from '#integrations/share-cards/card-type.ts';
import { describeCards } from '#integrations/share-cards/describe-cards.ts';
import { buildZincMap } from '#integrations/zinc-map/build-zinc-map.ts';

const archive = readArchive('.');
const map = buildZincMap(archive.villages);
const cards = describeCards(archive, map);
const safe = { left: 12, top: 12, width: 1176, height: 606 };

describe('share cards', () => {
  test('stand for each story, place, question, decade and main page, in both languages', () => {
    const paths = cards.map(({ path }) => path);
    const some = [
      ...['og/id/index.jpg', 'og/en/timeline.jpg', 'og/id/peta.jpg', 'og/en/visit.jpg'],
      ...['og/id/linimasa/1980.jpg', 'og/en/stories/may-1980.jpg', 'og/id/tempat/jet-hot.jpg'],
    ];
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(some));
    expect(paths.filter((path) => path.startsWith('og/id/'))).toHaveLength(paths.length / 2);
  });

  test('keep every word in its box and at least 28 pixels high', async () => {
    const faults: string[] = [];
    let words = 0;
    for (const card of cards) {
      const layout = await layOutCard(card, map);
      words += layout.words.length;
      for (const { ink, size, lettering } of layout.words) {
        const isWhole = isInside(ink, lettering.box) && isInside(ink, safe);
        if (!isWhole || size < 28) faults.push(`${card.path}: ${lettering.text}`);
      }
    }
    expect(words).toBeGreaterThan(cards.length * 3);
    expect(faults).toEqual([]);
  });

  test('name words that fit at no size, and are not drawn', async () => {
    const box = { left: 0, top: 0, width: 100, height: 40 };
    const text = 'Kata yang jauh terlalu panjang';
    await expect(
      setLettering({ text, box, face: 'Jakarta', colour: '#000', sizes: [32, leastType] }),
    ).rejects.toThrow(text);
  });
});
