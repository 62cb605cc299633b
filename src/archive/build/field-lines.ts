import { type Document, isCollection, isMap, isNode, isSeq, type LineCounter } from 'yaml';

/** The line of a field as problems name it (`prd-019.figures[0].unit`), counted from 1. */
export type LineOf = (field: string) => number | undefined;

/** The line a field stands on, or of the part of its path that is there. */
export function lineIn(document: Document, lines: LineCounter, field: string): number | undefined {
  const { start, rest } = enter(document.contents, field);
  let node = start;
  for (const step of rest.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) {
    const key = step[1] === undefined ? step[2] : Number(step[1]);
    const next: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (next === undefined || next === null) break;
    node = next;
  }
  const at = isNode(node) ? node.range?.[0] : undefined;
  return at === undefined ? undefined : lines.linePos(at).line;
}

/** The record of a list that a field begins with, and the rest of the path. */
function enter(node: unknown, field: string): { start: unknown; rest: string } {
  if (!isSeq(node)) return { start: node, rest: field };
  for (const item of node.items) {
    if (!isMap(item)) continue;
    const name = String(item.get('id') ?? item.get('code') ?? '');
    if (name && (field === name || field.startsWith(`${name}.`))) {
      return { start: item, rest: field.slice(name.length) };
    }
  }
  return { start: node, rest: field };
}
