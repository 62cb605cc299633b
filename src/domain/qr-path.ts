/** White modules around a QR code (ISO/IEC 18004 asks for four). */
export const quietZone = 4;

/** The dark modules of a QR code as SVG path data, one unit a module. */
export function drawQr(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
}
