/** What a search result or a chat shows of a page: at most so many letters, and at least. */
export const titleMost = 65;
export const descriptionLength = { least: 50, most: 160 } as const;

/** So many letters fit a share card, however wide they are. */
export const cardTitleMost = 120;

const siteName = 'Jejak Knalpot';

/** Cuts a text at a space so that it has at most so many letters, an ellipsis among them. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.(–-]+$/, '')}…`;
}

/**
 * A title that keeps its ending whole, such as the id that tells two claims apart.
 * @param ending is kept; the words before it are cut
 */
export function titleWithEnding(text: string, ending: string): string {
  return `${shorten(text, titleMost - ending.length - 1)} ${ending}`;
}

/** The `<title>` of a page: with the name of the site where there is room for both. */
export function headTitle(title: string): string {
  const named = title.includes(siteName) ? title : `${title} · ${siteName}`;
  return named.length <= titleMost ? named : shorten(title, titleMost);
}

/** A description of at most 160 letters, ended after a sentence where one ends late enough. */
export function headDescription(text: string): string {
  const { least, most } = descriptionLength;
  if (text.length <= most) return text;
  const ends = Array.from(
    text.slice(0, most + 1).matchAll(/[.?!](?=\s)/g),
    ({ index }) => index + 1,
  );
  const end = ends.filter((at) => at >= least * 1.6).at(-1);
  return end ? text.slice(0, end) : shorten(text, most);
}
