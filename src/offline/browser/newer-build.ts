import { need, SiteElement } from '#site/browser/element.ts';
import type { WorkerMessage } from '#site/worker-message.ts';

/**
 * `<newer-build hidden>` offers a build that is ready on the device, and takes it when the visitor
 * says so. Part: a button.
 */
export class NewerBuild extends SiteElement {
  protected connect(signal: AbortSignal): void {
    void this.#watch(signal).catch(() => undefined);
  }

  async #watch(signal: AbortSignal): Promise<void> {
    const workers = navigator.serviceWorker;
    const registration = await workers.ready;
    const show = (): void => {
      this.hidden = !registration.waiting || !workers.controller;
    };
    show();
    registration.addEventListener(
      'updatefound',
      () => registration.installing?.addEventListener('statechange', show, { signal }),
      { signal },
    );
    // Another window may have taken it.
    workers.addEventListener('controllerchange', show, { signal });
    need(this, 'button').addEventListener('click', () => this.#take(registration), { signal });
  }

  #take({ waiting }: ServiceWorkerRegistration): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    sendTo(navigator.serviceWorker.controller, 'make way');
    sendTo(waiting, 'take over');
  }
}

function sendTo(worker: ServiceWorker | null, message: WorkerMessage): void {
  worker?.postMessage(message);
}

customElements.define('newer-build', NewerBuild);
