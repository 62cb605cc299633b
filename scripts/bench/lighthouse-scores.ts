import lighthouse from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The four scores of Lighthouse's phone, 0 to 100, and what costs points. */
export interface Scores {
  readonly scores: readonly number[];
  readonly faults: readonly string[];
}

/**
 * Runs Lighthouse as its own command does: a phone on simulated slow 4G.
 * @param port where a browser listens for its debugger
 * @throws Error when Lighthouse gives no report
 */
export async function scorePage(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, {
    ...{ port, logLevel: 'error', output: 'json' },
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse has no report of ${url}`);
  const { lhr } = result;
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const faults = [...new Set(weighed)]
    .map((id) => lhr.audits[id])
    .filter((audit) => typeof audit?.score === 'number' && audit.score < 1)
    .map((audit) => `${audit?.id ?? ''} ${audit?.displayValue ?? ''}`.trim());
  return { scores, faults };
}
