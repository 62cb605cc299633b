import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Visit } from './visits.ts';

/** A slow line and a slow phone. */
export interface Device {
  readonly name: string;
  /** Kilobits a second. */
  readonly speed: number;
  /** Milliseconds there and back. */
  readonly latency: number;
  /** How many times slower than this machine. */
  readonly slowDown: number;
}

export const devices: readonly Device[] = [
  { name: 'slow 4G, 4x CPU', speed: 1600, latency: 150, slowDown: 4 },
  { name: '400 kbit/s, 400 ms, 6x CPU', speed: 400, latency: 400, slowDown: 6 },
];

/** What one visit took: bytes on the wire, milliseconds, layout shift without a unit. */
export interface Measure {
  readonly kilobytes: number;
  readonly requests: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly inp: number;
}

/** When a task over 50 ms began and how long it took, in milliseconds. */
interface Task {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    seen: { lcp: number; shift: number; tasks: Task[]; interaction: number };
  }
}

/** Watches a page from its first moment; runs in the page. */
function watch(): void {
  window.seen = { lcp: 0, shift: 0, tasks: [], interaction: 0 };
  const { seen } = window;
  const see = (type: string, note: (entry: PerformanceEntry) => void, more = {}): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      ...{ type, buffered: true },
      ...more,
    });
  };
  see('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  see('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as Record<string, number>;
    if (!hadRecentInput) seen.shift += value ?? 0;
  });
  see('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
  const noteEvent = (entry: PerformanceEntry): void => {
    if (!(entry as unknown as { interactionId: number }).interactionId) return;
    seen.interaction = Math.max(seen.interaction, entry.duration);
  };
  see('event', noteEvent, { durationThreshold: 16 });
}

async function slowDown(page: Page, device: Device): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const throughput = (device.speed * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: device.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: device.slowDown });
  return session;
}

/**
 * Total blocking time, as web.dev/articles/tbt defines it: what each task takes over 50 ms, from
 * the first contentful paint on. Before it there is nothing to touch.
 */
function blockingTime(tasks: readonly Task[], fcp: number): number {
  return tasks
    .map(({ start, duration }) => start + duration - Math.max(start, fcp))
    .reduce((sum, rest) => sum + Math.max(0, rest - 50), 0);
}

/** Opens a page afresh on a slow phone, waits until it rests, and does what its visitor does. */
export async function measure(
  browser: Browser,
  url: string,
  { act }: Visit,
  device: Device,
): Promise<Measure> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, hasTouch: true });
  const session = await slowDown(page, device);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const first = { kilobytes: bytes / 1000, requests };
  const fcp = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const rest = await page.evaluate(() => structuredClone(window.seen));
  await act(page);
  await page.waitForTimeout(1500);
  const inp = await page.evaluate(() => window.seen.interaction);
  await page.close();
  return { ...first, fcp, lcp: rest.lcp, tbt: blockingTime(rest.tasks, fcp), cls: rest.shift, inp };
}
