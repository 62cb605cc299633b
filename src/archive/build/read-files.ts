import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { KnownProblem } from '#archive/content.ts';
import { lineIn, type LineOf } from './field-lines.ts';
import { explainFault, type Fault, findForeignSign } from './yaml-fault.ts';
import { findScalarSlip } from './yaml-scalars.ts';

/** A YAML file as written: its records before any schema, and where each field stands. */
export interface RawFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: LineOf;
}

/** The YAML files of a folder (with its subfolders), or the one file, in the order of their names. */
export function listYaml(path: string): string[] {
  if (!existsSync(path)) return [];
  if (lstatSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/**
 * Reads a YAML file. Broken YAML becomes one problem with its line, never an exception: what
 * follows the first fault mostly follows from it.
 * @param root the folder file names are told from
 */
export function readYaml(root: string, path: string): RawFile & { problems: KnownProblem[] } {
  const file = relative(root, path);
  const read = readText(path);
  if (typeof read !== 'string') return broken(file, read);
  // Notepad puts a mark before the text.
  const text = read.replace(/^\uFEFF/, '');
  const sign = findForeignSign(text);
  if (sign) return broken(file, sign);
  const parsed = parsedBefore.get(text) ?? parse(text);
  if ('message' in parsed) return broken(file, parsed);
  if (parsedBefore.size >= mostParsed) parsedBefore.clear();
  parsedBefore.set(text, parsed);
  const { value, document, lines } = parsed;
  return { file, value, lineOf: (field) => lineIn(document, lines, field), problems: [] };
}

interface Parsed {
  readonly value: unknown;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Files by their text: when an editor saves one, all others are as they were. */
const parsedBefore = new Map<string, Parsed>();
const mostParsed = 4000;

function parse(text: string): Parsed | Fault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) return explainFault(text, error, lines.linePos(error.pos[0]).line);
  const slip = findScalarSlip(document, lines);
  if (slip) return slip;
  try {
    return { value: document.toJS() as unknown, document, lines };
  } catch {
    const message = 'refers to itself or to nothing by *, expected the text in quotes';
    return { line: 1, message };
  }
}

/** The text of a file, or why there is none. */
function readText(path: string): string | Fault {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return { line: 1, message: 'cannot be read, expected a file and no folder or link' };
  }
}

function broken(file: string, { line, message }: Fault): RawFile & { problems: KnownProblem[] } {
  const problem = { rule: 'yaml', file, field: `line ${line}`, line, message };
  return { file, value: null, lineOf: () => undefined, problems: [problem] };
}
