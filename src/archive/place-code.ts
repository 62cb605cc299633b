const codeLength = 4;

/**
 * A place's code in a shared link: four characters of base 36 from its permanent id (FNV-1a,
 * 32 bit). The content rules refuse two ids with one code.
 */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % 36 ** codeLength).toString(36).padStart(codeLength, '0');
}
