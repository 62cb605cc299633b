/** White space of any kind, line ends included, as one space: for formats of one line to a value. */
export function toOneLine(text: string): string {
  return toSafeText(text).replaceAll(/\s+/g, ' ').trim();
}

/** A text without the control signs that XML 1.0 forbids and other formats choke on. */
export function toSafeText(text: string): string {
  return (
    text
      // What toWellFormed() does, for browsers that lack it.
      .replaceAll(/\p{Cs}/gu, '\uFFFD')
      .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ' '))
  );
}
