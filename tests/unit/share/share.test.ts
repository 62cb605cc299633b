import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedSnippet, pictureSnippet } from '#share/embed-snippet.ts';
import { shareAddress, shareTargets, viewAddress } from '#share/share-targets.ts';
import { textFragment } from '#share/text-fragment.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const page = 'https://warga.example/peta/';

describe('share links', () => {
  test.each(shareTargets)('%s gets the exact link and words', (target) => {
    const url = fc.webUrl({ withQueryParameters: true });
    fc.assert(
      fc.property(url, fc.string({ unit: 'grapheme' }), (link, text) => {
        const address = shareAddress(target, link, text);
        expect(address).toContain(encodeURIComponent(link));
        expect(target === 'facebook' || address.includes(encodeURIComponent(text))).toBe(true);
        expect(() => new URL(address)).not.toThrow();
      }),
      { seed, numRuns: deepRuns(50, 1000) },
    );
  });

  test('each service is opened at its own address, words before the link', () => {
    const addresses = shareTargets.map((target) => shareAddress(target, page, 'Peta & kampung'));
    const [link, words] = ['https%3A%2F%2Fwarga.example%2Fpeta%2F', 'Peta%20%26%20kampung'];
    expect(addresses).toEqual([
      `https://wa.me/?text=${words}%20${link}`,
      `https://t.me/share/url?url=${link}&text=${words}`,
      `https://www.facebook.com/sharer/sharer.php?u=${link}`,
      `https://x.com/intent/post?text=${words}&url=${link}`,
      `mailto:?subject=${words}&body=${words}%0A${link}`,
    ]);
  });

  test('a view keeps its own keys, in their order, and drops every other', () => {
    const search =
      '?utm_source=x&view=13/-7.3850/109.3600&kind=village,workshop&fbclid=1&from=1970';
    const kept = 'from=1970&kind=village,workshop&view=13/-7.3850/109.3600';
    expect(viewAddress(page, search)).toBe(`${page}?${kept}`);
    expect(viewAddress(page, '?gclid=2')).toBe(page);
    expect(viewAddress(page, 'theme=craft&place=&to=1990')).toBe(`${page}?to=1990&theme=craft`);
  });
});

describe('a link to a sentence', () => {
  test('holds a short quote whole, its signs encoded', () => {
    expect(textFragment(['  37 usaha,\n 17-an '])).toBe(':~:text=37%20usaha%2C%2017%2Dan');
  });

  test('names the first and the last words where a note stands between', () => {
    const runs = ['In May 1980 Tempo recorded 37 businesses', '', ' and seventeen more.'];
    expect(textFragment(runs)).toBe(
      ':~:text=In%20May%201980%20Tempo%20recorded,and%20seventeen%20more.',
    );
  });

  test('holds twelve words whole, and of more the first five and the last five', () => {
    const words = Array.from({ length: 13 }, (_, at) => `k${at}`);
    expect(textFragment([words.slice(0, 12).join(' ')])).toBe(
      `:~:text=${words.slice(0, 12).join('%20')}`,
    );
    expect(textFragment([words.join(' ')])).toBe(
      ':~:text=k0%20k1%20k2%20k3%20k4,k8%20k9%20k10%20k11%20k12',
    );
  });

  test('is nothing for an empty selection', () => {
    expect(textFragment([' ', '\n'])).toBeNull();
  });
});

test('an embed snippet cannot be broken out of by a title', () => {
  const embed = { url: `${page}?a&b`, title: '"><script>x</script>', lang: 'id', height: 400 };
  expect(embedSnippet(embed, false)).not.toContain('<script>');
  expect(embedSnippet(embed, true).match(/<script>/g)).toHaveLength(1);
  const picture = { ...embed, picture: `${page}"x.jpg` };
  expect(pictureSnippet(picture)).not.toContain('<script>');
  expect(pictureSnippet(picture)).toContain(`<a href="${page}?a&amp;b"`);
});
