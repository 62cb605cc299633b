import type { Browser, Page } from '@playwright/test';

/** What a page's main thread was busy with while something was done, in milliseconds. */
export interface Busy {
  /** The longest task by the clock, and by the processor's own count of its time. */
  readonly longest: number;
  readonly longestOwn: number;
  /** The longest interaction, from the tap or key to what is shown of it. */
  readonly event: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

declare global {
  interface Window {
    events: number[];
  }
}

/** Collects the page's interactions; runs in the page, before its scripts. */
export function watchEvents(): void {
  window.events = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as unknown as { interactionId: number };
      if (interactionId) window.events.push(entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

const longestOf = (values: readonly number[]): number => Math.max(0, ...values);

function readTasks(trace: Buffer): TraceEvent[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid} ${tid}`),
  );
}

/** Does something to a page and tells what its main thread did meanwhile. */
export async function traceBusy(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Busy> {
  await page.evaluate(() => void (window.events = []));
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  await page.waitForTimeout(900);
  const tasks = readTasks(await browser.stopTracing());
  return {
    longest: longestOf(tasks.map(({ dur = 0 }) => dur)) / 1000,
    longestOwn: longestOf(tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    event: longestOf(await page.evaluate(() => window.events)),
  };
}
