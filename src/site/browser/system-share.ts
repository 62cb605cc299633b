import { inTime } from './patience.ts';

/** Whether the browser opens the system's share sheet. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/**
 * Opens the system's share sheet; closing it without sharing is an answer too.
 * @returns false when the system refuses, as browsers inside other programs often do
 */
export async function shareNatively(text: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ text, url });
    return true;
  } catch (error) {
    return (error as Partial<Error>).name === 'AbortError';
  }
}

/** Puts a text on the clipboard. @returns false when the browser does not allow it, or is silent */
export async function copyText(text: string): Promise<boolean> {
  try {
    await inTime(navigator.clipboard.writeText(text));
    return true;
  } catch {
    return false;
  }
}
