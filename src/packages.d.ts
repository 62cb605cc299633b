/** What is used here of packages that come without types. */

declare module 'edtf' {
  interface EdtfDate {
    /** First and last millisecond since 1970 it may cover. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string, options: { level: 1 }): EdtfDate;
}

declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: Record<string, number | { min: number; max: number }> | undefined;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'opentype.js' {
  /** An outline; units of the font, y upwards. */
  class Path {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    close(): void;
  }
  interface Font {
    charToGlyph(letter: string): { path: Path };
    toArrayBuffer(): ArrayBuffer;
  }
  const opentype: { parse(file: ArrayBuffer): Font; Path: typeof Path };
  export default opentype;
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/plugin-ris' {}

declare module '@citation-js/plugin-csl' {}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[], options?: { forceType: string });
    /** The records as CSL-JSON. */
    readonly data: unknown;
  }

  interface CslRegistry {
    add(name: string, xml: string): void;
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: CslRegistry; readonly locales: CslRegistry };
    };
    readonly output: {
      format(
        name: 'bibliography',
        items: readonly unknown[],
        options: { style: string; lang: string; format: 'html'; asEntryArray: true },
      ): [id: string, html: string][];
    };
  };
}
