/**
 * The visitor's own list, as the text of a shared link. It lives in localStorage; where that is
 * denied or full, in the name of the tab's window, which survives from page to page and ends with
 * the tab. Other tabs tell of their changes through `visit-change` on the window.
 */
const key = 'jejak-knalpot.visit';
const tabMark = 'jejak-knalpot.visit=';

/** Where the list was last kept: on the device, or for this tab only. */
export type Keeping = 'device' | 'tab';

export function readVisit(): string {
  if (window.name.startsWith(tabMark)) return window.name.slice(tabMark.length);
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the list, on the device if it can, and tells who listens. */
export function writeVisit(text: string): Keeping {
  const keeping = keep(text);
  window.dispatchEvent(new CustomEvent('visit-change'));
  return keeping;
}

function keep(text: string): Keeping {
  try {
    localStorage.setItem(key, text);
    if (localStorage.getItem(key) === text) {
      if (window.name.startsWith(tabMark)) window.name = '';
      return 'device';
    }
  } catch {
    // Denied or full; the tab keeps it.
  }
  window.name = tabMark + text;
  return 'tab';
}

/** Where the list now is. */
export function keptIn(): Keeping {
  return window.name.startsWith(tabMark) ? 'tab' : 'device';
}

/** Removes everything this site stored, in the device and in the tab. */
export function forgetVisit(): void {
  if (window.name.startsWith(tabMark)) window.name = '';
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('jejak-knalpot')) localStorage.removeItem(name);
    }
  } catch {
    // Denied: then nothing is stored either.
  }
  window.dispatchEvent(new CustomEvent('visit-change'));
}

/** Calls back when the list changes, here or in another tab. */
export function watchVisit(callback: () => void, signal: AbortSignal): void {
  window.addEventListener('visit-change', callback, { signal });
  window.addEventListener('storage', callback, { signal });
}
