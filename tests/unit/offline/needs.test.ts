import { describe, expect, test } from 'vitest';
import { listNeeded, listNeeds } from '#offline/needs.ts';

describe('what a file needs', () => {
  test('of a page are its styles, scripts, fonts and pictures, not its links', () => {
    const page = `<link rel="stylesheet" href="/_astro/style.a.css">
      <script type="module" src="/_astro/page.b.js"></script>
      <style>@font-face{src:url("/_astro/fonts/c.woff2")}</style>
      <img src="/tempat/x/qr.svg"><svg><image href="/zinc-map.svg"/></svg>
      <a href="/peta/">map</a><meta content="https://site/og/id/peta.jpg">`;
    expect(listNeeds(page, '/tempat/x/', 'at once').toSorted()).toEqual([
      ...['/_astro/fonts/c.woff2', '/_astro/page.b.js', '/_astro/style.a.css'],
      ...['/tempat/x/qr.svg', '/zinc-map.svg'],
    ]);
  });

  test('of a script is what it imports at once; ever, also what it may load later', () => {
    const script =
      'import{a}from"./one.js";import"./two.js";x=()=>import(`./three.js`);y="/_astro/four.css"';
    const path = '/_astro/page.js';
    expect(listNeeds(script, path, 'at once')).toEqual(['/_astro/one.js', '/_astro/two.js']);
    expect(listNeeds(script, path, 'ever').toSorted()).toEqual(
      ['four.css', 'one.js', 'three.js', 'two.js'].map((name) => `/_astro/${name}`),
    );
  });

  test('is found under a sub-path', () => {
    const page = '<script src="/jejak/_astro/a.js"></script><img src="/jejak/b.svg">';
    expect(listNeeds(page, '/jejak/peta/', 'at once')).toEqual([
      '/jejak/_astro/a.js',
      '/jejak/b.svg',
    ]);
  });
});

describe('everything pages need', () => {
  const files: Readonly<Record<string, string>> = {
    '/': '<script src="/_astro/a.js"></script>',
    '/peta/': '<script src="/_astro/b.js"></script>',
    '/_astro/a.js': 'import"./b.js"',
    '/_astro/b.js': 'import"./a.js";()=>import("./street-layer.x.js")',
  };
  const read = (path: string): string | null => files[path] ?? null;

  test('stands before the pages, each once, in their own order', () => {
    expect(listNeeded(['/', '/peta/'], read)).toEqual([
      ...['/_astro/a.js', '/_astro/b.js'],
      ...['/', '/peta/'],
    ]);
  });

  test("leaves out the street map, which is of no use without another's server", () => {
    expect(listNeeded(['/peta/'], read).join()).not.toContain('street');
  });
});
