import { fileURLToPath } from 'node:url';
import { isNewExpression, type Node, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { expect, test } from 'vitest';

/**
 * The most regular expressions that the importer has of its own. Which words there are is said by
 * vocabularies and phrases; numbers, brackets and marks are read in text/. What is left are the
 * forms of numbers, classes of characters and grammars of one line.
 */
const MOST = 46;

const root = fileURLToPath(new URL('..', import.meta.url));
const isOwn = (file: string): boolean =>
  file.startsWith(`${root}src/`) && !file.endsWith('.test.ts') && !file.endsWith('.fixture.ts');

/** The expressions in a tree, as literals or built from a text. */
function expressionsIn(node: Node): number {
  const isBuilt = isNewExpression(node) && node.expression.getText() === 'RegExp';
  let count = isBuilt || node.kind === SyntaxKind.RegularExpressionLiteral ? 1 : 0;
  node.forEachChild((child) => {
    count += expressionsIn(child);
  });
  return count;
}

test('the importer has few regular expressions of its own', () => {
  const api = new API();
  try {
    const [project] = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] }).getProjects();
    const files = project?.rootFiles.filter(isOwn) ?? [];
    expect(files.length).toBeGreaterThan(150);
    const counts = files.map((file) => {
      const source = project?.program.getSourceFile(file);
      return source === undefined ? Number.NaN : expressionsIn(source);
    });
    const sum = counts.reduce((all, count) => all + count, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(MOST);
  } finally {
    api.close();
  }
});
