import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked of a page: everything, what colours can break, or what words and structure can. */
const RULES = {
  all: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  words: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
  },
} as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Checker {
  run(root: Document, options: object): Promise<{ violations: Violation[] }>;
}

/**
 * What axe finds wrong on the page: the rule, the element and why.
 * @param asked `colours` where only the theme is another, `words` where only the language is
 */
export async function violations(page: Page, asked: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(
    async (options) => {
      const { axe: checker } = globalThis as unknown as { axe: Checker };
      return (await checker.run(document, options)).violations;
    },
    { ...RULES[asked], resultTypes: ['violations'] },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
