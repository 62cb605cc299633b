import { round } from '#drawing/round.ts';
import type { MapMark } from '#map/map-marks.ts';
import { viewOf } from '#map/map-view.ts';
import { readLight, type ZincMap } from '#map/zinc-map.ts';
import { facetEdge, heatOf, ink, sheet, zincFacets, zincLight, zincSeam } from '#site/materials.ts';
import { writeTag } from '#site/xml.ts';
import type { Box } from './card-type.ts';

/** The zinc sheet with some marks lit as the map lights them, as an SVG that fills a box. */
export function drawMap(map: ZincMap, shown: readonly MapMark[], box: Box): string {
  const view = viewOf(shown, map.frame, { margin: 40, least: 110 });
  const unit = Math.max(view[2] / box.width, view[3] / box.height);
  const facets = map.cells.map(({ path, shade }) =>
    writeTag('path', { d: path, fill: zincFacets[shade - 1]?.light ?? zincLight }),
  );
  const edges = { stroke: facetEdge.light, 'stroke-width': round(unit * 1.5) };
  const seam = { fill: 'none', stroke: zincSeam.light, 'stroke-width': round(unit * 2.5) };
  const { left: x, top: y, width, height } = box;
  const crop = { viewBox: view.map(round).join(' '), preserveAspectRatio: 'xMidYMid meet' };
  return writeTag(
    'svg',
    { x, y, width, height, ...crop },
    writeTag('g', { ...edges, 'stroke-linejoin': 'round' }, facets.join('')) +
      writeTag('path', { d: map.seams, ...seam }) +
      shown.map((mark) => drawMark(map, mark, unit)).join(''),
  );
}

function drawMark(map: ZincMap, mark: MapMark, unit: number): string {
  const cell = map.cells.find(({ code }) => code === mark.code);
  if (cell) return drawFacet(cell, mark, unit);
  return mark.isArea ? drawCircle(mark, unit) : drawSquare(mark, unit);
}

/** A village's facet: hot where a source places the making of exhausts, else only outlined. */
function drawFacet(cell: ZincMap['cells'][number], { era }: MapMark, unit: number): string {
  const edge = { stroke: ink, 'stroke-width': round(unit * 4), 'stroke-linejoin': 'round' };
  const plate = writeTag('path', {
    d: cell.path,
    fill: era === 'undated' ? 'none' : heatOf(era),
    ...edge,
  });
  if (era === 'undated') return plate;
  const { lit, shaded } = readLight(cell);
  return (
    plate +
    writeTag('path', { d: lit, fill: '#fff', 'fill-opacity': 0.12 }) +
    writeTag('path', { d: shaded, fill: '#000', 'fill-opacity': 0.09 })
  );
}

function drawCircle({ x, y, radius, era, places }: MapMark, unit: number): string {
  return writeTag('circle', {
    ...{ cx: round(x), cy: round(y), r: round(Math.max(radius, unit * 14)) },
    ...{ fill: heatOf(era), 'fill-opacity': places[0]?.kind === 'district' ? 0.15 : 0.6 },
    ...{ stroke: ink, 'stroke-width': round(unit * 4) },
    'stroke-dasharray': `${round(unit * 12)} ${round(unit * 8)}`,
  });
}

function drawSquare({ x, y }: MapMark, unit: number): string {
  const side = unit * 26;
  return writeTag('rect', {
    ...{ x: round(x - side / 2), y: round(y - side / 2), width: round(side), height: round(side) },
    ...{ fill: ink, stroke: sheet, 'stroke-width': round(unit * 5) },
  });
}
