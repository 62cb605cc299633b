import { describe, expect, test } from 'vitest';
import { joinWords } from '#site/joins.ts';

const bare = (html: string): string =>
  html.replaceAll(/<span class="joined">(.*?)<\/span>/g, '[$1]');

describe('what must not break over two lines is held together', () => {
  test.each([
    ['sejak 1970-an di sana', 'sejak [1970-an] di sana'],
    ['pada 17 Mei 1980', 'pada [17 Mei] 1980'],
    ['on 17 May 1980', 'on [17 May] 1980'],
    ['sekitar ±600 m dari', 'sekitar [±600 m] dari'],
    ['Rp43,8 miliar setahun', '[Rp43,8 miliar] setahun'],
    ['up to Rp 10,000, or Rp 500.', 'up to [Rp 10,000], or [Rp 500].'],
    ['Dana Rp 24M dari DAK', 'Dana Rp 24M dari DAK'],
    ['Rp 2,500–4,000 a pair', '[Rp 2,500]–4,000 a pair'],
    ['76 dB di jalan', '[76 dB] di jalan'],
    ['nomor 17 bengkel', 'nomor 17 bengkel'],
    ['17 Meister', '17 Meister'],
  ])('%s', (text, expected) => {
    expect(bare(joinWords(`<p>${text}</p>`))).toBe(`<p>${expected}</p>`);
  });

  test.each([
    '<title>1970-an</title>',
    '<script type="application/ld+json">{"a":"17 Mei"}</script>',
    '<svg><text>1970-an</text><title>17 Mei</title></svg>',
    '<a href="/x" title="17 Mei 1980">x</a>',
    '<!-- 1970-an -->',
  ])('but not in %s', (html) => {
    expect(joinWords(html)).toBe(html);
  });

  test('words after such an element are held together again', () => {
    expect(bare(joinWords('<svg><path d="M0 0"/></svg><p>1970-an</p>'))).toContain('[1970-an]');
  });
});
