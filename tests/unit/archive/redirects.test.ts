import { describe, expect, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { findBrokenRedirects, findLostRedirects } from '#archive/redirects.ts';
import type { Redirect } from '#archive/site-records.ts';
import { listMovedForms } from '#share/build/moved-forms.ts';
import { isEmbed } from '#site/build/hosts/answers.ts';
import { writeHeaders } from '#site/build/hosts/headers-file.ts';
import {
  listFormRedirects,
  listRedirects,
  writeRedirectMap,
  writeRedirects,
} from '#site/build/hosts/redirects-file.ts';
import { both } from '../../support/builders.ts';
import { writeArchive } from '../../support/small-archive.ts';

const say = (...redirects: Redirect[]): string[] => {
  const { content } = checkContent(writeArchive());
  const entries = redirects.map((data) => ({ file: 'content/redirects.yaml', data }));
  return [findLostRedirects, findBrokenRedirects]
    .flatMap((find) => find({ ...content, redirects: entries }))
    .map(({ message }) => message);
};

describe('the rule of redirects', () => {
  test('passes a name nobody has that leads to a record', () => {
    const from = { id: 'nama-lama', en: 'old-name' };
    expect(say({ page: 'places', from: 'lama', to: 'quarter' })).toEqual([]);
    expect(say({ page: 'stories', from, to: 'first' })).toEqual([]);
  });

  test('refuses a name that leads nowhere, hides a page or is told twice', () => {
    const twice = { page: 'claims', from: 'a', to: 'first-1956' } as const;
    const taken = { page: 'places', from: 'village', to: 'quarter' } as const;
    const story = { page: 'stories', from: { id: 'pertama', en: 'x' }, to: 'first' } as const;
    expect(say({ page: 'places', from: 'lama', to: 'tiada' })[0]).toContain('leads nowhere');
    expect(say(taken)[0]).toContain('is a page that exists');
    expect(say(story)[0]).toContain('is a page that exists');
    expect(say(twice, twice)[0]).toContain('redirected twice');
  });
});

describe('files of the hosts', () => {
  test('a move is a line in each language, under the base path', () => {
    const move = { page: 'stories', from: { id: 'a', en: 'b' }, to: { id: 'c', en: 'd' } } as const;
    const redirects = listRedirects([move], '/dasar/');
    expect(writeRedirects(redirects)).toBe(
      '/dasar/cerita/a/ /dasar/cerita/c/ 301\n/dasar/en/stories/b/ /dasar/en/stories/d/ 301\n',
    );
    expect(writeRedirectMap(redirects)).toContain('~^/dasar/cerita/a/?$ /dasar/cerita/c/;\n');
  });

  test('all that went by the name of a moved page answers at its old address', () => {
    const move = { page: 'stories', from: { id: 'a', en: 'b' }, to: { id: 'c', en: 'd' } } as const;
    const place = { page: 'places', from: both('lama'), to: 'baru' } as const;
    const files = [
      ...['cerita/c/index.html', 'cerita/c.bib', 'cerita/c.sumber.ris', 'cerita/cc.bib'],
      ...['en/stories/d.ris', 'sematan/cerita/c/index.html', 'oembed/cerita/c.json'],
      ...['og/id/cerita/c.jpg', 'og-square/id/cerita/c.jpg', 'og/en/stories/d.jpg'],
      ...['en/embed/stories/d/index.html', 'tempat/baru.kml', 'tempat/baru/qr.svg'],
    ];
    const forms = listMovedForms([move, place], files);
    expect(forms.map(({ from }) => from).toSorted()).toEqual([
      ...['cerita/a.bib', 'cerita/a.sumber.ris', 'en/embed/stories/b/index.html'],
      ...['en/stories/b.ris', 'oembed/cerita/a.json', 'og-square/id/cerita/a.jpg'],
      ...['og/en/stories/b.jpg', 'og/id/cerita/a.jpg', 'sematan/cerita/a/index.html'],
      ...['tempat/lama.kml', 'tempat/lama/qr.svg'],
    ]);
    const redirects = listFormRedirects(forms, '/dasar/');
    const lines = writeRedirects(redirects).split('\n');
    expect(lines).toContain('/dasar/sematan/cerita/a/ /dasar/sematan/cerita/c/ 301');
    expect(lines).toContain('/dasar/cerita/a.bib /dasar/cerita/c.bib 301');
    expect(writeRedirectMap(redirects)).toContain(
      String.raw`~^/dasar/cerita/a\.bib$ /dasar/cerita/c.bib;`,
    );
  });

  test('embeds are the pages below the builder, and no rule against framing matches one', () => {
    const pages = ['', 'en/', 'en/map/', 'peta/', 'sematan/', 'sematan/peta/', 'en/embed/map/'];
    const files = pages.map((page) => `${page}index.html`);
    expect(files.filter(isEmbed)).toEqual(['sematan/peta/index.html', 'en/embed/map/index.html']);
    const forbidding = writeHeaders(files, '/')
      .split('\n\n')
      .filter((block) => block.includes('DENY'))
      .map((block) => block.split('\n')[0]);
    expect(forbidding).toEqual([
      ...['/', '/en/', '/en/index.html', '/en/map/*'],
      ...['/index.html', '/peta/*', '/sematan/', '/sematan/index.html'],
    ]);
  });
});
