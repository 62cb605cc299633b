import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { addLastSlash, redirectToSlash } from '../../../scripts/last-slash.ts';

const isPage = (path: string): boolean => ['/peta/', '/cerita/mei-1980/'].includes(path);

test.each([
  ['/cerita/mei-1980', '/cerita/mei-1980/'],
  ['/peta?from=1970&to=1989', '/peta/?from=1970&to=1989'],
  ['/peta/', null],
  ['/data/sources.bib', null],
  ['/nowhere', null],
])('%s is redirected to %s', (address, meant) => {
  expect(addLastSlash(address, isPage)).toBe(meant);
});

test('a server redirects such an address and answers every other itself', async () => {
  const answer: RequestListener = (_, response) => response.end('page');
  const server = createServer(answer);
  redirectToSlash(server, isPage);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const root = `http://localhost:${(server.address() as AddressInfo).port}`;
  const moved = await fetch(`${root}/peta?from=1970`, { redirect: 'manual' });
  const there = await fetch(`${root}/peta/`);
  server.close();
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/peta/?from=1970']);
  expect(await there.text()).toBe('page');
});
