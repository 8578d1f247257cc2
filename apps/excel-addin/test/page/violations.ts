import { animationsEnded } from '@cyberbudget/test-browser';
import type { Frame, Page } from 'playwright-core';

/** What axe, which the page must hold already, finds wrong on it. */
export async function violations(page: Page | Frame): Promise<string[]> {
  // A button that has just come into being is not yet in its colours.
  await animationsEnded(page);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Fluent's focus traps: whoever gets the focus there is led on at once.
    const context = { exclude: [['[data-tabster-dummy]']] };
    const result = await axe.run(context, { runOnly: { type: 'tag', values } });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
