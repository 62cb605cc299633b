/** Signs a chat or a sentence glues to the end of an address, as written or as browsers encode them. */
const glued = /(?:[\s.,;:!?)\]}*_~>'"”’»]|%(?:22|3E|5D|7D|C2%BB|E2%80%9[9D]))+$/i;

/**
 * The end of an address as it was before it went through a chat: `&amp;` is an ampersand, and
 * signs glued to it are left out.
 */
export function unglue(text: string): string {
  return text.replaceAll('&amp;', '&').replace(glued, '');
}

/** The query of a link as it came through a chat. */
export function readLinkQuery(search: string): URLSearchParams {
  return new URLSearchParams(unglue(search));
}
