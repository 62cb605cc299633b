import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeHeaders } from '#site/build/headers-file.ts';
import { headersFor, readHeaderRules } from '../../support/host.ts';

/** What readers go by, with `nosniff` and nothing else. */
const types = [
  ['kml', 'application/vnd.google-earth.kml+xml'],
  ['gpx', 'application/gpx+xml'],
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['ics', 'text/calendar'],
  ['geojson', 'application/geo+json'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

describe('every host', () => {
  const rules = readHeaderRules(writeHeaders(['index.html', 'peta/index.html'], '/'));
  const nginx = readFileSync('docs/nginx.conf', 'utf8');

  test.each(types)('gives a .%s file the type its readers know', (ending, type) => {
    expect(headersFor(rules, `/klaim/prd-019.${ending}`).get('content-type')).toContain(type);
    expect(nginx).toMatch(new RegExp(`${type.replaceAll(/[.+]/g, String.raw`\$&`)} +${ending};`));
  });

  test('lets other sites read the data, and not the pages', () => {
    const allowed = 'access-control-allow-origin';
    expect(headersFor(rules, '/data/places.geojson').get(allowed)).toBe('*');
    expect(headersFor(rules, '/peta/').has(allowed)).toBe(false);
    expect(nginx).toMatch(/location \^~ \/data\/ \{[^}]*Access-Control-Allow-Origin/);
  });
});
