import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on a page as it stands, a line each.
 * @param within looks at one part alone, by its selector
 */
export async function listAccessibilityFaults(page: Page, within = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Naming every element that passes takes longer than looking at it.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .include(within)
    // The other mode opens a second page for each report, for frames of other sites; there are none.
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
