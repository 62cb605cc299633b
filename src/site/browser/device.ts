/**
 * The browser's storage. This file alone names it, so that what is kept is what the list says.
 */
import { type KeptName, type KeptThing, keptThings } from '#site/kept-things.ts';

/** What is kept under a name; null when nothing is, or the browser denies its storage. */
export function readKept(name: KeptName): string | null {
  try {
    adopt(keptThings[name]);
    return localStorage.getItem(keptThings[name].key);
  } catch {
    return null;
  }
}

/** Keeps a text. @returns false when the browser keeps nothing: denied or full */
export function keep(name: KeptName, text: string): boolean {
  const { key } = keptThings[name];
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

export function forget(name: KeptName): void {
  remove(keptThings[name]);
}

/** Forgets all that the site ever kept on the device. */
export async function forgetEverything(): Promise<void> {
  Object.values(keptThings).forEach(remove);
  const { forgetCopies } = await import('./forget-copies.ts');
  await forgetCopies();
}

/** Moves what stands under a former key, unless there is something newer. */
function adopt({ key, formerKey }: KeptThing): void {
  const former = formerKey ? localStorage.getItem(formerKey) : null;
  if (!formerKey || former === null) return;
  if (localStorage.getItem(key) === null) localStorage.setItem(key, former);
  localStorage.removeItem(formerKey);
}

function remove({ key, formerKey }: KeptThing): void {
  try {
    localStorage.removeItem(key);
    if (formerKey) localStorage.removeItem(formerKey);
  } catch {
    // Denied: then nothing is kept either.
  }
}
