import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { RangeResponse, Source } from 'pmtiles';

/** A PMTiles archive somewhere, unread, with its whole size in bytes. */
export interface OpenArchive {
  readonly source: Source;
  readonly size: number;
}

/** What is wrong with an archive, in words for whoever runs the command. */
export class ArchiveError extends Error {}

/**
 * Opens an archive for reading in pieces.
 * @param where a path or an http(s) address
 * @throws ArchiveError when there is nothing to read, or the server cannot send pieces
 */
export async function openArchive(where: string): Promise<OpenArchive> {
  return /^https?:/.test(where) ? openRemote(where) : openFile(where);
}

function openFile(path: string): OpenArchive {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isFile()) throw new ArchiveError(`${path}: there is no such file`);
  const getBytes = (offset: number, length: number): Promise<RangeResponse> => {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(length);
      const count = readSync(file, bytes, 0, length, offset);
      return Promise.resolve({ data: bytes.slice(0, count).buffer });
    } finally {
      closeSync(file);
    }
  };
  return { source: { getKey: () => path, getBytes }, size: status.size };
}

async function openRemote(url: string): Promise<OpenArchive> {
  const first = await ask(url, 0, 1);
  const size = Number(/\/(\d+)$/.exec(first.headers.get('content-range') ?? '')?.[1]);
  await first.arrayBuffer();
  if (!Number.isSafeInteger(size)) {
    throw new ArchiveError(`${url}: the server does not say how large the file is`);
  }
  const getBytes = async (offset: number, length: number): Promise<RangeResponse> => ({
    data: await (await ask(url, offset, length)).arrayBuffer(),
  });
  return { source: { getKey: () => url, getBytes }, size };
}

/** Asks for some bytes; a server that sends everything is refused before it does. */
async function ask(url: string, offset: number, length: number): Promise<Response> {
  const headers = { range: `bytes=${offset}-${offset + length - 1}` };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(60_000) }).catch(
    (error: unknown) => {
      throw new ArchiveError(`${url}: could not be reached`, { cause: error });
    },
  );
  if (response.status === 206) return response;
  await response.body?.cancel();
  throw new ArchiveError(
    response.ok
      ? `${url}: the server does not answer range requests; download the file and give its path`
      : `${url}: the server answers ${response.status} ${response.statusText}`.trim(),
  );
}
