import { getDocumentProxy } from 'unpdf';

/**
 * A page of a PDF: its size in points, its words, those that leave the paper, and how far down the
 * last of them stands, as a share of its height.
 */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly cut: readonly string[];
  readonly end: number;
}

/** The pages of a PDF, as pdf.js reads them (bundled by unpdf, without a canvas). */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const cut = words.filter(({ transform, width: reach }) => {
      const [x, y] = [Number(transform[4]), Number(transform[5])];
      return x < 0 || y < 0 || x + reach > width || y > height;
    });
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const lowest = Math.min(height, ...words.map(({ transform }) => Number(transform[5])));
    pages.push({ width, height, text, cut: cut.map(({ str }) => str), end: 1 - lowest / height });
  }
  return pages;
}
