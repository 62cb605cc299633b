import './search-panel.ts';
import { patience } from '#site/browser/patience.ts';

let dialog: HTMLDialogElement | null = null;

/**
 * Opens the search over the page, or goes to the field of the search page itself. The panel and all
 * its words are those of the search page, which is fetched once as a document.
 * @param opener link to the search page, with `data-dialog` (the name) and `data-close`
 * @throws Error when the search page cannot be had
 */
export async function openSearch(opener: HTMLAnchorElement): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main search-panel input');
  if (field) return field.focus();
  dialog ??= build(opener, await fetchPanel(opener.href));
  if (dialog.open) return;
  dialog.showModal();
  const input = dialog.querySelector<HTMLInputElement>('input[type="search"]');
  input?.focus();
  input?.select();
}

/** A document parsed by the browser's own loader, which trusted types allow. */
function fetchPanel(address: string): Promise<Element> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = patience;
    request.onerror = request.ontimeout = () => reject(new Error(`${address} did not answer`));
    request.onload = () => {
      const panel = request.responseXML?.querySelector('search-panel');
      if (panel) resolve(panel);
      else reject(new Error(`${address} has no <search-panel>`));
    };
    request.send();
  });
}

function build(opener: HTMLAnchorElement, panel: Element): HTMLDialogElement {
  const built = document.createElement('dialog');
  built.className = 'search-dialog';
  built.setAttribute('aria-label', opener.dataset['dialog'] ?? '');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = opener.dataset['close'] ?? '';
  close.addEventListener('click', () => built.close());
  built.addEventListener('click', (event) => event.target === built && built.close());
  built.append(close, document.adoptNode(panel));
  document.body.append(built);
  return built;
}
