/** Whether the browser opens the system's share sheet. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/** Opens the system's share sheet; closing it without sharing is no error. */
export async function shareNatively(text: string, url: string): Promise<void> {
  try {
    await navigator.share({ text, url });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

/** Puts a text on the clipboard, where the browser allows it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
