/** Milliseconds a visitor waits for a part of the page that was asked for. */
export const patience = 8000;

/** What is coming, if it comes in time. @throws Error when it is late, or what it fails with */
export function inTime<T>(coming: Promise<T>, milliseconds = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not come in time')), milliseconds);
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

/** The same, and until then the control that asked for it shows that it waits (`aria-busy`). */
export async function showWaiting<T>(control: Element, coming: Promise<T>): Promise<T> {
  control.setAttribute('aria-busy', 'true');
  try {
    return await inTime(coming);
  } finally {
    control.removeAttribute('aria-busy');
  }
}
