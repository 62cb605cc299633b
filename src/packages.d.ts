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
    targetFormat: 'woff2';
    variationAxes?: Record<string, number | { min: number; max: number }> | undefined;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[], options?: { forceType: string });
    /** The records as CSL-JSON. */
    readonly data: unknown;
  }
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/plugin-ris' {}
