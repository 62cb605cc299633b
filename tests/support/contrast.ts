/** What the letters and the ground of a control are, as a browser paints them. */
export interface Painted {
  readonly color: string;
  readonly background: string;
}

/** Relative luminance of `rgb(r, g, b)` (WCAG 2.2, "relative luminance"). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of letters on their ground, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf({ color, background }: Painted): number {
  const [light = 0, dark = 0] = [luminanceOf(color), luminanceOf(background)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Reads both colours; a ground that is clear is that of what stands behind. Runs in the browser. */
export function readPainted(control: Element): Painted {
  let behind: Element | null = control;
  while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
    behind = behind.parentElement;
  const ground = getComputedStyle(behind ?? document.documentElement).backgroundColor;
  return { color: getComputedStyle(control).color, background: ground };
}
