import { inTime } from './patience.ts';

/** Whether the browser opens the system's share sheet. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/**
 * Opens the system's share sheet; closing it without sharing is an answer too.
 * @returns false where the browser has a share sheet and refuses to open it
 */
export async function shareNatively(text: string, url: string): Promise<boolean> {
  return share({ text, url });
}

/** Hands a file to the system's share sheet. @returns false where that cannot be */
export async function shareFile(file: File): Promise<boolean> {
  const data = { files: [file] };
  return 'canShare' in navigator && navigator.canShare(data) && share(data);
}

async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
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
