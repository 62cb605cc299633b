/**
 * `npm start` and `npm run preview`: serves the built site with the headers of a host, on
 * port 4321 or the next free one.
 */
import { preview } from 'astro';
import { existsSync } from 'node:fs';
import { Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { checkSettings } from '#site/build/settings.ts';
import { redirectToSlash } from './last-slash.ts';
import { sendHeaders } from './send-headers.ts';

try {
  checkSettings(process.env);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4321);

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.once('listening', () => probe.close(() => resolve(true)));
    probe.listen(port);
  });
}

let port = wanted;
while (!(await isFree(port))) port += 1;
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}, which is free.`);
const server = await preview({ root: '.', server: { port, host: 'localhost' }, logLevel: 'error' });
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const isPage = (path: string): boolean =>
  path.startsWith(base) && existsSync(join('dist', path.slice(base.length), 'index.html'));
// Astro gives its HTTP server along, though its type does not say so.
if ('server' in server && server.server instanceof Server) {
  redirectToSlash(server.server, isPage);
  sendHeaders(server.server, 'dist', base);
  // Server and browser are one machine: to compress a page takes longer than to send it.
  server.server.prependListener('request', ({ headers }) => delete headers['accept-encoding']);
}
console.log(`Jejak Knalpot: http://localhost:${port}${base} (Ctrl+C to stop)`);
await server.closed();
