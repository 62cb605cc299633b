/** Size of every share card, in pixels (Open Graph's 1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const;
