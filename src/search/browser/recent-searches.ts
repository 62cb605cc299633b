import { forget, keep, readKept } from '#site/browser/device.ts';

const most = 6;

/** The last searches made on this device, latest first. They never leave it. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(readKept('searches') ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    // Somebody else's value: there is simply no history.
    return [];
  }
}

/** Keeps a search that was carried out; where nothing can be kept, there is no history. */
export function keepRecent(text: string): void {
  const asked = text.trim().slice(0, 100);
  if (asked.length < 2) return;
  const searches = [asked, ...readRecent().filter((one) => one !== asked)].slice(0, most);
  keep('searches', JSON.stringify(searches));
}

export function forgetRecent(): void {
  forget('searches');
}
