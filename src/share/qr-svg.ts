import { qrPath } from '#drawing/qr-path.ts';
import { escapeXml, writeTag } from '#site/xml.ts';

/** A QR code as an SVG file, black on white with its quiet zone inside `modules`. */
export function writeQrSvg(modules: readonly (readonly boolean[])[], title: string): string {
  const size = modules.length;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size} ${size}`,
    'shape-rendering': 'crispEdges',
  };
  const inner =
    `<title>${escapeXml(title)}</title>` +
    writeTag('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }) +
    writeTag('path', { d: qrPath(modules) });
  return `${writeTag('svg', attributes, inner)}\n`;
}
