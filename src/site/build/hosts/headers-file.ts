import { type AnswerKind, answers, common, kindOf } from './answers.ts';
import { unknownTypes, writeType } from './file-types.ts';

/** A path of a `_headers` file and the lines beneath it. */
type Rule = readonly [path: string, ...lines: string[]];

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all rules that
 * match, and two policies or two ages would both hold; so what differs from answer to answer is
 * never told of a folder within which it differs.
 * @param files all files of the built site, relative to it
 * @param base the base path, with slashes around
 */
export function writeHeaders(files: readonly string[], base: string): string {
  const types = Object.entries(unknownTypes).map(([ending, type]): Rule => [
    `${base}*.${ending}`,
    `Content-Type: ${writeType(type)}`,
  ]);
  const found = listRules(files, '').sort(([a], [b]) => (a < b ? -1 : 1));
  const rules = found.map(([path, kind]): Rule => [base + path, ...linesOf(answers[kind])]);
  return [[`${base}*`, ...linesOf(common)] as Rule, ...types, ...rules]
    .map(([path, ...lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

const linesOf = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));

/**
 * A rule for each folder whose files are of one kind. Where they are of several, one for each page
 * and each folder in it: the other files there have what hosts do of themselves.
 */
function listRules(files: readonly string[], folder: string): [path: string, kind: AnswerKind][] {
  const [kind, ...others] = new Set(files.map(kindOf));
  if (kind && folder && !others.length) return [[`${folder}*`, kind]];
  const names = new Set(files.map((file) => file.slice(folder.length).replace(/\/.*/, '/')));
  return [...names].sort().flatMap((name) => {
    const path = folder + name;
    if (name.endsWith('/')) {
      return listRules(
        files.filter((file) => file.startsWith(path)),
        path,
      );
    }
    return listAddresses(path).map((address): [string, AnswerKind] => [address, kindOf(path)]);
  });
}

/** The addresses of a single file that are worth a rule: a page has two. */
function listAddresses(file: string): string[] {
  if (!file.endsWith('.html')) return kindOf(file) === 'page' ? [] : [file];
  return [...new Set([file, file.replace(/index\.html$/, '')])];
}
