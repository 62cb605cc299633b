/** What a live map is, for everything that is put on it or beside it. */
import type { Map as LeafletMap } from 'leaflet';
import type { Coordinate } from '#geo/point.ts';
import { type Frame, unproject } from '#geo/projection.ts';

/** A map that has started: engine, map, element and picture. */
export interface LiveMap {
  readonly L: typeof import('leaflet');
  readonly map: LeafletMap;
  readonly host: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** What every tool can say before its own code is there. */
export interface ToolWords {
  readonly loading: string;
  readonly broken: string;
}

/** Numbers in an attribute, with commas between them. @throws Error when it holds others or none */
export function readNumbers(host: HTMLElement, name: string, count: number): number[] {
  const numbers = (host.dataset[name] ?? '').split(',').map(Number);
  if (numbers.length !== count || !numbers.every(Number.isFinite)) {
    throw new Error(`<${host.localName}> has no ${count} numbers in data-${name}`);
  }
  return numbers;
}

/** The frame of the picture, from `data-frame` (south, west, north, east) and `data-size`. */
export function frameOf(host: HTMLElement): Frame {
  const [south = 0, west = 0, north = 0, east = 0] = readNumbers(host, 'frame', 4);
  const [width = 0, height = 0] = readNumbers(host, 'size', 2);
  return { bounds: { south, west, north, east }, width, height };
}

/** A mark's middle and radius in the frame's units, from `data-at`; a point's radius is 0. */
export function spotOf(mark: HTMLElement | SVGElement): { x: number; y: number; radius: number } {
  const [x, y, radius] = (mark.dataset['at'] ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || radius === undefined) {
    throw new Error('a mark of the map does not say where it is');
  }
  return { x, y, radius };
}

/** Where the middle of a mark is on earth, whether the mark is shown or hidden. */
export function centreOf(mark: HTMLElement | SVGElement, frame: Frame): Coordinate {
  return unproject(spotOf(mark), frame);
}

/** Says something beside a tool of the map; an empty text clears what was said. */
export function sayIn(tool: HTMLElement, text: string): void {
  const status = tool.querySelector('[data-said]');
  if (status && status.textContent !== text) status.textContent = text;
}
