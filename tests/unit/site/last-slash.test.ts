import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { addLastSlash, redirectToSlash } from '../../../scripts/last-slash.ts';

const pages = ['/peta/', '//peta/', '/cerita/mei-1980/'];
const isPage = (path: string): boolean => pages.includes(path);

test.each([
  ['/cerita/mei-1980', '/cerita/mei-1980/'],
  ['/peta?from=1970&to=1989', '/peta/?from=1970&to=1989'],
  ['/peta?q=a?b', '/peta/?q=a?b'],
  ['/peta/', null],
  ['/data/sources.bib', null],
  ['/nowhere', null],
  ['//', null],
  ['//peta', null],
])('%s is redirected to %s', (address, meant) => {
  expect(addLastSlash(address, isPage)).toBe(meant);
});

test('a server redirects such an address and answers every other as if it had the slash', async () => {
  const answer: RequestListener = (request, response) => response.end(request.url);
  const server = createServer(answer);
  redirectToSlash(server, isPage);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const root = `http://localhost:${(server.address() as AddressInfo).port}`;
  const moved = await fetch(`${root}/peta?from=1970`, { redirect: 'manual' });
  const asked = ['/peta/', '/nowhere', '/nowhere?q=/a', '/data/sources.bib'];
  const answers = asked.map(async (path) => (await fetch(root + path)).text());
  const told = await Promise.all(answers);
  server.close();
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/peta/?from=1970']);
  expect(told).toEqual(['/peta/', '/nowhere/', '/nowhere/?q=/a', '/data/sources.bib']);
});
