import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find, listPlacePages } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import { isVague } from '#geo/point.ts';
import { searchOf } from '#visit/visit-places.ts';
import { questionsOf } from '#visit/visitor-questions.ts';
import { fileOf, readPages } from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';
import { listXmlFaults } from '../../support/validate-xml.ts';

const pages = readPages('dist');
/** The pages of places; a name of old that only leads on is none. */
const places = pages.filter(
  ({ path, html }) =>
    /^\/(tempat|en\/places)\/[^/]+\/$/.test(path) && !html.includes('http-equiv="refresh"'),
);
const read = (path: string): string => readFileSync(`dist${path}`, 'utf8');
const placePages = listPlacePages(archive);

/** Some place of the archive with a page, as an example. */
function pickPlace(isWanted: (place: Place) => boolean): Place {
  const place = placePages.find(isWanted);
  if (!place) throw new Error('the archive has no such place');
  return place;
}

const precise = pickPlace(({ point }) => point !== null && !isVague(point));
const vague = pickPlace(({ point }) => point !== null && isVague(point));

/** The answers of a place page to a visitor's questions: field, kind of answer, its HTML. */
function answersOf(html: string): { field: string; known: string; text: string }[] {
  const rows = html.matchAll(
    /<div[^>]*data-field="(\w+)"[^>]*data-known="(\w+)"[^>]*>([\s\S]*?)<\/dd>/g,
  );
  return Array.from(rows, ([, field = '', known = '', text = '']) => ({ field, known, text }));
}

describe('every place page', () => {
  test('answers each question of a visitor with a dated fact, or says once what is not published', () => {
    const { transport, unpublished } = archive.pages.visit.gaps;
    const gaps = Object.values(transport);
    const wrong = places.flatMap(({ path, html }) => {
      const answers = answersOf(html);
      const place = find(archive.places, path.split('/').at(-2) ?? '');
      const unanswered = /data-unanswered="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
      const all = [...answers.map(({ field }) => field), ...unanswered].sort();
      const told = Object.values(unpublished).flatMap((text) => html.split(text).length - 1);
      const isWhole =
        String(all) === String(questionsOf(archive, place).toSorted()) &&
        Math.max(...told) === (unanswered.length ? 1 : 0);
      const bad = answers.filter(({ known, text }) =>
        known === 'fact'
          ? !/data-fact="[^"]+"[\s\S]*href="https?:[\s\S]*<\/a>, \S/.test(text)
          : !gaps.some((gap) => text.includes(gap)),
      );
      return isWhole && bad.length === 0 ? [] : [`${path} ${bad.map(({ field }) => field).join()}`];
    });
    expect(places).toHaveLength(locales.length * placePages.length);
    expect(wrong).toEqual([]);
  });

  test('says how old the facts of each section are', () => {
    const visit = pages.filter(({ path }) => path === '/berkunjung/' || path === '/en/visit/');
    const sections = visit.map(({ html }) => html.match(/data-stale/g)?.length);
    expect(sections).toEqual([5, 5]);
    const withFacts = places.filter(({ html }) => html.includes('data-fact='));
    expect(withFacts).not.toEqual([]);
    expect(withFacts.filter(({ html }) => !html.includes('data-stale'))).toEqual([]);
  });

  test('sends coordinates for precise places only, a search for the others', () => {
    const linksOf = (path: string): string =>
      pages
        .find((page) => page.path === path)
        ?.html.match(/data-directions[\s\S]*?<\/section>/)?.[0] ?? '';
    const known = linksOf(`/en/places/${precise.id}/`);
    const at = [precise.point?.lat, precise.point?.lon].map((one) => one?.toFixed(5)).join();
    expect(known).toContain(`destination=${at}`);
    expect(known).toContain(`geo:${at}`);
    const words = known.replaceAll(/<[^>]+>/g, '');
    expect(words, 'to read, to copy by hand and to print').toContain(at.replace(',', ', '));
    const roughly = linksOf(`/en/places/${vague.id}/`);
    expect(roughly).toContain(`query=${encodeURIComponent(searchOf(archive, vague) ?? 'none')}`);
    expect(roughly).not.toMatch(/geo:-|destination=-/);
    const lost = placePages.filter((place) => searchOf(archive, place) === null);
    for (const { id } of lost) {
      expect(linksOf(`/en/places/${id}/`)).toContain('no directions');
      expect(linksOf(`/en/places/${id}/`)).not.toContain('maps');
    }
  });

  test('has a QR code for a sign, and its files', () => {
    const missing = places.filter(({ path }) => !fileOf('dist', `${path}qr.svg`));
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(read(`/tempat/${precise.id}/qr.svg`)).toContain(`/tempat/${precise.id}/</title>`);
    expect(fileOf('dist', `/tempat/${precise.id}.gpx`)).toBeDefined();
    expect(fileOf('dist', `/tempat/${vague.id}.gpx`)).toBeUndefined();
    expect(fileOf('dist', `/tempat/${vague.id}.kml`)).toBeDefined();
  });
});

test('a way here has a source and a date on every line, and says what is not known', () => {
  const visit = pages.filter(({ path }) => path === '/berkunjung/' || path === '/en/visit/');
  const wanted = archive.pages.visit.chains.flatMap(({ lines }) => lines.map(({ fact }) => fact));
  for (const { html } of visit) {
    const chains = /id="arrive"[\s\S]*?data-stale/.exec(html)?.[0] ?? '';
    const told = Array.from(chains.matchAll(/data-fact="([^"]+)"/g), ([, fact]) => fact);
    expect(told).toEqual(wanted);
    expect(chains.match(/class="gaps"/g)).toHaveLength(archive.pages.visit.chains.length);
  }
});

test('directions to a rough place name its street', () => {
  const withStreet = placePages.filter(
    ({ point, streets }) => streets.length > 0 && point !== null && isVague(point),
  );
  expect(withStreet).not.toEqual([]);
  for (const place of withStreet) {
    const html = read(`/en/places/${place.id}/index.html`);
    for (const street of place.streets) {
      expect(html).toContain(encodeURIComponent(street));
      expect(html).toMatch(new RegExp(`"streetAddress":"[^"]*${street}`));
    }
  }
});

describe('itineraries', () => {
  const routes = pages.filter(({ path }) => /\/(rute|routes)\/[^/]+\/$/.test(path));

  test('have a page each, with what to confirm, its files and its list as a link', () => {
    expect(routes).toHaveLength(locales.length * archive.itineraries.size);
    const wrong = routes.filter(
      ({ path, html }) =>
        !/class="confirm[^"]*"[\s\S]*?<li/.test(html) ||
        !html.includes('#v=1.') ||
        !['.gpx', '.kml', '.ics'].every((end) => fileOf('dist', path.replace(/\/$/, end))) ||
        !fileOf('dist', `${path}qr.svg`),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('are valid GPX and KML', async () => {
    const folders = ['dist/berkunjung/rute', 'dist/en/visit/routes'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(gpx|kml)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    const textsOf = (format: string): string[] =>
      files.filter((file) => file.endsWith(format)).map((file) => readFileSync(file, 'utf8'));
    const faults = [
      ...(await listXmlFaults(textsOf('gpx'), 'gpx')),
      ...(await listXmlFaults(textsOf('kml'), 'kml')),
    ];
    expect(files).toHaveLength(2 * locales.length * archive.itineraries.size);
    expect(faults).toEqual([]);
  });
});
