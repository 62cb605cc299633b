import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { KnownProblem } from '#archive/content.ts';

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
 * Reads a YAML file. Broken YAML becomes problems, each with its line, never an exception.
 * @param root the folder file names are told from
 */
export function readYaml(root: string, path: string): RawFile & { problems: KnownProblem[] } {
  const file = relative(root, path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const problems = document.errors.map((error) => ({
    rule: 'yaml',
    file,
    field: `line ${lines.linePos(error.pos[0]).line}`,
    message: `is not YAML: ${error.message.split('\n')[0] ?? ''}, expected well-formed YAML`,
  }));
  return { file, value: problems.length ? null : document.toJS(), problems };
}
