/** Draws groups of places as small plates of zinc on one canvas. */
import type { LatLngBounds, Point } from 'leaflet';
import { type Tint, tints } from '#archive/period.ts';
import type { LiveMap } from './live-map.ts';
import type { ShownGroup } from './place-groups.ts';

/** Height of a plate, of the strip of heat tints on it, and the radius of a pin, in pixels. */
const [plate, strip, pin] = [34, 8, 7];

/** A group and where it was drawn, in pixels of the map's layer. */
export interface Drawn {
  readonly group: ShownGroup;
  readonly at: Point;
}

interface Look {
  readonly line: string;
  readonly text: string;
  readonly plate: string;
  readonly focus: string;
  readonly font: string;
  readonly tints: Readonly<Record<Tint, string>>;
}

/** The canvas over a map; the links of the picture, which it stands for, are hidden. */
export class ClusterCanvas {
  readonly element = document.createElement('canvas');
  readonly #live: LiveMap;
  readonly #format = new Intl.NumberFormat(document.documentElement.lang);
  readonly #written = new Map<number, [text: string, width: number]>();
  #look: Look;

  constructor(live: LiveMap) {
    this.#live = live;
    this.#look = readLook(live.host);
    const pane = live.map.getPane('many-places') ?? live.map.createPane('many-places');
    pane.style.zIndex = '450';
    pane.style.pointerEvents = 'none';
    this.element.className = 'many-places';
    this.element.style.position = 'absolute';
    pane.append(this.element);
    for (const part of live.svg.querySelectorAll<SVGElement>('.marks, .names')) {
      part.style.visibility = 'hidden';
    }
  }

  /** Reads colours and letters again, as they are now. */
  dress(): void {
    this.#written.clear();
    this.#look = readLook(this.#live.host);
  }

  /** Draws some groups over an area. @param ringed the id of a place to draw a ring around */
  draw(area: LatLngBounds, groups: readonly ShownGroup[], ringed: string | null): Drawn[] {
    const { L, map } = this.#live;
    const corner = map.latLngToLayerPoint(area.getNorthWest()).round();
    const size = map.latLngToLayerPoint(area.getSouthEast()).subtract(corner).round();
    L.DomUtil.setPosition(this.element, corner);
    const pen = this.#clear(size);
    return groups.map((group) => {
      const at = map.latLngToLayerPoint([group.lat, group.lon]);
      const { x, y } = at.subtract(corner);
      const isRinged = ringed !== null && group.members.some(({ id }) => id === ringed);
      if (isRinged) this.#drawRing(pen, x, y);
      if (group.count === 1) this.#drawPin(pen, x, y, group);
      else this.#drawPlate(pen, x, y, group);
      return { group, at };
    });
  }

  #clear(size: Point): CanvasRenderingContext2D {
    const pen = this.element.getContext('2d');
    if (!pen) throw new Error('the browser gives no canvas to draw places on');
    const density = Math.min(devicePixelRatio, 2);
    const [width, height] = [Math.round(size.x * density), Math.round(size.y * density)];
    if (this.element.width !== width || this.element.height !== height) {
      this.element.width = width;
      this.element.height = height;
      this.element.style.inlineSize = `${size.x}px`;
    }
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, size.x, size.y);
    pen.font = this.#look.font;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.lineWidth = 2;
    pen.strokeStyle = this.#look.line;
    return pen;
  }

  #drawRing(pen: CanvasRenderingContext2D, x: number, y: number): void {
    pen.save();
    pen.strokeStyle = this.#look.focus;
    pen.lineWidth = 5;
    pen.beginPath();
    pen.arc(x, y, plate * 0.9, 0, 2 * Math.PI);
    pen.stroke();
    pen.restore();
  }

  #drawPin(pen: CanvasRenderingContext2D, x: number, y: number, { first }: ShownGroup): void {
    pen.beginPath();
    pen.arc(x, y, pin, 0, 2 * Math.PI);
    pen.fillStyle = this.#look.tints[first.tint];
    pen.fill();
    pen.stroke();
  }

  /** A plate with how many places it stands for, over a strip of the decades that first name them. */
  #drawPlate(pen: CanvasRenderingContext2D, x: number, y: number, group: ShownGroup): void {
    const [count, width] = this.#write(pen, group.count);
    const [left, top] = [Math.round(x - width / 2), Math.round(y - plate / 2)];
    pen.fillStyle = this.#look.plate;
    pen.fillRect(left, top, width, plate);
    let from = left;
    for (const tint of tints) {
      const share = (group.counts.get(tint) ?? 0) / group.count;
      pen.fillStyle = this.#look.tints[tint];
      pen.fillRect(from, top + plate - strip, share * width, strip);
      from += share * width;
    }
    pen.fillStyle = this.#look.line;
    pen.fillRect(left, top + plate - strip - 1, width, 2);
    pen.strokeRect(left, top, width, plate);
    pen.fillStyle = this.#look.text;
    pen.fillText(count, x, top + (plate - strip) / 2 + 1);
  }

  /** A number in words of the language, and the width of its plate. */
  #write(pen: CanvasRenderingContext2D, count: number): [text: string, width: number] {
    const known = this.#written.get(count);
    if (known) return known;
    const text = this.#format.format(count);
    const written: [string, number] = [
      text,
      Math.max(plate, Math.ceil(pen.measureText(text).width) + 14),
    ];
    this.#written.set(count, written);
    return written;
  }
}

/** The look of the site as it is now, light or dark. */
function readLook(host: HTMLElement): Look {
  const style = getComputedStyle(host);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const colours = Object.fromEntries(tints.map((tint) => [tint, read(`--era-${tint}`)]));
  return {
    line: style.color,
    text: style.color,
    plate: read('--paper-raised'),
    focus: read('--focus'),
    font: `800 21px ${read('--font-stencil')}`,
    tints: colours as Record<Tint, string>,
  };
}
