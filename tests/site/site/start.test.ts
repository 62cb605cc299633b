import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let port = 0;
let process_: ChildProcess | undefined;
let blocker: Server | undefined;

/** A port that is free now: a fixed one is another's as soon as the tests run twice on a machine. */
async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts the server of `npm start` and waits for the line that says where the site is. */
function startServer(): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, ['scripts/serve.ts'], {
      env: { ...process.env, PORT: String(port) },
    });
    process_ = child;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('http://')) resolve(said);
    });
    child.once('exit', (code) => reject(new Error(`the server stopped with ${code}: ${said}`)));
  });
}

/** Stops the server and waits until it is gone. */
async function stopServer(): Promise<void> {
  const child = process_;
  process_ = undefined;
  if (!child || child.exitCode !== null) return;
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}

describe('npm start', () => {
  beforeEach(async () => {
    port = await findFreePort();
  });

  afterEach(async () => {
    await stopServer();
    const taken = blocker;
    blocker = undefined;
    if (taken) await new Promise((resolve) => taken.close(resolve));
  });

  test('says where the site is, and it is there', async () => {
    const said = await startServer();
    expect(said).toContain(`http://localhost:${port}/`);
    const home = await fetch(`http://localhost:${port}/`);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('Jejak Knalpot');
  });

  test('names a free port when the usual one is taken', async () => {
    const taken = createServer();
    blocker = taken;
    await new Promise<void>((resolve, reject) => {
      taken.once('error', reject);
      taken.listen(port, resolve);
    });
    const said = await startServer();
    expect(said).toContain(`Port ${port} is taken`);
    const free = /http:\/\/localhost:(\d+)\//.exec(said)?.[1];
    expect(Number(free)).toBeGreaterThan(port);
    expect((await fetch(`http://localhost:${free}/en/`)).status).toBe(200);
  });
});
