import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a hand, a disk or a merge does to a text. */
interface Slip {
  readonly name: string;
  /** @param at where in the text */
  readonly apply: (text: string, at: number) => string;
}

/** Slips that may happen anywhere; some do no harm. */
export const slips: readonly Slip[] = [
  { name: 'cut off', apply: (text, at) => text.slice(0, at) },
  { name: 'a letter lost', apply: (text, at) => text.slice(0, at) + text.slice(at + 1) },
  { name: 'a letter too many', apply: (text, at) => `${text.slice(0, at)}x${text.slice(at)}` },
  { name: 'a line lost', apply: (text, at) => withoutLine(text, at) },
  { name: 'a tab', apply: (text, at) => `${text.slice(0, at)}\t${text.slice(at)}` },
  { name: 'a quote', apply: (text, at) => `${text.slice(0, at)}"${text.slice(at)}` },
  { name: 'a colon', apply: (text, at) => `${text.slice(0, at)}: ${text.slice(at)}` },
  { name: 'a byte of nothing', apply: (text, at) => `${text.slice(0, at)}\0${text.slice(at)}` },
  { name: 'the windows way', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a mark of order', apply: (text) => `\uFEFF${text}` },
  { name: 'a merge', apply: (text, at) => `${text.slice(0, at)}\n<<<<<<< HEAD\n${text.slice(at)}` },
];

function withoutLine(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  return text.slice(0, from) + text.slice(`${text}\n`.indexOf('\n', at) + 1);
}

/** Every text an editor writes, in a content folder. */
export function listTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|mdx)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
