import { expect, test } from 'vitest';
import { isEmbed } from '#site/build/hosts/answers.ts';
import { readPages } from '../../support/built-site.ts';

const embeds = readPages('dist').filter(({ path }) => isEmbed(`${path.slice(1)}index.html`));

test('every link of every embed opens outside its frame, those in drawings too', () => {
  const inside = embeds.flatMap(({ path, html }) =>
    [...html.matchAll(/<a\s[^>]*>/g)]
      .filter(([tag]) => !tag.includes('target="_blank"'))
      .map(([tag]) => `${path} ${tag}`),
  );
  expect(embeds.length).toBeGreaterThan(0);
  expect(inside).toEqual([]);
});

test('every embed has a heading, and leads to a page that is whole', () => {
  const lacking = embeds.filter(
    ({ html }) => !html.includes('<h1') || !/<footer[\s\S]*<a [^>]*data-carry/.test(html),
  );
  expect(lacking.map(({ path }) => path)).toEqual([]);
});
