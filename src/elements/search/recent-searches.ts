const key = 'recent-searches';
const most = 6;

/** The last searches made on this device, latest first. They never leave it. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    // No storage, or somebody else's value: there is simply no history.
    return [];
  }
}

/** Keeps a search that was carried out. */
export function keepRecent(text: string): void {
  const asked = text.trim().slice(0, 100);
  if (asked.length < 2) return;
  write([asked, ...readRecent().filter((one) => one !== asked)].slice(0, most));
}

export function forgetRecent(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    if (searches.length) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or refused; the search works without a history.
  }
}
