import { type Archive, find } from '#domain/archive.ts';
import { type Locale, locales } from '#domain/locale.ts';
import { listMoves, type Move } from '#domain/redirects.ts';
import { loadArchive } from './archive.ts';

type Page = Move['page'];

/** An address that moved, in one language. */
export interface MovedPath {
  readonly locale: Locale;
  readonly from: { readonly page: Page; readonly slug: string };
  readonly to: { readonly page: Page; readonly slug: Move['to'] };
  /** What the page that answers now is called. */
  readonly name: string;
}

/** Every address that moved, in both languages. */
export async function listMovedPaths(): Promise<MovedPath[]> {
  const archive = await loadArchive();
  return listMoves(archive).flatMap((move, at) =>
    locales.map((locale) => ({
      locale,
      from: { page: move.page, slug: move.from[locale] },
      to: { page: move.page, slug: move.to },
      name: nameOf(archive, move.page, archive.redirects[at]?.to ?? '', locale),
    })),
  );
}

function nameOf(archive: Archive, page: Page, id: string, locale: Locale): string {
  switch (page) {
    case 'places':
      return find(archive.places, id).name[locale];
    case 'stories':
      return find(archive.stories, id).title[locale];
    case 'conflicts':
      return find(archive.conflicts, id).title[locale];
    default:
      return id;
  }
}
