import { sendTo } from '#offline/worker-message.ts';

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

/**
 * Registers the worker, has it keep the page, which was read before it was there, and tells at the
 * link to the offline page when a newer build is ready.
 * @throws DOMException where the browser denies it, or the worker is not served
 */
export async function registerWorker(): Promise<void> {
  const workers = navigator.serviceWorker;
  saveWhenInstalled();
  const registration = await workers.register(trustedAddress(), { updateViaCache: 'none' });
  const tell = (): void => {
    const link = document.querySelector<HTMLElement>('[data-newer]');
    if (!registration.waiting || !workers.controller || !link) return;
    link.append(` (${link.dataset['newer'] ?? ''})`);
    delete link.dataset['newer'];
  };
  tell();
  void workers.ready.then(({ active }) => sendTo(active, 'keep shown'));
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}
