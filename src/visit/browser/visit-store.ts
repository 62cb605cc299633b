import { forgetEverything, keep, readKept } from '#site/browser/device.ts';

/**
 * The visitor's own list, as the text of a shared link. It lives on the device; where that is
 * denied or full, in the name of the tab's window, which survives from page to page and ends with
 * the tab. Other tabs tell of their changes through `visit-change` on the window.
 */
const tabMark = 'jejak-knalpot.visit=';

/** Where the list was last kept: on the device, or for this tab only. */
export type Keeping = 'device' | 'tab';

export function readVisit(): string {
  return keptIn() === 'tab' ? window.name.slice(tabMark.length) : (readKept('visit') ?? '');
}

/** Keeps the list, on the device if it can, and tells who listens. */
export function writeVisit(text: string): void {
  if (!keep('visit', text)) window.name = tabMark + text;
  else leaveTab();
  window.dispatchEvent(new CustomEvent('visit-change'));
}

/** Where the list now is. */
export function keptIn(): Keeping {
  return window.name.startsWith(tabMark) ? 'tab' : 'device';
}

/** Forgets everything this site kept, on the device and in the tab. */
export async function forgetVisit(): Promise<void> {
  leaveTab();
  await forgetEverything();
  window.dispatchEvent(new CustomEvent('visit-change'));
}

function leaveTab(): void {
  if (keptIn() === 'tab') window.name = '';
}

/** Calls back when the list changes, here or in another tab. */
export function watchVisit(callback: () => void, signal: AbortSignal): void {
  window.addEventListener('visit-change', callback, { signal });
  window.addEventListener('storage', callback, { signal });
}
