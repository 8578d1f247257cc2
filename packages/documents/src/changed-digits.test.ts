import { readFileSync } from 'node:fs';
import { audit, createLibrary } from '@cyberbudget/core';
import { importText } from '@cyberbudget/importer';
import { expect, test } from 'vitest';
import { index } from './fiscal-year-2023.fixture.ts';
import { knownFindings } from './known-findings.ts';

const file = new URL('../sources/fy2023-draft.txt', import.meta.url);
const lines = readFileSync(file, 'utf8').split('\n');
const figures = index.account ?? [];

/**
 * The figure with its last digit raised by one, 9 becoming 0: the least that a slip of the finger
 * changes.
 */
const slipped = (text: string): string =>
  text.replace(/[0-9０-９](?=[^0-9０-９]*$)/, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + (/[9９]/.test(digit) ? -9 : 1)),
  );

/** Whether the audit has anything new to say of the source with one line in place of its own. */
function isNoticed(line: number, text: string): boolean {
  const result = importText(lines.with(line - 1, text).join('\n'));
  if (!result.ok) return true;
  return createLibrary([result.document]).documents.some((imported) => {
    const { unknown, stale } = audit(imported, knownFindings);
    return unknown.length > 0 || stale.length > 0;
  });
}

test('the source as it is has nothing new to say', () => {
  expect(isNoticed(1, lines[0] ?? '')).toBe(false);
});

test('a slip in the last digit of any figure is noticed, but for the one figure that nothing else checks', () => {
  const unnoticed = figures.filter(({ line, text }) => {
    const whole = lines[line - 1] ?? '';
    return !isNoticed(line, whole.replace(text, slipped(text)));
  });
  expect(unnoticed.map(({ line, text, use }) => [line, text, use])).toEqual([[699, '０. ４億円', 'part']]);
}, 180_000);
