import type { Page } from '@playwright/test';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a tile server does with a request. */
export type Manner = 'serve' | 'stall' | 'missing' | 'die';

/** A tile server on loopback that can be told to misbehave, and remembers who asked what. */
export interface TileServer {
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
  manner: Manner;
  close(): Promise<void>;
}

/** A grey picture of one pixel, which the map stretches. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM8c+bMfwAGfwLvk2vTlQAAAABJRU5ErkJggg==',
  'base64',
);

/** Starts a tile server on a free port. */
export async function startTileServer(manner: Manner): Promise<TileServer> {
  const requests: IncomingMessage[] = [];
  const state = { manner };
  const server: Server = createServer((request, response) => {
    requests.push(request);
    if (state.manner === 'stall') return;
    if (state.manner === 'die') return void request.socket.destroy();
    if (state.manner === 'missing') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    get manner() {
      return state.manner;
    },
    set manner(next: Manner) {
      state.manner = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Gives the browser the map page as a build with other values in its markup would be. */
export async function rewriteMap(page: Page, rewrite: (html: string) => string): Promise<void> {
  await page.route(/\/(map|peta)\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: rewrite(await response.text()) });
  });
}

/** The map page as a build with `TILE_URL` on this server would be. */
export async function useTiles(
  page: Page,
  { origin }: TileServer,
  patience = 12_000,
): Promise<void> {
  // A page given by the test comes from nowhere, and Chromium guards loopback from such pages.
  await page.context().grantPermissions(['local-network-access']);
  await rewriteMap(page, (html) =>
    html
      .replaceAll('https://tile.openstreetmap.org', origin)
      .replace(/data-patience="\d+"/, `data-patience="${patience}"`),
  );
}
