/** White modules around a QR code (ISO/IEC 18004 asks for four). */
export const quietZone = 4;

/** SVG path data of a QR code's dark modules, one unit each, runs of a row joined. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
      return Array.from(text.matchAll(/1+/g), ({ index, 0: run }) => {
        return `M${index} ${y}h${run.length}v1h-${run.length}z`;
      });
    })
    .join('');
}

/** A QR code as an SVG file, black on white with its quiet zone inside `modules`. */
export function qrSvg(modules: readonly (readonly boolean[])[], title: string): string {
  const size = modules.length;
  const safe = title.replaceAll(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<title>${safe}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path d="${qrPath(modules)}"/></svg>\n`
  );
}
