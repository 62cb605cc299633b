import { showWaiting } from '#site/browser/patience.ts';

/**
 * A tap on the header's link to the search page, or Ctrl+K, opens the search over the page and
 * loads it only then; where it does not come, the link is followed. Every page carries this file,
 * so it is no element and as small as can be.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-dialog]');

const open = (event: Event): void => {
  if (!opener) return;
  event.preventDefault();
  if (opener.hasAttribute('aria-busy')) return;
  const opening = import('./search-dialog.ts').then((search) => search.openSearch(opener));
  showWaiting(opener, opening).catch(() => location.assign(opener.href));
};

opener?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
addEventListener('keydown', (event) => {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey)) open(event);
});
