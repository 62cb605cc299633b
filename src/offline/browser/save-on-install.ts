import { pageLocale } from '#site/browser/element.ts';
import { fetchWhole, saveWhole } from './saved-copy.ts';

/**
 * Saves all of the page's language once the site was installed, unless the visitor saves data. What
 * is broken off goes on from the offline page.
 */
export async function saveOnInstall(base: string): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const locale = pageLocale();
  const whole = await fetchWhole(base, locale);
  const { signal } = new AbortController();
  await saveWhole(base, locale, whole, signal, async () => undefined);
}
