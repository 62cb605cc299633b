import type { RequestListener, Server } from 'node:http';

/**
 * The address a request without its last slash meant, query kept; null where it has one, names a
 * file, or no page stands there. Hosts redirect such addresses; Astro's preview answers 404.
 * @param isPage whether a page stands at a path, which ends with a slash
 */
export function addLastSlash(address: string, isPage: (path: string) => boolean): string | null {
  const { pathname, search } = new URL(address, 'http://localhost');
  if (pathname.endsWith('/') || !isPage(`${pathname}/`)) return null;
  return `${pathname}/${search}`;
}

/** Lets a server redirect requests without their last slash before it answers the others. */
export function redirectToSlash(server: Server, isPage: (path: string) => boolean): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const meant = addLastSlash(request.url ?? '/', isPage);
    if (meant) response.writeHead(301, { location: meant }).end();
    else for (const answer of answers) answer.call(server, request, response);
  });
}
