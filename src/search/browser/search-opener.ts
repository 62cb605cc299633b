/**
 * A tap on the header's link to the search page, or Ctrl+K, opens the search over the page and
 * loads it only then. Every page carries this file, so it is no element and as small as can be.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-dialog]');

const handle = (event: KeyboardEvent | MouseEvent): void => {
  const isHeld = event.ctrlKey || event.metaKey;
  if (!opener || ('key' in event ? event.key !== 'k' || !isHeld : isHeld || event.shiftKey)) return;
  event.preventDefault();
  import('./search-dialog.ts').then(
    (search) => search.openSearch(opener),
    () => location.assign(opener.href),
  );
};

opener?.addEventListener('click', handle);
addEventListener('keydown', handle);

export {};
