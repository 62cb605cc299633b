import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileOf } from './built-site.ts';

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file: a path, then its headers on indented lines. */
export function readHeaderRules(text: string): Rule[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
      const headers = lines.map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
      });
      return { path, headers };
    });
}

/** The headers of a path: those of every rule that matches, several values joined, as the hosts do. */
export function headersFor(rules: readonly Rule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    const [before = '', after] = rule.path.split('*');
    const isMatch =
      after === undefined ? path === before : path.startsWith(before) && path.endsWith(after);
    if (!isMatch) continue;
    for (const [name, value] of rule.headers) {
      found.set(name, [found.get(name), value].filter(Boolean).join(', '));
    }
  }
  return found;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server on a free port, and how to end it. */
export interface Host {
  readonly origin: string;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<Host> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Serves the built site as a host does that reads its `_headers`. */
export function serveWithHeaders(folder: string): Promise<Host> {
  const rules = readHeaderRules(readFileSync(`${folder}/_headers`, 'utf8'));
  return listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      const file = fileOf(folder, path);
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
      response.statusCode = file ? 200 : 404;
      response.setHeader('Content-Type', types[extname(file ?? '')] ?? 'application/octet-stream');
      response.end(file ? readFileSync(file) : 'not found');
    }),
  );
}

/** Serves one page of another site. */
export function servePage(html: string): Promise<Host> {
  return listen(
    createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>host</title>${html}`);
    }),
  );
}
