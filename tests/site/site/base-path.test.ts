import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readArchive } from '#archive/build/read-archive.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { matchSpans, parseSpans } from '#narrowing/overlap.ts';
import { parseViewState } from '#narrowing/view-state.ts';
import { addProposal } from '#proposing/build/add-proposal.ts';
import { proposingWords } from '#proposing/words.ts';
import { writeYaml } from '#proposing/write-proposal.ts';
import { pageWords } from '#site/page-words.ts';
import { type PageName, pathOf } from '#site/routes.ts';
import { buildProject, copyProject } from '../../../scripts/project-copy.ts';
import { both } from '../../support/builders.ts';
import {
  type BuiltPage,
  fileOf,
  isIndexed,
  listAttribute,
  listRecordPaths,
  readPages,
} from '../../support/built-site.ts';
import { answeredProse, contacts, setContacts } from '../../support/contacts.ts';
import { secrets } from '../../support/generated-photos.ts';
import { growContent } from '../../support/grown-content.ts';
import { kindAnswers } from '../../support/proposals.ts';

/** The day of the build, with an event of that day. */
const today = '2031-01-01';
const root = mkdtempSync(join(tmpdir(), 'jejak-knalpot-base-'));
const folder = join(root, 'dist');
const base = '/jejak-knalpot/';
const reads = join(root, 'reads.json');
const counter = pathToFileURL(resolve('tests/support/count-reads.ts')).href;
let pages: BuiltPage[] = [];

/** Copies the project with content that has grown and an event of today. */
function growProject(): void {
  growContent(root);
  copyProject(root);
  const claim = {
    ...{ id: 'new-001', topic: 'estate', text: both('Museum knalpot'), period: today },
    ...{ basis: 'stated', sources: ['press-tempo-1980'], confidence: 'low' },
  };
  const event = {
    ...{ id: 'newest', theme: 'estate', dates: [claim.id], title: both('Museum knalpot') },
    summary: both('Museum knalpot'),
  };
  appendFileSync(join(root, 'content/claims/estate.yaml'), stringify([claim]));
  appendFileSync(join(root, 'content/events/estate.yaml'), stringify([event]));
  setContacts(join(root, 'content'));
  const told = { ...kindAnswers, village: 'Galuh' };
  addProposal(root, 'usul.yaml', writeYaml('workshop', told, 'id', '2026-11-26'));
}

