/**
 * Once the page has come, brings the worker that keeps copies of the site. Every page carries this
 * file, so it is no element and as small as can be. A page framed by others brings none: it has no
 * footer that could tell of it.
 */
if (
  import.meta.env.WORKER &&
  'serviceWorker' in navigator &&
  document.querySelector('[data-newer]')
) {
  const register = (): void => {
    // Denied, or not served as it was built: then the site is as it is without.
    import('./register-worker.ts').then(({ registerWorker }) => registerWorker()).catch(() => null);
  };
  // Whatever the page itself still asks for goes first.
  addEventListener('load', () => setTimeout(register, 1000));
}

export {};
