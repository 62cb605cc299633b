/** Where a link can be sent, in the order shown. */
export const shareTargets = ['whatsapp', 'telegram', 'facebook', 'x', 'email'] as const;
export type ShareTarget = (typeof shareTargets)[number];

/**
 * The address that opens a service with a link ready to send. Nothing is added to the link.
 * Formats: faq.whatsapp.com/5913398998672934, core.telegram.org/widgets/share, Facebook's
 * sharer.php, docs.x.com web intents, RFC 6068.
 * @param url the absolute address that is sent
 */
export function shareAddress(target: ShareTarget, url: string, text: string): string {
  const [link, words] = [encodeURIComponent(url), encodeURIComponent(text)];
  switch (target) {
    case 'whatsapp':
      return `https://wa.me/?text=${words}%20${link}`;
    case 'telegram':
      return `https://t.me/share/url?url=${link}&text=${words}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${link}`;
    case 'x':
      return `https://x.com/intent/post?text=${words}&url=${link}`;
    case 'email':
      return `mailto:?subject=${words}&body=${words}%0A${link}`;
  }
}

/** The keys of a view of the timeline or the map; all others, tracking among them, are left out. */
export const viewKeys = ['from', 'to', 'kind', 'theme', 'place', 'view'] as const;

/**
 * The address of a page with the view it is showing.
 * @param page the page's canonical address
 * @param search the query the browser shows, with or without `?`
 */
export function viewAddress(page: string, search: string): string {
  const now = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const key of viewKeys) {
    const value = now.get(key);
    if (value) kept.set(key, value);
  }
  // Commas and slashes may stand in a query as they are, and read better so.
  const query = kept.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query ? `${page}?${query}` : page;
}
