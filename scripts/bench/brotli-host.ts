import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from '../../tests/support/built-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
};
const isShrunk = (file: string): boolean => !/\.(woff2|png|jpg|ico)$/.test(file);

/** The level hosts compress at when they are asked; files packed ahead would be a tenth lighter. */
const level = 5;
const packed = new Map<string, Buffer>();

function read(file: string): Buffer {
  const known = packed.get(file);
  if (known) return known;
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: level };
  const sent = isShrunk(file) ? brotliCompressSync(bytes, { params }) : bytes;
  packed.set(file, sent);
  return sent;
}

const hosts = new Set<Server>();

/**
 * Serves a built site on loopback as a host does: brotli, types, long caching of hashed files.
 * @returns its origin
 */
export async function openBrotliHost(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = fileOf(folder, pathname) ?? `${folder}/404.html`;
    const isHashed = pathname.startsWith('/_astro/');
    response.writeHead(file.endsWith('404.html') ? 404 : 200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isShrunk(file) ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(read(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hosts.add(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends all hosts. */
export function closeHosts(): void {
  for (const host of hosts) {
    host.closeAllConnections();
    host.close();
  }
}
