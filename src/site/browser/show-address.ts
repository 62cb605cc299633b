/**
 * Puts what is shown already into the address bar. Browsers may refuse (Safari limits how often), and
 * then the page shows it all the same.
 * @param step a step in the history of its own, or in place of the last one
 */
export function showAddress(step: 'push' | 'replace', address: string): void {
  try {
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Nothing is lost but the way back.
  }
}
