import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { KnownProblem } from '#archive/content.ts';
import { findYamlSlip } from './yaml-slips.ts';

/** A YAML file as written: its records before any schema. */
export interface RawFile {
  readonly file: string;
  readonly value: unknown;
}

/** The YAML files of a folder (with its subfolders), or the one file, in the order of their names. */
export function listYaml(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/**
 * Reads a YAML file. Broken YAML becomes one problem, with its line and its cause, never an
 * exception: one slip makes thousands of errors of what follows it.
 * @param root the folder file names are told from
 */
export function readYaml(root: string, path: string): RawFile & { problems: KnownProblem[] } {
  const file = relative(root, path);
  // Some editors on Windows begin every file with a byte order mark.
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (!error) return { file, value: document.toJS(), problems: [] };
  const failed = lines.linePos(error.pos[0]).line;
  const { line, message } = findYamlSlip(text, failed) ?? { line: failed, message: tell(error) };
  return { file, value: null, problems: [{ rule: 'yaml', file, field: `line ${line}`, message }] };
}

function tell({ message }: YAMLParseError): string {
  return `is not YAML: ${message.split('\n')[0] ?? ''}, expected well-formed YAML`;
}
