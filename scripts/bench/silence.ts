import type { Page } from '@playwright/test';

/**
 * Milliseconds from a tap to its handlers; seconds of the sound's own clock then, and at its end;
 * seconds the page holds in its own buffer.
 */
interface Heard {
  wait: number;
  buffer: number;
  tappedAt: number;
  silentAt: number;
}

declare global {
  interface Window {
    heard: Heard;
    listenFrom: AnalyserNode | null;
  }
}

/** Lets a page's own sound be listened to at its very end; runs in the page, before its scripts. */
export function tapSound(): void {
  window.listenFrom = null;
  const connect = AudioNode.prototype.connect as (to: AudioNode) => AudioNode;
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode): AudioNode {
    if (to instanceof AudioDestinationNode) {
      window.listenFrom = new AnalyserNode(to.context, { fftSize: 2048 });
      connect.call(this, window.listenFrom);
    }
    return connect.call(this, to);
  } as typeof AudioNode.prototype.connect;
}

/** Listens for the last sample that is not silence, and notes the next tap. Runs in the page. */
function listen(): void {
  const heard = { wait: 0, buffer: 0, tappedAt: 0, silentAt: 0 };
  window.heard = heard;
  const samples = new Float32Array(2048);
  const hear = (end: AnalyserNode): void => {
    end.getFloatTimeDomainData(samples);
    const last = samples.findLastIndex((sample) => Math.abs(sample) > 1e-4);
    const late = (samples.length - 1 - last) / end.context.sampleRate;
    if (last >= 0) heard.silentAt = Math.max(heard.silentAt, end.context.currentTime - late);
  };
  setInterval(() => window.listenFrom && hear(window.listenFrom), 5);
  const tap = ({ timeStamp }: Event): void => {
    heard.wait = performance.now() - timeStamp;
    const context = window.listenFrom?.context as AudioContext;
    heard.buffer = context.baseLatency;
    heard.tappedAt = context.currentTime;
  };
  addEventListener('click', tap, { capture: true, once: true });
}

/**
 * Milliseconds from the tap on the stop key to the last sample that is not silence, the page's own
 * buffer included; what a device holds in its own comes on top.
 */
export async function timeSilence(page: Page): Promise<number> {
  const key = page.locator('silencer-bench [data-play]');
  await key.click();
  await page.waitForTimeout(1500);
  await page.evaluate(listen);
  await page.waitForTimeout(100);
  await key.click();
  await page.waitForTimeout(600);
  const { wait, buffer, tappedAt, silentAt } = await page.evaluate(() => window.heard);
  return wait + (silentAt - tappedAt + buffer) * 1000;
}
