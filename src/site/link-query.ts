/** Signs a chat or a sentence glues to the end of an address, as written or as browsers encode them. */
const glued = /(?:[\s.,;:!?)\]}*_~>'"”’»]|%(?:22|3E|5D|7D|C2%BB|E2%80%9[9D]))+$/i;

/** A text from the end of an address, without the signs that do not belong to it. */
export function dropGlued(text: string): string {
  return text.replace(glued, '');
}

/**
 * The query of a link as it came through a chat: `&amp;` is an ampersand, and signs glued to its
 * end are left out.
 */
export function readLinkQuery(search: string): URLSearchParams {
  return new URLSearchParams(dropGlued(search.replaceAll('&amp;', '&')));
}
