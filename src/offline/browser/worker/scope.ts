import type { Edition } from '#offline/edition.ts';

/** What is used of a service worker's scope: TypeScript's library of it and the page's exclude each other. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, or for one. */
export interface Asked extends Extendable {
  readonly request: Request;
  /** The page that asks. */
  readonly clientId: string;
  /** The page there will be. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Extendable & MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
      type: 'window';
    }): Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
}

export const scope = globalThis as unknown as Scope;

/** Written into the worker's script by the build. */
declare const EDITION: Edition;

export const edition: Edition = EDITION;
