import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The bytes of a packed file. */
export type Packed = Uint8Array<ArrayBuffer>;

/**
 * Files as one ZIP, the same bytes for the same files wherever and whenever it is built: no clock
 * of the machine, no time zone, and an order that is the caller's.
 * @param files paths inside the archive with what they hold
 * @param day `YYYY-MM-DD`, the date every entry carries
 */
export function pack(files: readonly (readonly [string, string | Packed])[], day: string): Packed {
  const entries = files.map(([path, body]): [string, Packed] => [
    path,
    typeof body === 'string' ? strToU8(body) : body,
  ]);
  const whole: Zippable = Object.fromEntries(entries);
  return zipSync(whole, { mtime: startOf(day), level: 9, os: 0 });
}

/** A ZIP of another writer with a fixed date in each entry. @throws Error when it is no ZIP */
export function repack(zip: Packed, day: string): Packed {
  return pack(Object.entries(unzipSync(zip)), day);
}

/** ZIP writes the hands of the clock, not the moment: noon where the machine stands. */
function startOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