/** The links of a page that start a message to the operator about the page as a whole. */
function listReportLinks(html: string): string[] {
  const boxes = html.match(/<section[^>]*aria-labelledby="tulis"[\s\S]*?<\/section>/g);
  const feet = html.match(/<span[^>]*data-report="\/[\s\S]*?<\/main>/g);
  return [...(boxes ?? []), ...(feet ?? [])].flatMap((box) => listAttribute(box, 'href'));
}

/** Whether a link starts a message that names the page, in the page's language. */
function tellsOf(link: string, { path, html }: BuiltPage): boolean {
  const said = decodeURIComponent(link.replaceAll('+', ' ').replaceAll('&amp;', '&'));
  const locale = /<html lang="(\w+)"/.exec(html)?.[1] === 'en' ? 'en' : 'id';
  const { purposes } = proposingWords[locale].report.message;
  return (
    said.includes(`https://warga.example${base.slice(0, -1)}${path}`) &&
    Object.values(purposes).some((purpose) => said.includes(`${purpose}.`))
  );
}

/** The pictures a piece of a page offers, by their widths in pixels. */
function listPictures(html: string): { width: number; file: string }[] {
  return listAttribute(html, 'srcset')
    .flatMap((list) => list.split(', '))
    .map((one) => {
      const [url = '', width = ''] = one.split(' ');
      return { width: Number(width.replace('w', '')), file: join(folder, url.slice(base.length)) };
    });
}

/** The sentences of the site that hold only where somebody can be written to. */
const listPromises = (locale: Locale): string[] => [
  ...answeredProse(locale),
  pageWords[locale].people.removal,
];

/** The words of a page in one line. */
const toText = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** What a pattern's first group finds in a page. */
const read = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

describe('a build of another year, of content that has grown, under a sub-path', () => {
  beforeAll(() => {
    growProject();
    buildProject(root, {
      BASE_PATH: base,
      SITE_URL: 'https://warga.example',
      TILE_URL: 'https://ubin.example/{z}/{x}/{y}.png',
      TILE_ATTRIBUTION: '© Warga',
      NODE_OPTIONS: `--import ${counter}`,
      COUNT_READS: reads,
      BUILD_DATE: today,
    });
    pages = readPages(folder);
    // A busy machine takes minutes over a build.
  }, 900_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('keeps every link, style, script, picture and data file under it', () => {
    const strays = pages.flatMap(({ path, html }) =>
      [...listAttribute(html, 'href'), ...listAttribute(html, 'src')]
        .filter((url) => url.startsWith('/'))
        .filter((url) => {
          const isUnder = url.startsWith(base);
          const plain = url.slice(base.length - 1);
          return !isUnder || fileOf(folder, new URL(plain, 'http://site').pathname) === undefined;
        })
        .map((url) => `${path} -> ${url}`),
    );
    expect(strays).toEqual([]);
  });

  test('shows a photograph in sizes and formats for each screen, with its credit', () => {
    for (const path of ['/tempat/grown-place/', '/cerita/gang-bertambah/', '/en/photographs/']) {
      const html = pages.find((page) => page.path === path)?.html ?? '';
      const figure = /<figure class="photo[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
      expect(figure, path).toMatch(/type="image\/avif"[\s\S]*type="image\/webp"[\s\S]*\.jpg/);
      expect(figure).toContain('Warga Gang');
      expect(figure).toContain('CC BY 4.0');
      expect(listPictures(figure).map(({ width }) => width)).toEqual(
        expect.arrayContaining([480, 960, 1500]),
      );
    }
  });

  test('weighs no more with a photograph than a slow network takes', () => {
    const html = pages.find(({ path }) => path === '/tempat/grown-place/')?.html ?? '';
    const [, sources = ''] = /<source srcset="([^"]+)" type="image\/avif"/.exec(html) ?? [];
    const most = new Map([
      [480, 45_000],
      [960, 160_000],
      [1500, 400_000],
    ]);
    const heavy = listPictures(`<i srcset="${sources}">`).filter(
      ({ width, file }) => statSync(file).size > (most.get(width) ?? 0),
    );
    expect(heavy).toEqual([]);
  });

  test('publishes nothing a camera wrote into a picture', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const pictures = names.filter((name) => /\.(?:jpe?g|png|webp|avif)$/.test(name));
    const telling = pictures.filter((name) => {
      const bytes = readFileSync(join(folder, name));
      return bytes.includes(secrets.camera) || bytes.includes('Exif\0\0');
    });
    expect(telling).toEqual([]);
    expect(pictures.some((name) => name.startsWith('_astro/') && name.endsWith('.avif'))).toBe(
      true,
    );
  });

  test('answers at the old name of a story in every form it had there', () => {
    const forms = [
      ...['cerita/gang-lama/index.html', 'cerita/gang-lama.bib', 'cerita/gang-lama.ris'],
      ...['sematan/cerita/gang-lama/index.html', 'oembed/cerita/gang-lama.json'],
      ...['og/id/cerita/gang-lama.jpg', 'og-square/id/cerita/gang-lama.jpg'],
      ...['en/stories/the-old-lane.bib', 'en/embed/stories/the-old-lane/index.html'],
      ...['tempat/gang-lama.kml', 'tempat/gang-lama/qr.svg'],
    ];
    expect(forms.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    const embed = readFileSync(join(folder, 'sematan/cerita/gang-lama/index.html'), 'utf8');
    expect(embed).toContain(`href="${base}cerita/gang-bertambah/"`);
    const redirects = readFileSync(join(folder, '_redirects'), 'utf8');
    expect(redirects).toContain(
      `${base}sematan/cerita/gang-lama/ ${base}sematan/cerita/gang-bertambah/ 301`,
    );
  });

  test('reads each file of the content once', () => {
    const counts = JSON.parse(readFileSync(reads, 'utf8')) as Record<string, number>;
    const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [join(root, 'content', name), 1] as const);
    const own = Object.entries(counts).filter(([file]) => file.startsWith(join(root, 'content')));
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(files));
  });

  test('has a page for every record, the added ones too', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const grown = readArchive(root);
    const wanted = locales.flatMap((locale) => listRecordPaths(grown, locale));
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
    expect(wanted.some((path) => path.includes('grown'))).toBe(true);
  });

  test('shows what a reader proposed on a page of its own, as a reader’s word', () => {
    const find = (path: string): string =>
      toText(pages.find((page) => page.path === path)?.html ?? '');
    expect(find('/tempat/bengkel-maju/')).toContain('Diusulkan pembaca (1998): knalpot motor');
    expect(find('/en/places/bengkel-maju/')).toContain('Proposed by a reader (1998)');
  });

  test('writes addresses of styles, fonts and lazily loaded scripts for it', () => {
    const assets = readdirSync(join(folder, '_astro')).filter((name) => /\.(css|js)$/.test(name));
    const strays = assets.filter((name) => {
      const text = readFileSync(join(folder, '_astro', name), 'utf8');
      return /(?:url\(|["'`])\/(?!jejak-knalpot\/)(?:_astro|zinc-map)/.test(text);
    });
    expect(assets.length).toBeGreaterThan(3);
    expect(strays).toEqual([]);
  });

  test('keeps copies of pages and files under it alone', () => {
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const held = Array.from(worker.matchAll(/\["(\/[^"]*)","[\w-]{16}"\]/g), ([, path]) => path);
    expect(held.length).toBeGreaterThan(20);
    expect(held.filter((path) => !path?.startsWith(base))).toEqual([]);
    expect(held).toContain(`${base}en/offline/`);
  });

  test('names the site and the sub-path in canonical addresses, twins and the sitemap', () => {
    const home = pages.find(({ path }) => path === '/en/')?.html ?? '';
    expect(home).toContain('rel="canonical" href="https://warga.example/jejak-knalpot/en/"');
    expect(home).toContain('hreflang="id" href="https://warga.example/jejak-knalpot/"');
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://warga.example/jejak-knalpot/cerita/</loc>');
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toContain('https://warga.example/jejak-knalpot/sitemap-index.xml');
  });

  test('allows pictures from the configured tile server on the map page, and nowhere else', () => {
    const policies = new Map(
      pages.map(({ path, html }) => [path, /img-src ([^;]*);/.exec(html)?.[1]?.trim()]),
    );
    const allowing = [...policies].filter(([, images]) => images?.includes('ubin.example'));
    expect(Object.fromEntries(allowing)).toEqual({
      '/peta/': "'self' data: https://ubin.example",
      '/en/map/': "'self' data: https://ubin.example",
    });
    expect(policies.get('/')).toBe("'self' data:");
    const map = pages.find(({ path }) => path === '/en/map/')?.html ?? '';
    expect(map).toContain('data-url="https://ubin.example/{z}/{x}/{y}.png"');
    expect(map).toContain('© Warga');
    expect(map).not.toContain('tile.openstreetmap.org');
  });

  describe('with contacts', () => {
    const find = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';

    test('offers on every page a message by each of them, about this page in its language', () => {
      const archive = readArchive(root);
      const records = locales.flatMap((locale) => listRecordPaths(archive, locale));
      const asked = pages.filter(
        (page) => isIndexed(page) && !/\/(?:usul|propose)\/$/.test(page.path),
      );
      const silent = asked.filter((page) =>
        contacts.some(({ starts }) => {
          const links = listReportLinks(page.html).filter((link) => link.startsWith(starts));
          return !links.some((link) => tellsOf(link, page));
        }),
      );
      expect(silent.map(({ path }) => path)).toEqual([]);
      const paths = new Set(asked.map(({ path }) => path));
      expect(records.filter((path) => !paths.has(path))).toEqual([]);
    });

    test.each([
      ['/tokoh/', 'people'],
      ['/en/people/', 'people'],
      ['/berkunjung/', 'visitFacts'],
      ['/en/visit/', 'visitFacts'],
    ] as const)('offers one on %s for each of %s', (path, list) => {
      const ids = [...readArchive(root)[list].values()].map(({ id }) => id);
      const offered = new Set(listAttribute(find(path), 'data-report'));
      const shown = ids.filter((id) => find(path).includes(`data-fact="${id}"`));
      const wanted = list === 'people' ? ids : shown;
      expect(wanted.filter((id) => !offered.has(id))).toEqual([]);
      expect(wanted.length).toBeGreaterThan(3);
    });

    test('fills the message in the language of the page with number, version and sentence', () => {
      const { claims } = readArchive(root);
      const claim = find('/en/claims/new-001/');
      const [chat = ''] = listReportLinks(claim);
      const text = new URL(chat).searchParams.get('text') ?? '';
      expect(text).toMatch(/new-001, version [0-9a-f]{8}/);
      expect(text).toContain(claims.get('new-001')?.text.en);
      expect(text).toContain('https://warga.example/jejak-knalpot/en/claims/new-001/');
      expect(new URL(listReportLinks(find('/klaim/new-001/'))[0] ?? '').search).toContain('versi');
    });

    test('turns the number of an office into a call and a chat', () => {
      const links = listAttribute(find('/berkunjung/'), 'href');
      expect(links).toContain('tel:+62281000111');
      expect(links).toContain('https://wa.me/62281000111');
    });

    test('promises what needs an answer, and nothing of it on any page without one', () => {
      const promises = locales.flatMap((locale) => listPromises(locale));
      const kept = pages.map(({ html }) => toText(html)).join('\n');
      expect(promises.filter((sentence) => !kept.includes(sentence))).toEqual([]);
      const unanswered = readPages('dist').filter(({ html }) => {
        const text = toText(html);
        return html.includes('data-report=') || promises.some((one) => text.includes(one));
      });
      expect(promises.length).toBeGreaterThan(6);
      expect(unanswered.map(({ path }) => path)).toEqual([]);
    });

    test.each(locales)(
      'says in %s that nobody answers where nobody does, and only there',
      (locale) => {
        const { report, propose } = proposingWords[locale];
        const told: [PageName, string][] = [
          ['people', pageWords[locale].people.nobody],
          ['propose', propose.nobody],
          ['photographs', propose.nobody],
          ['figures', report.nobody],
        ];
        for (const [page, sentence] of told) {
          const [answered, silent] = [folder, 'dist'].map((dir) =>
            toText(readFileSync(fileOf(dir, pathOf(locale, page)) ?? '', 'utf8')),
          );
          expect(silent, page).toContain(sentence);
          expect(answered, page).not.toContain(sentence);
        }
      },
    );
  });

  describe.each(['/linimasa/', '/en/timeline/'])('%s', (path) => {
    const find = (): string => pages.find((page) => page.path === path)?.html ?? '';
    const findEvent = (): string => read(find(), /(<li[^>]*id="newest"[^>]*>)/);

    test('lists the newest event under the last letter, and names its year', () => {
      const era = read(find(), /(<details[^>]*id="era-2020"[\s\S]*)/);
      expect(era).toContain(findEvent());
      expect(read(find(), /<meta name="description" content="([^"]*)"/)).toContain('2031');
    });

    test('finds the newest event when narrowed to the last year of the letters', () => {
      const view = read(find(), /(<view-state[^>]*>)/);
      const player = read(find(), /(<era-player[^>]*>)/);
      const last = Number(read(player, /data-last="(\d+)"/));
      expect(Number(read(view, /data-last="(\d+)"/))).toBe(last);
      const first = Number(read(view, /data-first="(\d+)"/));
      const state = parseViewState(`?from=${last}&to=${last}`, { first, last });
      const spans = parseSpans(read(findEvent(), /data-when="([^"]*)"/));
      expect(state.from).toBe(2031);
      expect(matchSpans(spans, state)).toBe('yes');
    });
  });
});
