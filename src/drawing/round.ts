/** A length to a tenth of a unit: finer than any screen shows, and shorter in the markup. */
export const round = (length: number): number => Math.round(length * 10) / 10;
