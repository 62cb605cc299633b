import type { Island, Shape } from '#archive/pictures.ts';

/** Outlines of what is counted, each in a box of 28 by 28. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  house: 'M2 13 14 3l12 10v13H2z',
  room: 'M3 3h22v22H3zM17 25v-9h5',
  drum: 'M5 6c0-4 18-4 18 0v16c0 4-18 4-18 0zM5 6c0 4 18 4 18 0M5 14c0 4 18 4 18 0',
  exhaust: 'M1 19v-6h7l3-4h10v14H11l-3-4zM21 13h6v6h-6',
  person: 'M14 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M5 26c0-16 18-16 18 0z',
  motorcycle:
    'M6.5 15a5 5 0 1 1 0 10 5 5 0 0 1 0-10M21.5 15a5 5 0 1 1 0 10 5 5 0 0 1 0-10M6.5 20l5-9h8l2 9M3 10h8l4 5M18 6h3l1 5',
};

/** The islands as hard-edged blocks on a sheet of 320 by 132, roughly where they lie. */
export const islandSheet = { width: 320, height: 132 } as const;

export const islandPaths: Readonly<Record<Island, string>> = {
  sumatra: 'M4 14 22 8l62 62-8 24L62 84z',
  jawa: 'M78 102l18-6 62 8 4 12-26 4z',
  bali: 'M166 110l14 0 3 8-13 6z',
  kalimantan: 'M100 34l32-18 24 14-8 46-32 6-16-22z',
  sulawesi: 'M168 34l44-8 2 8-28 6 16 22-6 6-14-16 4 38-10 0-8-42z',
  papua: 'M240 44l18 8 14-12 44 18 0 56-32-12-20-30-24-14z',
};
