import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { writePlacesGeojson } from '#data/geojson.ts';
import { writeKml } from '#data/kml.ts';
import type { Point } from '#geo/point.ts';
import { writeItineraryGpx } from '#visit/itinerary-gpx.ts';
import { writeItineraryIcs } from '#visit/itinerary-ics.ts';
import { writeItineraryKml } from '#visit/itinerary-kml.ts';
import { listStops } from '#visit/visit-places.ts';
import type { VisitStop } from '#visit/visit-plan.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { testLinks } from '../../support/hostile-archive.ts';
import { linkSmallArchive, type SmallArchive } from '../../support/small-archive.ts';
import { listXmlFaults } from '../../support/validate-xml.ts';

const stop = (id: string, precision: number | null, name = id): VisitStop => ({
  id,
  name,
  address: 'Purbalingga Lor, Purbalingga',
  point: precision === null ? null : { lat: -7.38488, lon: 109.35823, precision },
  url: `https://example.org/tempat/${id}/`,
});

const itinerary = (stops: readonly VisitStop[], title = 'Kunjungan') => ({
  title,
  description: 'Fakta & sumber',
  url: 'https://example.org/berkunjung/#v=1.7dg5',
  stops,
  words: { withoutPoint: 'tanpa titik', around: 'radius {metres} m' },
});

const three = [stop('museum', 120), stop('sayangan', 600), stop('abenk', null)];
const nasty = fc.string({ unit: 'binary', maxLength: 120 });

describe('GPX', () => {
  test('holds every stop that has a spot, and names the others', async () => {
    const text = writeItineraryGpx(itinerary([...three, stop('owabong', 160)]));
    expect(await listXmlFaults([text], 'gpx')).toEqual([]);
    expect(text.match(/<wpt /g)).toHaveLength(3);
    expect(text.match(/<rtept /g)).toHaveLength(2);
    expect(text).toMatch(/tanpa titik: 3\. abenk/);
  });

  test('says in the name of a rough point how rough it is, and draws its circle as a track', async () => {
    const text = writeItineraryGpx(itinerary([stop('museum', 120), stop('sayangan', 600)]));
    expect(await listXmlFaults([text], 'gpx')).toEqual([]);
    expect(text.match(/<name>2\. ≈ sayangan ±600 m<\/name>/g)).toHaveLength(2);
    expect(text.match(/<trk>/g)).toHaveLength(1);
    expect(text.match(/<trkpt /g)).toHaveLength(49);
    expect(text).toContain('radius 600 m');
  });

  test('leads nobody along a route to a rough point', () => {
    const text = writeItineraryGpx(itinerary([stop('pilog', 600), stop('sayangan', 600)]));
    expect(text).not.toContain('<rte');
  });

  test('is valid without a single spot', async () => {
    const text = writeItineraryGpx(itinerary([stop('abenk', null)]));
    expect(await listXmlFaults([text], 'gpx')).toEqual([]);
    expect(text).not.toContain('109.35');
  });
});

/** The rings of a KML file, as longitude and latitude. */
const ringsOf = (kml: string): number[][][] =>
  Array.from(kml.matchAll(/<LinearRing>\s*<coordinates>([^<]+)/g), ([, ring = '']) =>
    ring.split(' ').map((position) => position.split(',').map(Number)),
  );

test('a place known only roughly has one shape in every file', () => {
  const spot = fc.record({
    lat: fc.double({ min: -7.5, max: -7.25, noNaN: true }),
    lon: fc.double({ min: 109.2, max: 109.5, noNaN: true }),
    precision: fc.integer({ min: 251, max: 20_000 }),
  });
  const change = (point: Point) => (small: SmallArchive) =>
    small.set(['places/places.yaml', 'quarter'], ['point'], point);
  fc.assert(
    fc.property(spot, (point) => {
      const archive = linkSmallArchive(change(point));
      const place = find(archive.places, 'quarter');
      const { features } = JSON.parse(writePlacesGeojson(archive, testLinks)) as {
        features: { id: string; geometry: { coordinates: number[][][] } | null }[];
      };
      const [ring] = features.find(({ id }) => id === 'quarter')?.geometry?.coordinates ?? [];
      expect(ring).toHaveLength(49);
      expect(ringsOf(writeKml(archive, [place], place.name, testLinks))).toEqual([ring]);
      const stops = listStops(
        archive,
        ['quarter'],
        'id',
        (id) => `https://example.org/tempat/${id}/`,
      );
      expect(ringsOf(writeItineraryKml(itinerary(stops)))).toEqual([ring]);
    }),
    { seed, numRuns: deepRuns(10, 300) },
  );
});

describe('KML', () => {
  test('shows a rough place as a point named so, beside its closed circle, and an unknown one not at all', async () => {
    const text = writeItineraryKml(itinerary(three));
    expect(await listXmlFaults([text], 'kml')).toEqual([]);
    expect(text.match(/<Point>/g)).toHaveLength(2);
    expect(text).toMatch(/<name>2\. ≈ sayangan ±600 m<\/name>[^]*<Point>/);
    // GPSBabel reads no point inside it.
    expect(text).not.toContain('<MultiGeometry>');
    expect(ringsOf(text)).toHaveLength(1);
    expect(text).toContain('radius 600 m');
    expect(text.match(/<Placemark>/g)).toHaveLength(4);
  });
});

