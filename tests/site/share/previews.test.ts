import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { listPlacePages } from '#archive/archive.ts';
import { descriptionLength, titleMost } from '#archive/head-texts.ts';
import { readPages } from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

const dist = 'dist';
const pages = readPages(dist);
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };
const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code: string, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
  );
const contentOf = (html: string, name: string): string[] =>
  Array.from(
    html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g')),
    ([, text = '']) => decode(text),
  );
const needed = [
  ...['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:locale'],
  ...['og:locale:alternate', 'og:image', 'og:image:type', 'og:image:width', 'og:image:height'],
  ...['og:image:alt', 'twitter:card'],
];

describe('what others show of a page', () => {
  test('a title of at most 65 letters and a description of 50 to 160', () => {
    const wrong = pages.filter(({ html }) => {
      const title = decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
      const [description = ''] = contentOf(html, 'description');
      const isFit =
        description.length >= descriptionLength.least &&
        description.length <= descriptionLength.most;
      return title.length === 0 || title.length > titleMost || !isFit;
    });
    expect([titleMost, descriptionLength]).toEqual([65, { least: 50, most: 160 }]);
    expect(pages).not.toEqual([]);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('a title without the id that tells two records apart', () => {
    const titles = pages.flatMap(({ html }) => contentOf(html, 'og:title'));
    expect(titles.length).toBeGreaterThan(archive.claims.size);
    const ids = new Set([...archive.claims.keys(), ...archive.sources.keys()]);
    expect(titles.filter((title) => ids.has(/\(([^()]+)\)$/.exec(title)?.[1] ?? ''))).toEqual([]);
  });

  test('a title of more than one word, since in a chat it stands alone', () => {
    const bare = pages.filter(({ html }) => !contentOf(html, 'og:title')[0]?.includes(' '));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('one absolute canonical address, which is also that of Open Graph', () => {
    const wrong = pages.filter(({ html }) => {
      const canonical = Array.from(
        html.matchAll(/<link rel="canonical" href="([^"]+)"/g),
        ([, href]) => href,
      );
      const [url] = contentOf(html, 'og:url');
      return canonical.length !== 1 || !/^https?:\/\//.test(url ?? '') || canonical[0] !== url;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every field of Open Graph once, and a picture that exists', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const lacking = needed.filter((name) => contentOf(html, name).filter(Boolean).length !== 1);
      const picture = new URL(contentOf(html, 'og:image')[0] ?? 'http://none/').pathname;
      const hasPicture = picture.endsWith('.jpg') && existsSync(join(dist, picture));
      return lacking.length || !hasPicture ? [`${path}: ${lacking.join()} ${picture}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('every page that can be sent on says more than its name, and offers only files that exist', () => {
    const sent = pages.filter(({ html }) => html.includes('<share-control'));
    const bare = sent.filter(({ html }) => /<share-control[^>]*\(Jejak Knalpot\)"/.test(html));
    const broken = sent.filter(({ html }) => {
      const square = /<a href="([^"]+)" download[^>]*>/.exec(
        /<share-control[\s\S]*?<\/share-control>/.exec(html)?.[0] ?? '',
      )?.[1];
      return square !== undefined && !existsSync(join(dist, square));
    });
    const kinds = ['/', '/klaim/prd-001/', '/tempat/owabong/', '/berkunjung/rute/school-visit/'];
    const paths = new Set(sent.map(({ path }) => path));
    expect(kinds.filter((path) => !paths.has(path))).toEqual([]);
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('pictures of 1200 by 630, none over 300 kB, on average under 100', async () => {
    const files = readdirSync(join(dist, 'og'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jpg'))
      .map((name) => join(dist, 'og', name));
    const sizes = files.map((file) => statSync(file).size);
    const looks = await Promise.all(files.map((file) => sharp(file).metadata()));
    expect(files).not.toEqual([]);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(300_000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(100_000);
    expect(
      looks.filter(
        ({ width, height, format }) => width !== 1200 || height !== 630 || format !== 'jpeg',
      ),
    ).toEqual([]);
  });

  test('a story, a place and a question have a picture of their own', () => {
    const own = pages.filter(
      ({ path, html }) =>
        /^\/(cerita|tempat|perbedaan)\/[^/]+\/$/.test(path) &&
        !html.includes('http-equiv="refresh"'),
    );
    const { stories, conflicts } = archive;
    const pictures = own.map(({ html }) => contentOf(html, 'og:image')[0]);
    expect(own).toHaveLength(stories.size + conflicts.size + listPlacePages(archive).length);
    expect(new Set(pictures).size).toBe(own.length);
  });

  test('no two kinds of page share a picture, and each statement and each source has its own', () => {
    const pictureOf = (path: string): string | undefined =>
      contentOf(pages.find((page) => page.path === path)?.html ?? '', 'og:image')[0];
    const kinds = [
      ...['/', '/cerita/', '/proses/', '/linimasa/', '/peta/', '/tempat/', '/berkunjung/'],
      ...['/bukti/', '/perbedaan/', '/angka/', '/klaim/', '/sumber/', '/data/', '/data/kelas/'],
      ...['/tokoh/', '/istilah/', '/tentang/', '/berkunjung/rute/school-visit/'],
      ...['/klaim/prd-001/', '/klaim/prd-019/'],
      ...[...archive.sources.keys()].map((id) => `/sumber/${id}/`),
    ].map(pictureOf);
    expect(kinds).not.toContain(undefined);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test("every card but a statement's or a source's can be saved as a square", () => {
    const cards = readdirSync(join(dist, 'og'), { recursive: true, encoding: 'utf8' });
    const ofWords = /(klaim|claims|sumber|sources)\//;
    const whole = cards.filter((name) => name.endsWith('.jpg') && !ofWords.test(name));
    expect(whole).not.toEqual([]);
    expect(whole.filter((name) => !existsSync(join(dist, 'og-square', name)))).toEqual([]);
  });
});
