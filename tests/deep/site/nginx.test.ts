import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '#site/build/hosts/answers.ts';
import { fileTypes } from '#site/build/hosts/file-types.ts';
import { findNginx, type RunningNginx, startNginx } from '../../support/nginx.ts';

const program = findNginx();
if (!program) {
  console.warn('NOT TRIED: the configuration of nginx. Install nginx or set NGINX_PATH.');
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks without following a redirect, as a browser that can unpack gzip. */
function ask(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    asked.on('error', reject).end();
  });
}

const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
/** Files that hosts without redirects need at an old address; a host that has them never sends one. */
const moved = new Set(redirects.map((line) => line.split(' ')[0]));

/** A file of each ending that stands directly in each folder of the first two levels. */
const files = [
  ...new Map(
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name) && !name.startsWith('_redirects'))
      .filter((name) => !moved.has(`/${name}`))
      .map((name) => [name.split('/').slice(0, 2).join('/') + extname(name), name]),
  ).values(),
];

// `dist` is built for a domain; its pages are the same bytes wherever they are put.
describe.runIf(program).each(['/', '/jejak-knalpot/'])('nginx with the site under %s', (base) => {
  let nginx: RunningNginx;
  beforeAll(async () => {
    nginx = await startNginx(program ?? '', 'dist', base);
  });
  afterAll(() => nginx.end());

  const get = (path: string): Promise<Answer> => ask(nginx.root + path);

  test('sends the headers of the table with every kind of file', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const { headers } = await get(file);
      for (const [name, value] of headersOf(file)) {
        const sent = headers[name.toLowerCase()];
        if (sent !== value) wrong.push(`${file}: ${name} is "${String(sent)}"`);
      }
    }
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('names the type of every file, and compresses all that is text', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const { headers } = await get(file);
      const known = fileTypes[extname(file).slice(1)];
      const type = known?.type ?? 'application/octet-stream';
      if (headers['content-type']?.toString().split(';')[0] !== type) wrong.push(`${file}: type`);
      const isLarge = readFileSync(`dist/${file}`).length > 1000;
      const isSmall = headers['content-encoding'] === 'gzip';
      if (isLarge && isSmall !== Boolean(known?.isText)) wrong.push(`${file}: compression`);
      if (isSmall && headers['vary'] !== 'Accept-Encoding') wrong.push(`${file}: vary`);
    }
    expect(wrong).toEqual([]);
  });

  test('leads an address without its last slash on, under whatever host and scheme', async () => {
    const { status, headers } = await get('peta');
    expect([status, headers['location']]).toEqual([301, `${base}peta/`]);
  });

  test('leads every address that moved on, with its query and with or without a slash', async () => {
    for (const line of redirects) {
      const [from = '', to = ''] = line.split(' ').map((path) => path.slice(1));
      for (const old of [from, from.replace(/\/$/, ''), `${from}?a=1`]) {
        const { status, headers } = await get(old);
        const query = old.includes('?') ? '?a=1' : '';
        expect([old, status, headers['location']]).toEqual([old, 301, `${base}${to}${query}`]);
      }
    }
    expect(redirects.length).toBeGreaterThan(0);
  });

  test('answers what is not there, a folder and its own files with the page that says so', async () => {
    for (const path of ['tiada/', '_astro/tiada.js', '_astro/', 'oembed/', '_headers']) {
      const { status, headers } = await get(path);
      const { 'cache-control': caching, 'content-type': type } = headers;
      expect([path, status, caching, type]).toEqual([
        path,
        404,
        'no-cache',
        'text/html; charset=utf-8',
      ]);
    }
  });

  test('answers a part of a file, as the basemap is read', async () => {
    const answer = await fetch(`${nginx.root}og/id/peta.jpg`, { headers: { Range: 'bytes=0-9' } });
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([206, 10]);
  });
});
