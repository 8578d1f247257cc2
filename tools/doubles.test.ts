import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What docs/doubles.md says of a double can be looked up: its files are there, and so are its
// tests.

const root = new URL('../', import.meta.url);

interface Row {
  readonly tried: string;
  /** The first word of what the double does. */
  readonly does: string;
  readonly files: readonly string[];
  /** Each with the file it stands in. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

/** The rows of a section, whose heading names the package that the files are of. */
function rowsOf(section: string): Row[] {
  const source = `${/`(packages\/[^`]+)`/.exec(section)?.[1]}/src/`;
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| tried '))
    .map((line) => {
      const [tried = '', , , does = '', where = '', tests = ''] = line.split('|').slice(1);
      const [testFile = '', ...titles] = quoted(tests);
      return {
        tried: tried.trim(),
        does: /^\*\*(\w+)\*\*/.exec(does.trim())?.[1] ?? '',
        files: quoted(where).map((file) => source + file),
        tests: titles.map((title) => [source + testFile, title] as const),
      };
    });
}

const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** Whether a file of tests has a title, as a string of its own. */
const hasTitle = (file: string, title: string): boolean =>
  ["'", '"', '`'].some((mark) => textOf(file).includes(`${mark}${title}${mark}`));

const sections = textOf('docs/doubles.md')
  .split(/^(?=## )/m)
  .slice(1);
const rows = sections.flatMap(rowsOf);

test('both doubles have their table', () => {
  expect(sections.map((section) => rowsOf(section).length > 10)).toEqual([true, true]);
});

test.each(rows)('$tried', ({ does, files, tests }) => {
  expect(['same', 'refuses', 'lenient']).toContain(does);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  // What a double forgives has no test: nothing says no.
  expect(tests.length > 0).toBe(does !== 'lenient');
  expect(tests.filter(([file, title]) => !hasTitle(file, title))).toEqual([]);
});
