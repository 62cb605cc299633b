import { readLinkQuery } from '#site/link-query.ts';
import { type Design, presets, reaches, type Size, sizes } from './design.ts';
import { type EngineName, engineNames } from './engine.ts';

/** What stands on the bench. */
export interface BenchState {
  readonly design: Design;
  readonly engine: EngineName;
  /** 0 at idle to 100 at full throttle. */
  readonly pedal: number;
}

export const firstBench: BenchState = { design: presets.drum, engine: 'single', pedal: 30 };

/** Longest query that is read: a bench writes far less. */
const longest = 400;

function readWhole(text: string | null, least: number, most: number): number | null {
  if (!text || !/^\d{1,3}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

function readFlag(text: string | null, otherwise: boolean): boolean {
  return text === '1' || text === '0' ? text === '1' : otherwise;
}

/** Reads a bench from a query. What is missing, unknown or out of reach stays as at the start. */
export function parseBench(search: string): BenchState {
  if (search.length > longest) return firstBench;
  const query = readLinkQuery(search);
  const { design, engine, pedal } = firstBench;
  const size = (name: Size): number =>
    readWhole(query.get(name), reaches[name].least, reaches[name].most) ?? design[name];
  const chambers = readWhole(query.get('chambers'), 0, 2) as Design['chambers'] | null;
  return {
    design: {
      ...(Object.fromEntries(sizes.map((name) => [name, size(name)])) as Record<Size, number>),
      chambers: chambers ?? design.chambers,
      isPacked: readFlag(query.get('wool'), design.isPacked),
      hasKiller: readFlag(query.get('killer'), design.hasKiller),
    },
    engine: engineNames.find((name) => name === query.get('engine')) ?? engine,
    pedal: readWhole(query.get('pedal'), 0, 100) ?? pedal,
  };
}

/** The fields of a bench as a form and an address name them. */
export function fieldsOf({ design, engine, pedal }: BenchState): Record<string, string> {
  return {
    ...Object.fromEntries(sizes.map((name) => [name, String(design[name])])),
    chambers: String(design.chambers),
    wool: design.isPacked ? '1' : '0',
    killer: design.hasKiller ? '1' : '0',
    engine,
    pedal: String(pedal),
  };
}

/** The query of a bench, `?` included: what differs from the start; empty at the start. */
export function formatBench(state: BenchState): string {
  const first = fieldsOf(firstBench);
  const changed = Object.entries(fieldsOf(state)).filter(([name, value]) => value !== first[name]);
  return changed.length ? `?${changed.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}