test('both stay valid whatever the words are', async () => {
  const lists = fc
    .sample(nasty, { seed, numRuns: deepRuns(40, 2000) })
    .map((words) => itinerary([stop('museum', 120, words), stop('sayangan', 600, words)], words));
  const faults = [
    ...(await listXmlFaults(lists.map(writeItineraryGpx), 'gpx')),
    ...(await listXmlFaults(lists.map(writeItineraryKml), 'kml')),
  ];
  expect(faults).toEqual([]);
});

describe('iCalendar, read by ical.js', () => {
  const times = {
    day: '2026-11-22',
    slots: [
      { start: 540, end: 585 },
      { start: 1410, end: 1455 },
      { start: 1500, end: 1545 },
    ],
    stamp: new Date('2026-11-21T10:00:00Z'),
  };
  const read = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    const zone = calendar.getFirstSubcomponent('vtimezone');
    if (zone) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  test('gives each stop its time in Jakarta, days carried over', () => {
    const events = read(writeItineraryIcs(itinerary(three), times));
    const clocks = events.map(({ startDate, endDate }) =>
      [startDate, endDate].map((time) => time.toJSDate().toISOString()),
    );
    expect(clocks).toEqual([
      ['2026-11-22T02:00:00.000Z', '2026-11-22T02:45:00.000Z'],
      ['2026-11-22T16:30:00.000Z', '2026-11-22T17:15:00.000Z'],
      ['2026-11-22T18:00:00.000Z', '2026-11-22T18:45:00.000Z'],
    ]);
    expect(events[0]?.summary).toBe('1. museum');
    expect(events[0]?.location).toBe('museum, Purbalingga Lor, Purbalingga');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  test('names a visit to a place the same after any change, so that a second import replaces it', () => {
    const first = read(writeItineraryIcs(itinerary(three), times));
    const later = { ...times, day: '2026-12-01', stamp: new Date('2026-11-21T10:01:00Z') };
    const second = read(writeItineraryIcs(itinerary(three.toReversed(), 'Lain'), later));
    const uids = second.map(({ uid }) => uid).reverse();
    expect(uids).toEqual(first.map(({ uid }) => uid));
    expect(second[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? 0);
    // RFC 5545, 3.3.8: a whole number has 32 bits.
    expect(second[0]?.sequence).toBeLessThan(2 ** 31);
  });

  test('keeps the events of two plans apart', () => {
    const uidsOf = (plan?: string) =>
      read(writeItineraryIcs({ ...itinerary(three), ...(plan && { plan }) }, times)).map(
        ({ uid }) => uid,
      );
    expect(uidsOf('school-visit').filter((uid) => uidsOf().includes(uid))).toEqual([]);
  });

  test('gives the point of a place that is known, and none of another', () => {
    const [museum, sayangan, abenk] = read(writeItineraryIcs(itinerary(three), times));
    expect(museum?.component.getFirstPropertyValue('geo')).toEqual([-7.38488, 109.35823]);
    expect(sayangan?.component.getFirstPropertyValue('geo')).toBeNull();
    expect(abenk?.component.getFirstPropertyValue('geo')).toBeNull();
  });

  test('says what the stop is, where its page is, and when the file was written', () => {
    const noted = [{ ...stop('museum', 120), note: 'Tutup Senin; 9, 15' }];
    const text = writeItineraryIcs(itinerary(noted, 'Satu, dua'), times);
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Satu\\, dua');
    const [event] = read(text);
    expect(event?.description.split('\n')).toEqual([
      'Tutup Senin; 9, 15',
      'Fakta & sumber',
      'https://example.org/tempat/museum/',
      'https://example.org/berkunjung/#v=1.7dg5',
    ]);
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://example.org/tempat/museum/',
    );
    expect(text).toContain('\r\nDTSTAMP:20261121T100000Z\r\n');
    expect(text.split('\r\n').slice(0, 4)).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
      ...['PRODID:-//Jejak Knalpot//Itinerary//ID', 'CALSCALE:GREGORIAN'],
    ]);
  });

  test('names a stop without an address by its name alone, and leaves out one without an hour', () => {
    const bare = [{ ...stop('museum', 120), address: '' }, stop('abenk', null)];
    const events = read(
      writeItineraryIcs(itinerary(bare), { ...times, slots: times.slots.slice(0, 1) }),
    );
    expect(events.map(({ location }) => location)).toEqual(['museum']);
  });

  test('keeps any words whole, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const text = writeItineraryIcs(itinerary([stop('museum', 120, words)]), times);
        const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const clean = words.replaceAll(/(?!\n)\p{Cc}/gu, '').toWellFormed();
        expect(read(text)[0]?.summary).toBe(clean);
        expect(read(text)).toHaveLength(1);
      }),
      { seed, numRuns: deepRuns(200, 10_000) },
    );
  });
});
