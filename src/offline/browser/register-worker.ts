import { keptCopies } from '#site/kept-copies.ts';
import type { WorkerMessage } from '#site/worker-message.ts';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const address = import.meta.env.WORKER;

/** The one address a worker may come from, trusted where the browser asks for it. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

/** Saves all of the site once it is installed. */
function saveWhenInstalled(): void {
  const base = address.replace(/sw\.js$/, '');
  addEventListener('appinstalled', () => {
    import('./save-on-install.ts')
      .then(({ saveOnInstall }) => saveOnInstall(base))
      // The offline page shows what is there, and goes on.
      .catch(() => null);
  });
}

/** Whether the visitor had the device forget everything while this page was open. */
const isForgotten = (): boolean => 'forgotten' in document.documentElement.dataset;

/** Has the worker keep the page, if none was kept yet: it was read before the worker was there. */
async function keepShown({ ready }: ServiceWorkerContainer): Promise<void> {
  const { active } = await ready;
  if ((await caches.has(keptCopies.read)) || isForgotten()) return;
  await caches.open(keptCopies.read);
  active?.postMessage('keep shown' satisfies WorkerMessage);
}

/**
 * Registers the worker, has it keep the first page, and tells at the link to the offline page when
 * a newer build is ready.
 * @throws DOMException where the browser denies it, or the worker is not served
 */
export async function registerWorker(): Promise<void> {
  if (isForgotten()) return;
  const workers = navigator.serviceWorker;
  saveWhenInstalled();
  const registration = await workers.register(trustedAddress(), { updateViaCache: 'none' });
  if (isForgotten()) {
    // It was on its way when everything was forgotten.
    const { forgetCopies } = await import('#site/browser/forget-copies.ts');
    await forgetCopies();
    return;
  }
  const tell = (): void => {
    const link = document.querySelector<HTMLElement>('[data-newer]');
    if (!registration.waiting || !workers.controller || !link) return;
    link.append(` (${link.dataset['newer'] ?? ''})`);
    delete link.dataset['newer'];
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  await keepShown(workers);
}
