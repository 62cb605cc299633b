import type { Locale } from '#archive/locale.ts';

/**
 * What every element of the site is: it connects with a signal that ends when it leaves the page,
 * finds its parts or says by name which is missing, and reads the words its component wrote.
 */
export abstract class SiteElement<Words = never> extends HTMLElement {
  #life = new AbortController();

  /** Starts what the element does. @param signal aborted when the element leaves the page */
  protected abstract connect(signal: AbortSignal): void;

  connectedCallback(): void {
    this.#life = new AbortController();
    this.connect(this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  /** A part of the element. @throws Error that names the element and the part it lacks */
  protected need<T extends Element = HTMLElement>(selector: string): T {
    return need<T>(this, selector);
  }

  /** The words its component wrote: `data-words={JSON.stringify({ … } satisfies Words)}`. */
  protected get words(): Words {
    return readWords<Words>(this);
  }
}

/** A part of an element or a template. @throws Error that names both */
export function need<T extends Element = HTMLElement>(
  host: Element | DocumentFragment,
  selector: string,
): T {
  return host.querySelector<T>(selector) ?? lack(host, selector);
}

/** The words in `data-words`, one JSON object. @throws Error when there are none */
export function readWords<Words>(host: HTMLElement): Words {
  return JSON.parse(host.dataset['words'] ?? lack(host, 'data-words')) as Words;
}

function lack(host: Node, part: string): never {
  throw new Error(`<${host.nodeName.toLowerCase()}> lacks its ${part}`);
}

/** Puts values into the `{named}` places of a text; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The language of the page. */
export function pageLocale(): Locale {
  return document.documentElement.lang === 'en' ? 'en' : 'id';
}
