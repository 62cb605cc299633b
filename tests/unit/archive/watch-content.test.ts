import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { type DevServer, oneSave, watchContent } from '#archive/build/watch-content.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import { writeArchive } from '../../support/small-archive.ts';

interface Sent {
  readonly type: string;
  readonly err?: { readonly message: string };
}

/** A dev server that notes what it would send, over a small archive on the disk. */
function serve() {
  const root = writeArchive();
  const sent: Sent[] = [];
  const read = vi.fn(() => checkContent(root));
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const channel = new EventEmitter();
  const hot = {
    send: (one: Sent) => sent.push(one),
    on: (event: string, act: () => void) => channel.on(event, act),
  };
  const client = { hot, moduleGraph: { invalidateAll: vi.fn() } };
  const server = { watcher, environments: { client } } as unknown as DevServer;
  watchContent(server, join(root, 'content'), read, 'id');
  const open = (): Sent[] => {
    const given: Sent[] = [];
    channel.emit('vite:client:connect', undefined, { send: (one: Sent) => given.push(one) });
    return given;
  };
  return { root, sent, read, client, watcher, open };
}

/** Saves a file as programs do: it is emptied, then written. */
function save({ root, watcher }: ReturnType<typeof serve>, file: string, text: string): void {
  const path = join(root, 'content', file);
  for (const part of ['', text]) {
    writeFileSync(path, part);
    watcher.emit('all', 'change', path);
  }
  vi.advanceTimersByTime(oneSave);
}

const useClock = (): void => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
};

test('a broken file is told once in the sentences of the check, on every page until it is mended', () => {
  useClock();
  const desk = serve();
  expect(desk.open()).toEqual([]);
  save(desk, 'gaps/gaps.yaml', '- id: Bad Id\n');
  const sentences = checkContent(desk.root).problems.map((one) => tellProblem(one, 'id'));
  const message = sentences.join('\n');
  expect(message).toContain('bukan nomor tetap');
  expect(desk.sent).toMatchObject([{ type: 'error', err: { message, stack: '' } }]);
  expect(desk.open()).toMatchObject([{ type: 'error', err: { message } }]);
  expect(desk.client.moduleGraph.invalidateAll).not.toHaveBeenCalled();
});

test('a saved file is read once and shown, mended ones too; what programs keep aside is not read', () => {
  useClock();
  const desk = serve();
  const sound = readFileSync(join(desk.root, 'content/gaps/gaps.yaml'), 'utf8');
  save(desk, 'gaps/gaps.yaml', '- id: Bad Id\n');
  save(desk, 'gaps/gaps.yaml', sound);
  expect(desk.read).toHaveBeenCalledTimes(2);
  expect(desk.sent.at(-1)).toEqual({ type: 'full-reload' });
  expect(desk.client.moduleGraph.invalidateAll).toHaveBeenCalledOnce();
  expect(desk.open()).toEqual([]);
  save(desk, 'gaps/.gaps.yaml.swp', 'x');
  save(desk, 'gaps/gaps.yaml~', 'x');
  expect(desk.read).toHaveBeenCalledTimes(2);
});
