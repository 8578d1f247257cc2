import { describe, expect, test } from 'vitest';
import { wrapComments } from './comments.ts';
import { programs, textOf } from './pages.ts';
import { COLUMNS, widthOf } from './wrap.ts';

const long = 'a word and '.repeat(20).trim();
const linesOf = (source: string): readonly string[] => wrapComments(source).split('\n');

describe('wrapComments', () => {
  test.each([
    ['a remark', `  // ${long}`, '  // a'],
    ['a comment of one line', `  /** ${long} */`, '   * a'],
    ['a comment of many', `  /**\n   * short\n   *\n   * ${long}\n   */`, '   * a'],
  ])('fills %s, at its indent', (_, source, start) => {
    const lines = linesOf(source);
    expect(lines.every((line) => widthOf(line) <= COLUMNS)).toBe(true);
    expect(lines.filter((line) => line.startsWith(start)).length).toBeGreaterThan(1);
    expect(wrapComments(lines.join('\n'))).toBe(lines.join('\n'));
  });

  test('begins a tag on a line of its own', () => {
    const lines = linesOf(`/**\n * ${long}\n * @param a ${long}\n * @returns b\n */`);
    expect(lines.filter((line) => line.includes('@'))).toEqual([
      expect.stringMatching(/^ \* @param a /),
      ' * @returns b',
    ]);
  });

  test.each([
    ['what a linter reads', `// biome-ignore lint/x: ${long}`],
    ['an example', `/**\n * @example\n * ${long}\n */`],
    ['code', `const a = '${long}'; // b`],
    ['what is short', '/** One\n * two. */'],
  ])('leaves %s', (_, source) => expect(wrapComments(source)).toBe(source));
});

test('no comment has a line of more than 100 columns: `pnpm format` wraps them', () => {
  expect(programs().length).toBeGreaterThan(500);
  expect(programs().filter((program) => wrapComments(textOf(program)) !== textOf(program))).toEqual([]);
});
