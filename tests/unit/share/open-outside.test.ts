import { expect, test } from 'vitest';
import { openOutside } from '#share/open-outside.ts';

const base = '<base target="_blank" />';

test('every link of a page for frames opens outside, those in a drawing too', () => {
  const html = `${base}<svg><a href="/tempat/"><circle/></a></svg><a
    class="x" href="/">x</a><a href="/y" target="_top">y</a><abbr>z</abbr>`;
  const opened = openOutside(html);
  expect(opened.match(/target="_blank" rel="noopener"/g)).toHaveLength(2);
  expect(opened).toContain('target="_top"');
  expect(opened).toContain('<abbr>');
});

test('a page that is no embed stays as it is', () => {
  expect(openOutside('<a href="/">x</a>')).toBe('<a href="/">x</a>');
});
