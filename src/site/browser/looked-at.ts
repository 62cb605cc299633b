/**
 * What the page shows beyond its own address: the one owner, told by what shows it and asked by
 * everything that sends it on (sharing, the other language, print).
 */
export interface LookedAt {
  /** The fragment that brings it back, without `#`; empty for the page as it is. */
  readonly fragment: string;
  /** The query that brings it back, with `?`; absent where the fragment does. */
  readonly search?: string;
  /** The same in words, for a message; null for the page's own words. */
  readonly text: string | null;
}

let shown: LookedAt = { fragment: '', text: null };

/** What is being looked at now. */
export function lookedAt(): LookedAt {
  return shown;
}

/** Tells what is being looked at, and hands it to the page in the other language. */
export function showLookedAt(next: LookedAt): void {
  shown = next;
  for (const twin of document.querySelectorAll<HTMLAnchorElement>('a[hreflang][data-carry]')) {
    twin.hash = next.fragment;
    if (next.search !== undefined) twin.search = next.search;
  }
}
