import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

const digestSize = 32;
const digestOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** Keeps something in the cache, behind a digest of it. */
export function keepFile(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  writeWhole(file, Buffer.concat([digestOf(bytes), bytes]));
}

/** What the cache keeps, or null where it keeps nothing or something else than was put there. */
export function readKept(file: string): Buffer | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const content = bytes.subarray(digestSize);
  return digestOf(content).equals(bytes.subarray(0, digestSize)) ? content : null;
}
