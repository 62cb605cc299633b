import type { PageName } from './routes.ts';

/** The five doors of the site in the order of the header: where each leads, and what stands in it. */
export const doors = [
  { door: 'stories', pages: ['stories'] },
  { door: 'process', pages: ['process', 'silencer'] },
  { door: 'timeline', pages: ['timeline', 'map', 'places'] },
  { door: 'visit', pages: ['visit', 'classroom', 'quiz'] },
  {
    door: 'evidence',
    pages: ['evidence', 'conflicts', 'figures', 'claims', 'sources', 'data'],
  },
] as const satisfies readonly Door[];

interface Door {
  readonly door: PageName;
  readonly pages: readonly PageName[];
}

/** Pages on the floor: in no door, in the footer. */
export const floor = [
  'people',
  'glossary',
  'about',
  'propose',
  'photographs',
  'changes',
  'offline',
] as const satisfies PageName[];

/** The door a page stands in; none for home, the floor and what is shown in other sites. */
export function doorOf(page: PageName): (typeof doors)[number] | undefined {
  if (page === 'itineraries') return doors.find(({ door }) => door === 'visit');
  return doors.find(({ pages }) => pages.some((one) => one === page));
}
