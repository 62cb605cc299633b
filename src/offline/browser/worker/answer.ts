import { twinLocale } from '#archive/locale.ts';
import { isNamedByContent, localeOfPath } from '#offline/edition.ts';
import { findHeld, type Held } from './copies.ts';
import { keepRead } from './keep-read.ts';
import { untilWayIsMade } from './make-way.ts';
import { type Asked, edition } from './scope.ts';

/** How long the network may keep a visitor waiting for a page that is held. */
const patience = 3000;

/** Pages shown from a copy, and the cache it came from: their files come from there too. */
const shownFrom = new Map<string, string>();

/** Whether a request is answered here: for a file of the site, whole, and of no other site. */
export function isOurs({ method, url, headers, cache }: Request): boolean {
  const { origin, pathname } = new URL(url);
  const isSite = origin === location.origin && pathname.startsWith(edition.base);
  return isSite && method === 'GET' && !headers.has('range') && cache !== 'only-if-cached';
}

/** A page: from the network, or as it is held where that fails or dawdles, or the offline page. */
export async function answerPage(asked: Asked): Promise<Response> {
  const { url } = asked.request;
  const fresh = fetch(asked.request);
  const keeping = fresh.then((response) => keepRead(url, response.clone()));
  asked.waitUntil(untilWayIsMade(keeping));
  const held = await findHeld(url, true);
  if (!held) return fresh.catch(() => showOffline(asked));
  const first = await Promise.race([takeSound(fresh), wait(patience)]);
  return first ?? show(asked, held);
}

/** A file: what a copy's page asks for from that copy, the rest from the network first. */
export async function answerFile({ request, clientId }: Asked): Promise<Response> {
  const { pathname } = new URL(request.url);
  const from = shownFrom.get(clientId);
  if (from || isNamedByContent(pathname, edition.base)) {
    const held = await findHeld(request.url, false, from);
    return held?.response ?? fetch(request);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const held = await findHeld(request.url, false);
    if (held) return held.response;
    throw error;
  }
}

/** The network's answer; null where there is none, or the server fails. */
async function takeSound(fresh: Promise<Response>): Promise<Response | null> {
  try {
    const response = await fresh;
    return response.status < 500 ? response : null;
  } catch {
    return null;
  }
}

function wait(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}

function show({ resultingClientId }: Asked, { cache, response }: Held): Response {
  shownFrom.set(resultingClientId, cache);
  return response;
}

/** The offline page in place of one that is not held, as what it is: no answer. */
async function showOffline(asked: Asked): Promise<Response> {
  const locale = localeOfPath(new URL(asked.request.url).pathname, edition.base);
  const held =
    (await findHeld(edition.offline[locale], true)) ??
    (await findHeld(edition.offline[twinLocale(locale)], true));
  if (!held) return Response.error();
  const { body, headers } = show(asked, held);
  return new Response(body, { status: 503, headers });
}
