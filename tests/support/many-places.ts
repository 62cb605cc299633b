import type { GivenPlace } from '#map/browser/place-groups.ts';

const kinds = ['craft-site', 'workshop', 'village', 'attraction'] as const;

/** A number from 0 to 1 that looks random and is the same on every run (mulberry32). */
function shake(seed: number): number {
  let state = (seed + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
}

/** So many places, spread over the regency and denser around its town. */
export function generatePlaces(count: number): GivenPlace[] {
  return Array.from({ length: count }, (_, at) => {
    const year = 1945 + Math.floor(shake(at * 3 + 31_013) * 80);
    const [angle, reach] = [shake(at * 3) * 2 * Math.PI, shake(at * 3 + 1) ** 1.5 * 0.14];
    return {
      id: `tempat-${at}`,
      name: `Tempat ${at}`,
      lat: -7.35 + reach * Math.sin(angle),
      lon: 109.38 + reach * Math.cos(angle),
      kinds: [kinds[Math.floor(shake(at * 3 + 2) * kinds.length)] ?? 'village'],
      href: '#daftar',
      when: `${year}..${year}m`,
    };
  });
}
