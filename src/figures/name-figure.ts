/**
 * What a figure in a drawing is called aloud: how much, of what, when. Where its scope ends with the
 * date, the date is said once.
 */
export function nameFigure(amount: string, scope: string, when: string): string {
  return scope.endsWith(when) ? `${amount}, ${scope}` : `${amount}, ${scope}, ${when}`;
}
