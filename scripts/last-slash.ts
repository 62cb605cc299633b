import type { RequestListener, Server } from 'node:http';
import { extname } from 'node:path';

/** The address with a slash behind its path; the same where it has one or names a file. */
function closePath(address: string): string {
  const path = address.replace(/\?.*/, '');
  const isWhole = path.endsWith('/') || Boolean(extname(path));
  return isWhole ? address : `${path}/${address.slice(path.length)}`;
}

/**
 * The address a request without its last slash meant, query kept; null where it has one, names a
 * file, or no page stands there. Hosts redirect such addresses; Astro's preview answers 404.
 * @param isPage whether a page stands at a path, which ends with a slash
 */
export function addLastSlash(address: string, isPage: (path: string) => boolean): string | null {
  const closed = closePath(address);
  // Two slashes would lead to another host.
  if (closed === address || closed.startsWith('//')) return null;
  return isPage(closed.replace(/\?.*/, '')) ? closed : null;
}

/** Lets a server redirect requests without their last slash before it answers the others. */
export function redirectToSlash(server: Server, isPage: (path: string) => boolean): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const meant = addLastSlash(request.url ?? '/', isPage);
    if (meant) {
      response.writeHead(301, { location: meant }).end();
      return;
    }
    // Where the last slash lacks, Astro has a page of its own for what is not there.
    request.url = closePath(request.url ?? '/');
    for (const answer of answers) answer.call(server, request, response);
  });
}
