/**
 * Once the page has come, brings the worker that keeps copies of the site; and once the site is
 * installed, saves all of it. Every page carries this file, so it is no element and as small as can be.
 */
const address = import.meta.env.WORKER;

// Denied, or not served as it was built: then the site is as it is without.
const ignore = (): void => undefined;

if (address && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    import('./register-worker.ts').then(({ registerWorker }) => registerWorker()).catch(ignore);
  });
  addEventListener('appinstalled', () => {
    const base = address.replace(/sw\.js$/, '');
    import('./save-on-install.ts').then(({ saveOnInstall }) => saveOnInstall(base)).catch(ignore);
  });
}

export {};
