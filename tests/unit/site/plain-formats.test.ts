import { describe, expect, test } from 'vitest';
import { formatDistance, formatDistanceRange } from '#site/format-distance.ts';
import { shortenName } from '#site/formats.ts';
import { writeManifest } from '#site/manifest.ts';
import { toOneLine, toSafeText } from '#site/plain-text.ts';
import { element, escapeXml, writeTag, writeXml } from '#site/xml.ts';

const bell = '\u0007';

describe('plain text', () => {
  test('has a space for each sign that no format may hold, and keeps its lines', () => {
    expect(toSafeText(`a${bell}b\tc\nd\re\uFFFEf\uFFFFg`)).toBe('a b\tc\nd\re f g');
  });

  test('has a sign of its own for half a letter, and keeps whole ones', () => {
    expect(toSafeText('a\uD83Db 😀')).toBe('a\uFFFDb 😀');
  });

  test('in a line has one space for any white space, and none around it', () => {
    expect(toOneLine(`  a \n\t b${bell}${bell}c `)).toBe('a b c');
  });
});

describe('markup', () => {
  test('keeps every sign that would end it as a sign', () => {
    expect(escapeXml(`<a b="c" d='e'>&amp;${bell}`)).toBe(
      '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp; ',
    );
  });

  test('closes an empty tag at once', () => {
    expect(writeTag('circle', { r: 5, fill: '"' })).toBe('<circle r="5" fill="&quot;"/>');
    expect(writeTag('g', {}, '<a/>')).toBe('<g><a/></g>');
  });

  test('is a document that a person can read, without what is missing', () => {
    const root = {
      name: 'gpx',
      attributes: { version: '1.1' },
      content: [element('name', 'A & B'), element('desc', null), element('trk', [])],
    };
    expect(writeXml(root)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<gpx version="1.1">',
        ' <name>A &amp; B</name>',
        ' <trk/>',
        '</gpx>',
        '',
      ].join('\n'),
    );
    expect(element('desc', undefined)).toBeNull();
    expect(element('desc', '')).not.toBeNull();
  });
});

describe('a distance', () => {
  test('is metres below a kilometre, then kilometres', () => {
    expect(formatDistance(999, 'id')).toBe('999 m');
    expect(formatDistance(1000, 'id')).toBe('1 km');
    expect(formatDistance(4530, 'id')).toBe('4,53 km');
    expect(formatDistance(4530, 'en')).toBe('4.53 km');
  });

  test('is told to the step it is known to, and never as nothing', () => {
    expect(formatDistance(4530, 'en', 100)).toBe('4.5 km');
    expect(formatDistance(949, 'en', 100)).toBe('900 m');
    expect(formatDistance(20, 'en', 100)).toBe('100 m');
  });

  test('of a range names its unit once where both ends have it', () => {
    expect(formatDistanceRange({ least: 1210, most: 2390 }, 'id')).toBe('1,2–2,4 km');
    expect(formatDistanceRange({ least: 660, most: 1110 }, 'en')).toBe('650 m–1.2 km');
    expect(formatDistanceRange({ least: 610, most: 610 }, 'en')).toBe('600 m');
  });
});

test('a name is short without what follows in brackets or after a comma', () => {
  expect(shortenName('Tugu Knalpot (Bancar), utara')).toBe('Tugu Knalpot');
  expect(shortenName('Alun-alun , pusat')).toBe('Alun-alun');
  expect(shortenName('Museum')).toBe('Museum');
});

test('the app starts in its language within the site, with pictures for either shape', () => {
  const shortcuts = [{ name: 'Peta', url: '/sub/peta/' }];
  const app = { lang: 'id', description: 'Sejarah', scope: '/sub/', start: '/sub/', shortcuts };
  const manifest: unknown = JSON.parse(writeManifest(app));
  expect(manifest).toMatchObject({
    ...{ id: '/sub/', start_url: '/sub/', scope: '/sub/', lang: 'id', dir: 'ltr', shortcuts },
    ...{ display: 'standalone', description: 'Sejarah' },
    icons: [
      { src: '/sub/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/sub/icon-512.png', sizes: '512x512', purpose: 'any' },
      { src: '/sub/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
    screenshots: [
      { src: '/sub/app/id-narrow.png', form_factor: 'narrow', label: 'Sejarah' },
      { src: '/sub/app/id-wide.png', form_factor: 'wide', label: 'Sejarah' },
    ],
  });
});
