import type { PagefindOptions } from './pagefind.ts';
import address from './search-worker.ts?worker&url';

/** What the page asks of the worker. */
export type AskedOfWorker =
  | { readonly name: 'start'; readonly script: string; readonly options: object }
  | { readonly name: 'search'; readonly term: string; readonly options: PagefindOptions }
  | { readonly name: 'filters' }
  | { readonly name: 'data'; readonly hit: number };

/** A question or an answer with the number by which they find each other. */
export type Numbered<What> = What & { readonly number: number };

type Answer = Numbered<{ readonly value?: unknown; readonly error?: string }>;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Policy {
  /** Declared as text, which is what a worker takes where there are no trusted types. */
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Lets this one address be a script under `require-trusted-types-for 'script'`. */
function trust(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('pagefind', {
    createScriptURL: (asked) => {
      if (asked === address) return asked;
      throw new TypeError(`${asked} is not the script of the search`);
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

/** A worker that answers questions in any order, each once. */
export class WorkerLine {
  readonly #worker = new Worker(trust(address), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #hasFailed = false;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const { number, value, error } = data;
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
    });
    this.#worker.addEventListener('error', () => this.#fail());
  }

  /** @throws Error when the worker cannot be loaded, or fails at this question */
  ask(asked: AskedOfWorker): Promise<unknown> {
    if (this.#hasFailed) return Promise.reject(lost());
    const number = (this.#number += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ ...asked, number });
    });
  }

  /** Ends the worker; what is still asked stays unanswered. */
  end(): void {
    this.#worker.terminate();
  }

  #fail(): void {
    this.#hasFailed = true;
    for (const { reject } of this.#waiting.values()) reject(lost());
    this.#waiting.clear();
    this.end();
  }
}

const lost = (): Error => new Error('the script of the search could not be loaded');
