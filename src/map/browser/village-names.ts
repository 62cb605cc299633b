import type { Map as LeafletMap } from 'leaflet';
import { type Frame, project } from '#geo/projection.ts';

interface Name {
  readonly text: SVGTextElement;
  readonly x: number;
  readonly y: number;
}

/**
 * The names of villages (`.villages text`) of a picture, seen close up: those of what is seen and of
 * half as much again on each side. A browser lays out every name it has at each zoom.
 */
export class VillageNames {
  readonly #names: readonly Name[];
  readonly #frame: Frame;

  /** @param frame that of the picture, in whose units the names stand */
  constructor(svg: SVGSVGElement, frame: Frame) {
    this.#frame = frame;
    this.#names = [...svg.querySelectorAll<SVGTextElement>('.villages text')].map((text) => ({
      text,
      x: Number(text.getAttribute('x')),
      y: Number(text.getAttribute('y')),
    }));
  }

  /** Has the names near what the map shows now, and no others. */
  follow(map: LeafletMap): void {
    const near = map.getBounds().pad(0.5);
    const first = project({ lat: near.getNorth(), lon: near.getWest() }, this.#frame);
    const last = project({ lat: near.getSouth(), lon: near.getEast() }, this.#frame);
    for (const { text, x, y } of this.#names) {
      const isNear = x > first.x && x < last.x && y > first.y && y < last.y;
      text.toggleAttribute('data-near', isNear);
    }
  }
}
