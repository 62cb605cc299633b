import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileOf } from './built-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A host of a built site that can be cut off, and whose files can be exchanged as a new build
 * exchanges them.
 */
export class ChangingHost {
  readonly #folder: string;
  readonly #server: Server;
  readonly #changed = new Map<string, string>();
  readonly #stalled = new Map<string, (answer: () => void) => void>();
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(folder: string): Promise<ChangingHost> {
    const host = new ChangingHost(folder);
    await host.restore();
    return host;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** The text of a file as it is served now. */
  read(path: string): string {
    return this.#changed.get(path) ?? readFileSync(fileOf(this.#folder, path) ?? '', 'utf8');
  }

  change(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) this.#changed.set(path, text);
  }

  /**
   * A file never comes, as over a network that dawdles.
   * @returns when it is first asked for, with what lets it come after all
   */
  stall(path: string): Promise<() => void> {
    return new Promise((resolve) => {
      this.#stalled.set(path, (answer) => {
        resolve(() => {
          this.#stalled.delete(path);
          answer();
        });
      });
    });
  }

  /** Nothing answers any more. */
  async cut(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Answers again, at the same address. */
  async restore(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, 'localhost', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const stalled = this.#stalled.get(path);
    if (stalled) {
      stalled(() => this.#answer(request, response));
      return;
    }
    const file = fileOf(this.#folder, path) ?? '';
    const isThere = this.#changed.has(path) || existsSync(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(this.#changed.get(path) ?? (isThere ? readFileSync(file) : ''));
  }
}
