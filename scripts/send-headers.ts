import { existsSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';
import { headersOf } from '#site/build/hosts/answers.ts';
import { fileTypes, writeType } from '#site/build/hosts/file-types.ts';

/**
 * Lets a server send with the built site what hosts send, before it answers itself.
 * @param folder the built site
 * @param base the base path, with slashes around
 */
export function sendHeaders(server: Server, folder: string, base: string): void {
  server.prependListener('request', (request, response) => {
    const [address = ''] = (request.url ?? '').split(/[?#]/);
    const asked = address.slice(base.length);
    // What is not there is answered by a page.
    const path = address.startsWith(base) && isThere(folder, asked) ? asked : '404.html';
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    const type = fileTypes[extname(path).slice(1)];
    if (type) response.setHeader('Content-Type', writeType(type));
  });
}

function isThere(folder: string, path: string): boolean {
  const file = join(folder, path.endsWith('/') || !path ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile();
}
