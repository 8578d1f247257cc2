import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A page in both languages says the same: heading by heading, table by table, command by command,
// link by link.

const root = new URL('../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const pages = execFileSync('git', ['ls-files', 'README.ja.md', '*.ja.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');

/** What a page consists of besides words, in its order. */
function shapeOf(text: string): string[] {
  const blocks = text.matchAll(/^```(\w*)\n([\s\S]*?)^```$|^(#+) .*$|((?:^\|.*\n)+)|^(\d+)\. /gm);
  return [...blocks].map(([, language, code, heading, table, step]) => {
    if (code !== undefined)
      return `code ${language}: ${language === 'sh' ? commandsOf(code) : `${code.split('\n').length} lines`}`;
    if (heading !== undefined) return `heading ${heading.length}`;
    if (table !== undefined) return `table: ${sizeOf(table)}`;
    return `step ${step}`;
  });
}

/** Without comments and without the choice of a language. */
const commandsOf = (code: string): string =>
  code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$| --lang en/g, ''))
    .join(' | ');

function sizeOf(table: string): string {
  const rows = table.trimEnd().split('\n');
  const cells = rows.map((row) => row.replaceAll(/\\\||`[^`]*`/g, '').split('|').length - 2);
  return `${rows.length} rows of ${[...new Set(cells)].join(' or ')}`;
}

/**
 * Where its links to files lead, each as the page of no language, sorted; a page links its other
 * language by itself.
 */
const filesOf = (page: string, text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
    .map(([, file = '']) => file.replace(/\.ja\.md$/, '.md').replace(/-(?:ja|en)?(?=\.png$)/, ''))
    .filter((file) => !page.endsWith(file.replace(/\.md$/, '.ja.md')))
    .sort();

test('the pages in two languages are found', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.ja.md', 'docs/functions.ja.md', 'docs/privacy.ja.md']),
  );
});

test.each(pages)('%s has what the page in English has', (page) => {
  const [japanese, english] = [textOf(page), textOf(page.replace('.ja.md', '.md'))];
  expect(shapeOf(english).length).toBeGreaterThan(0);
  expect(shapeOf(japanese)).toEqual(shapeOf(english));
  expect(filesOf(page, japanese)).toEqual(filesOf(page, english));
});
