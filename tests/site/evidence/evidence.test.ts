import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { find, listPlacePages, sourcesOf } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import { findForeignNumerals, numbersOfClaim } from '#archive/numerals.ts';
import { describeEvent } from '#citing/json-ld.ts';
import {
  fileOf,
  listAttribute,
  listRecordPaths,
  readPages,
  weigh,
} from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

const dist = 'dist';
const pages = new Map(readPages(dist).map(({ path, html }) => [path, html]));

const everyRecordPath = locales.flatMap((locale) => listRecordPaths(archive, locale));
const everyCitedPath = [...everyRecordPath, ...['/data/', '/en/data/', '/angka/', '/en/figures/']];

const decode = (text: string): string =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('citing', () => {
  test('every page that can be cited has four references that name its version, and the way to all changes', () => {
    const lacking = everyCitedPath.filter((path) => {
      const html = pages.get(path) ?? '';
      const box = html.slice(html.indexOf('id="kutip"'));
      const hash =
        /kode versi <code[^>]*>([0-9a-f]{8})<|content hash <code[^>]*>([0-9a-f]{8})</.exec(box);
      const version = hash?.[1] ?? hash?.[2] ?? 'none';
      const naming = Array.from(box.matchAll(/<p class="reference[^>]*>(.*?)<\/p>/gs))
        .map(([, reference]) => reference ?? '')
        .filter((reference) => reference.includes(version));
      return naming.length !== 4 || !/perubahan|changes/.test(box);
    });
    expect(lacking).toEqual([]);
  });

  test('a claim gives the reference of each of its sources first', () => {
    const wrong = [...archive.claims.values()].filter((claim) => {
      const html = pages.get(`/en/claims/${claim.id}/`) ?? '';
      const box = html.slice(html.indexOf('id="kutip"'));
      const words = decode(box.slice(0, box.indexOf(`Statement ${claim.id}`)));
      return sourcesOf(archive, claim).some(({ URL }) => !words.includes(URL));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('an unlisted claim keeps its page, and no other page, map of pages or data file leads to it', () => {
    const unlisted = [...archive.claimPages.keys()].filter((id) => !archive.claims.has(id));
    expect(unlisted.length).toBeGreaterThan(0);
    const files = [
      'sitemap-0.xml',
      'feed.xml',
      'data/claims.csv',
      'data/claims.json',
      'data/figures.csv',
    ];
    const telling = [
      ...pages.values(),
      ...files.map((file) => readFileSync(`${dist}/${file}`, 'utf8')),
    ];
    for (const id of unlisted) {
      expect(pages.get(`/en/claims/${id}/`)).toContain('<meta name="robots" content="noindex"');
      expect(telling.filter((text) => text.includes(id))).toHaveLength(locales.length);
    }
  });

  test('every page that can be cited carries Highwire and Dublin Core fields', () => {
    const needed = [
      ...['citation_title', 'citation_publication_date', 'citation_language'],
      ...['citation_public_url', 'citation_publisher', 'DC.title', 'DC.creator', 'DC.date'],
      ...['DC.identifier', 'DC.language', 'DC.rights'],
    ];
    const lacking = everyCitedPath.flatMap((path) => {
      const names = new Set(listAttribute(pages.get(path) ?? '', 'name'));
      return needed.filter((name) => !names.has(name)).map((name) => `${path} ${name}`);
    });
    expect(lacking).toEqual([]);
  });
});

interface LinkedNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

function readNodes(path: string): LinkedNode[] {
  const blocks = (pages.get(path) ?? '').matchAll(
    /<script type="application\/ld\+json">(.*?)<\/script>/gs,
  );
  return Array.from(
    blocks,
    ([, json = '']) => JSON.parse(json) as { '@graph': LinkedNode[] },
  ).flatMap((block) => block['@graph']);
}

describe('linked data', () => {
  test('stands on every page that can be cited, with the way from home, and on the timeline', () => {
    const typesOf = (path: string): string[] => readNodes(path).map((node) => node['@type']);
    const lacking = everyCitedPath.filter((path) => !typesOf(path).includes('BreadcrumbList'));
    expect(lacking).toEqual([]);
    for (const { slug } of archive.stories.values()) {
      expect(typesOf(`/cerita/${slug.id}/`)).toContain('Article');
    }
    const datable = [...archive.events.values()].filter((event) =>
      describeEvent(event, [], 'en', 'https://example.org/'),
    );
    const events = typesOf('/en/timeline/').filter((type) => type === 'Event');
    expect(events).toHaveLength(datable.length);
    const places = listPlacePages(archive).flatMap(({ id }) => typesOf(`/tempat/${id}/`));
    expect(places).toContain('TouristAttraction');
    expect(places).toContain('Place');
  });

  test.each([
    ['/', 'WebSite'],
    ['/peta/', 'Map'],
    ['/berkunjung/', 'ItemList'],
    ['/istilah/', 'DefinedTermSet'],
    ['/tokoh/', 'ItemList'],
    ...[...archive.itineraries.keys()].map((id) => [`/berkunjung/rute/${id}/`, 'TouristTrip']),
  ])('says on %s that it holds a %s', (path = '', type = '') => {
    expect(readNodes(path).map((node) => node['@type'])).toContain(type);
  });

  test('names itself by addresses of this site only, and a work it cites by its kind', () => {
    const nodes = [...pages.keys()].flatMap(readNodes);
    const { origin } = new URL(String(readNodes('/klaim/prd-019/')[0]?.['url']));
    const ids = [...JSON.stringify(nodes).matchAll(/"@id":"([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(archive.claims.size);
    expect(ids.filter((id) => !id.startsWith(origin))).toEqual([]);
    const cited = nodes.flatMap((node) => (node['citation'] ?? []) as LinkedNode[]);
    expect(cited).not.toEqual([]);
    expect(cited.filter((work) => work['@type'] === 'CreativeWork')).toEqual([]);
  });

  test('gives coordinates exactly of the places known to 250 m', () => {
    for (const place of listPlacePages(archive)) {
      const isKnown = place.point !== null && place.point.precision <= 250;
      const hasGeo = readNodes(`/en/places/${place.id}/`).some((node) => 'geo' in node);
      expect([place.id, hasGeo]).toEqual([place.id, isKnown]);
    }
  });

  test('uses terms of schema.org only, each on a type that has it', () => {
    // The vocabulary is schema-dts, generated from schema.org's own definition: a property that a
    // type does not have, or a value of another kind, is an error of the TypeScript compiler.
    const sample = [
      ...['/en/stories/may-1980/', '/tempat/desa-galuh/', '/en/timeline/', '/klaim/prd-019/'],
      ...listPlacePages(archive).map(({ id }) => `/en/places/${id}/`),
      ...['/en/sources/press-suara-2022/', '/perbedaan/first-exhaust/', '/data/', '/angka/'],
      ...['/', '/en/map/', '/berkunjung/', '/en/glossary/', '/tokoh/'],
      ...[...archive.itineraries.keys()].map((id) => `/berkunjung/rute/${id}/`),
    ];
    const nodes = sample.flatMap(readNodes);
    // What a search asks for is the one property that schema.org writes in its actions only.
    const told = (node: LinkedNode): string =>
      JSON.stringify(node, (key, value: unknown) => (key === 'query-input' ? undefined : value));
    const lines = nodes.map((node, at) => `const n${at}: Of<'${node['@type']}'> = ${told(node)};`);
    const code = [
      "import type { Thing } from 'schema-dts';",
      "type Of<T extends string> = Extract<Thing, { '@type': T }>;",
      ...lines,
      "const wrong: Of<'Place'> = { '@type': 'Place', headline: 'no such property' };",
    ].join('\n');
    expect(nodes.length).toBeGreaterThan(sample.length);
    expect(typeCheck(code)).toEqual([
      expect.stringMatching(/^const wrong.*'headline' does not exist/s),
    ]);
  });
});

/** What the TypeScript compiler says of a file that stands in the project's folder. */
function typeCheck(code: string): string[] {
  const name = `${process.cwd()}/linked-data-under-test.ts`;
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  return program.getSemanticDiagnostics().map(({ messageText, start = 0 }) => {
    const line = code.slice(code.lastIndexOf('\n', start) + 1).split('\n')[0] ?? '';
    return `${line.slice(0, 300)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('stories as rendered', () => {
  test.each(locales)('print no number that is not of the claim it stands in (%s)', (locale) => {
    let marked = 0;
    for (const story of archive.stories.values()) {
      const path = locale === 'id' ? `/cerita/${story.slug.id}/` : `/en/stories/${story.slug.en}/`;
      const html = pages.get(path) ?? '';
      const prose = html.slice(html.indexOf('<claim-notes'), html.indexOf('</claim-notes>'));
      const facts = prose.matchAll(
        /data-note="note-([a-z0-9-]+)"[^>]*>\s*<span class="words[^>]*>(.*?)<\/span>\s*<span class="number/gs,
      );
      for (const [, id = '', words = ''] of facts) {
        const claim = find(archive.claims, id);
        const sources = claim.sources.map((source) => find(archive.sources, source));
        const allowed = numbersOfClaim(claim, sources, locale);
        expect([id, findForeignNumerals(decode(words), locale, allowed)]).toEqual([id, []]);
        marked += 1;
      }
    }
    expect(marked).toBeGreaterThan(archive.stories.size);
  });

  test.each(locales)(
    'print no number outside a claim, a drawing or a disagreement (%s)',
    (locale) => {
      for (const story of archive.stories.values()) {
        const path =
          locale === 'id' ? `/cerita/${story.slug.id}/` : `/en/stories/${story.slug.en}/`;
        const html = pages.get(path) ?? '';
        const prose = html.slice(html.indexOf('<claim-notes'), html.indexOf('</claim-notes>'));
        const rest = prose
          .replaceAll(/<a class="claim".*?<\/a>/gs, '')
          .replaceAll(/<figure.*?<\/figure>|<section class="line".*?<\/section>/gs, '')
          .replaceAll(/<table.*?<\/table>/gs, '');
        expect(rest.length).toBeGreaterThan(1000);
        expect([path, findForeignNumerals(decode(rest), locale, new Set())]).toEqual([path, []]);
      }
    },
  );
});

describe('the classroom sheet', () => {
  test.each([
    ['/data/kelas/', '/klaim/'],
    ['/en/data/classroom/', '/en/claims/'],
  ])('%s has exercises, each with every claim of its disagreement and tasks', (path, claims) => {
    const html = pages.get(path) ?? '';
    const sections = html.split('<section class="exercise').slice(1);
    expect(sections).not.toEqual([]);
    for (const whole of sections) {
      const section = whole.split('</section>')[0] ?? '';
      const id = /id="exercise-([^"]+)"/.exec(section)?.[1] ?? '';
      expect(section.match(/<ol class="tasks.*<\/ol>/s)?.[0], id).toContain('<li');
      const needed = find(archive.conflicts, id).positions.flatMap((position) => position.claims);
      const links = new Set(listAttribute(section, 'href'));
      expect(needed.filter((claim) => !links.has(`${claims}${claim}/`))).toEqual([]);
    }
  });

  test('begins each exercise on a new sheet of paper', () => {
    const html = pages.get('/data/kelas/') ?? '';
    const styles = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, url]) =>
      readFileSync(fileOf(dist, url ?? '') ?? '', 'utf8'),
    ).join('');
    expect(styles).toMatch(/@media print\s*\{\s*\.exercise[^}]*break-before:\s*page/);
  });
});

describe('the figures page', () => {
  test.each(['/angka/', '/en/figures/'])('%s weighs at most 60 kB without fonts', (path) => {
    const html = pages.get(path) ?? '';
    const styles = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, url]) =>
      fileOf(dist, url ?? ''),
    );
    const files = [fileOf(dist, path), ...styles].filter((file) => file !== undefined);
    const bytes = files.reduce((total, file) => total + weigh(file), 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
    const charts = html.match(/<section class="series[\s\S]*?<\/section>/g)?.join('') ?? '';
    expect(charts).toContain('<svg');
    expect(charts).not.toMatch(/<script|<[a-z]+-[a-z-]+[\s>]/);
    expect(readFileSync(fileOf(dist, path) ?? '', 'utf8')).toContain('kasus-313380');
  });

  test('links every figure of a series to its claim', () => {
    const html = pages.get('/angka/') ?? '';
    const figures = [...archive.claims.values()].filter((claim) =>
      claim.figures.some(({ series }) => series),
    );
    const missing = figures.filter(({ id }) => !html.includes(`href="/klaim/${id}/"`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('what changed', () => {
  test.each([
    ['/perubahan/', 'id'],
    ['/en/changes/', 'en'],
  ] as const)('%s lists every change in its language', (path, locale) => {
    const html = pages.get(path) ?? '';
    const ids = new Set(listAttribute(html, 'id'));
    expect(archive.changes.filter(({ id }) => !ids.has(id))).toEqual([]);
    const words = decode(html);
    expect(archive.changes.filter(({ text }) => !words.includes(text[locale]))).toEqual([]);
  });
});
