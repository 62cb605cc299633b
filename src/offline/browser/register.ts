/**
 * Registers the worker once the page has come, and tells at the link to the offline page when a
 * newer build is ready. Every page carries this file, so it is no element and as small as can be.
 */
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

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration = await workers.register(trustedAddress(), { updateViaCache: 'none' });
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
}

async function saveAll(): Promise<void> {
  const { saveOnInstall } = await import('./save-on-install.ts');
  await saveOnInstall(address.replace(/sw\.js$/, ''));
}

// Denied, or not served as it was built: then the site is as it is without.
const start = (): void => void register().catch(() => undefined);
if (address && 'serviceWorker' in navigator) {
  addEventListener('load', start);
  addEventListener('appinstalled', () => void saveAll().catch(() => undefined));
}

export {};
