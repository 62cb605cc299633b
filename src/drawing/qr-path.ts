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
