import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Naming every element that passes takes longer than looking at it.
  resultTypes: ['violations'],
};

/** Axe's bindings for Playwright bring it twice for each look; a page needs it once. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/**
 * What axe finds wrong on a page as it stands, a line each.
 * @param within looks at one part alone, by its selector
 */
export async function listAccessibilityFaults(page: Page, within = 'html'): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ([part, how]) => {
      const { violations } = await window.axe.run(part, how);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    [within, options] as const,
  );
}
