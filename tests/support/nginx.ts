import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { redirectMap, writeNginx } from '#site/build/hosts/nginx-file.ts';

/** `NGINX_PATH`, else the nginx installed on this machine, if there is one. */
export function findNginx(): string | null {
  const named = process.env['NGINX_PATH'];
  const places = named ? [named] : ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
  return places.find((file) => existsSync(file)) ?? null;
}

/** A running nginx: its address up to and with the base path, and how to end it. */
export interface RunningNginx {
  readonly root: string;
  end(): void;
}

/**
 * Starts nginx with the configuration this project writes, of which only what belongs to a machine
 * is changed: the port and the folder.
 * @param program nginx itself
 * @param built the built site
 * @param base the base path, with slashes around
 */
export async function startNginx(
  program: string,
  built: string,
  base: string,
): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const site = join(folder, 'site');
  mkdirSync(join(folder, 'logs'), { recursive: true });
  mkdirSync(join(site, base), { recursive: true });
  for (const name of readdirSync(built)) {
    if (name !== redirectMap) symlinkSync(resolve(built, name), join(site, base, name));
  }
  const redirects = moveRedirects(readFileSync(join(built, redirectMap), 'utf8'), base);
  writeFileSync(join(site, base, redirectMap), redirects);
  writeFileSync(join(folder, 'nginx.conf'), writeMain(folder, base, site, port));
  const run = spawn(program, ['-p', folder, '-c', 'nginx.conf'], { stdio: 'inherit' });
  await answers(port, run);
  return {
    root: `http://127.0.0.1:${port}${base}`,
    end: () => {
      run.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The addresses that moved as a build under the base path writes them. */
function moveRedirects(map: string, base: string): string {
  return map.replaceAll(/(^~\^| )\//gm, `$1${base}`);
}

/** What a machine has around a site's own configuration. */
function writeMain(folder: string, base: string, site: string, port: number): string {
  const own = writeNginx(base)
    .replaceAll('/srv/jejak-knalpot', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/logs/error.log;
user ${execFileSync('id', ['-un'], { encoding: 'utf8' }).trim()};
events {}
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${own}}
`;
}

function findFreePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until a server answers at all, or has ended. */
async function answers(port: number, run: ChildProcess): Promise<void> {
  while (run.exitCode === null) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`nginx ended with ${run.exitCode} before it answered`);
}
