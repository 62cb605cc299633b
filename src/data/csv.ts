/** A value of a table: null is an empty cell. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"). */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. A text that begins
 * with apostrophes and then such a sign gets one more, so that the guard can always be undone.
 */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardFormula` away again. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function writeCell(value: Cell): string {
  if (value === null) return '';
  // Numbers are written as they are: a minus before a latitude is no formula.
  const text = typeof value === 'string' ? guardFormula(value.toWellFormed()) : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV by RFC 4180: commas, CRLF, quotes doubled; UTF-8 without a byte order mark. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
