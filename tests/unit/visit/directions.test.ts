import { describe, expect, test } from 'vitest';
import { listDirections } from '#visit/directions.ts';

const museum = { name: 'Museum & Taman', query: 'Museum, Purbalingga Lor' };
const addressesOf = (precision: number | null) =>
  Object.fromEntries(
    listDirections({
      ...museum,
      point: precision === null ? null : { lat: -7.38488, lon: 109.3582311, precision },
    }).map(({ app, url }) => [app, url]),
  );

describe('directions', () => {
  test('lead to the point of a place that is known, in the form of each map program', () => {
    const at = '-7.38488,109.35823';
    expect(addressesOf(120)).toEqual({
      google: `https://www.google.com/maps/dir/?api=1&destination=${at}`,
      apple: `https://maps.apple.com/?daddr=${at}`,
      organic: `om://map?v=1&ll=${at}&n=Museum%20%26%20Taman`,
      osmand: `https://osmand.net/map?pin=${at}#16/-7.38488/109.35823`,
      waze: `https://waze.com/ul?ll=${at}&navigate=yes`,
      geo: `geo:${at}?q=${at}(Museum%20%26%20Taman)`,
    });
  });

  test.each([600, null])(
    'search by name and village where the point is rough or not known: %s',
    (precision) => {
      const words = 'Museum%2C%20Purbalingga%20Lor';
      expect(addressesOf(precision)).toEqual({
        google: `https://www.google.com/maps/search/?api=1&query=${words}`,
        apple: `https://maps.apple.com/?q=${words}`,
        organic: `om://search?query=${words}`,
        waze: `https://waze.com/ul?q=${words}`,
      });
    },
  );
});
