/** English words that no Indonesian sentence holds, once what was typed is taken out. */
const english =
  /\b(?:the|an|of|or|and|its|it|with|is|not|expected|which|that|them|beside|from|to|holds|has)\b/;

/** Quoted words are an editor's, and the names of fields are the same in every language. */
const withoutTyped = (line: string): string =>
  line.replaceAll(/"[^"]*"|“[^”]*”|<[^>]*>|salah satu dari [^;]*/g, '');

/** Whether a line that should be Indonesian still speaks English in its own words. */
export function isUntranslated(line: string): boolean {
  return english.test(withoutTyped(line));
}
