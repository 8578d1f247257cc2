import { readFileSync } from 'node:fs';
import { createLibrary, markedLine, type PrintedLine } from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';
import { describe, expect, test } from 'vitest';
import { importBytes, importText } from './index.ts';

/** Every object of a value that is a place with a text. */
function places(part: unknown): PrintedLine[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(places);
  return 'line' in part && 'text' in part ? [part as PrintedLine, ...inside] : inside;
}

const source = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');

describe('the places of a text', () => {
  const result = importText(source);
  if (!result.ok) throw new Error('not read');
  const { document } = result;
  const lines = source.split('\n');

  test('the line on the page counts the lines of the page that print something', () => {
    const { line = 0, page, lineOnPage = 0 } = document.programs.at(-1)?.amount ?? { page: null };
    expect([page, line, lineOnPage]).toEqual([2, 55, 18]);
    expect(lines.slice(32, line).filter((text) => text.trim() !== '')).toHaveLength(lineOnPage);
  });

  test('every figure is marked in its line', () => {
    const [index] = createLibrary([document]).documents;
    if (index === undefined) throw new Error('no document');
    const unmarked = document.figures.filter((figure) => {
      const { printed, mark } = markedLine(index, figure);
      return mark === null || printed?.slice(...mark) !== figure.text;
    });
    expect(document.figures.length).toBeGreaterThan(80);
    expect(unmarked.map(({ line, text }) => [line, text])).toEqual([]);
  });

  test('every place has its printed line, as it stands in the text', () => {
    const kept = new Map(document.printedLines.map((line) => [line.line, line]));
    const { printedLines: _, ...rest } = document;
    expect(places(rest).filter(({ line, lineOnPage }) => kept.get(line)?.lineOnPage !== lineOnPage)).toEqual(
      [],
    );
    expect(document.printedLines.filter(({ line, text }) => lines[line - 1]?.trimEnd() !== text)).toEqual([]);
  });

  test('the printed lines are a few thousand characters', () => {
    const characters = document.printedLines.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThan(6_000);
  });
});

test('the same amount twice on a line is two places', () => {
  const text =
    '令和６年度予算政府案\nサイバーセキュリティ 総額 100.0億円\n(1)分野の名 100.0億円\n【警察庁】監視 1.5億円 （うち新規 1.5億円）\n';
  const result = importText(text);
  if (!result.ok) throw new Error('not read');
  const onLine = result.document.figures.filter(({ line }) => line === 4);
  expect(onLine.map(({ text: figure, at }) => [figure, at])).toEqual([
    ['1.5億円', undefined],
    ['1.5億円', text.split('\n')[3]?.lastIndexOf('1.5億円')],
  ]);
});

test('the figures of a PDF have boxes on its page, those of a text none', async () => {
  const pdf = readFileSync(new URL('../cases/slide-two-columns/input.pdf', import.meta.url));
  const result = await importBytes(new Uint8Array(pdf));
  if (!result.ok) throw new Error('not read');
  for (const { box: [left, top, right, bottom] = [0, 0, 0, 0] } of result.document.figures) {
    expect(left >= 0 && top >= 0 && right > left && bottom > top).toBe(true);
  }
  expect(places(importText(source)).filter((place) => 'box' in place)).toEqual([]);
});

test('a line with a mark of a note is kept as it is printed, and its figures are marked in it', () => {
  const text = readFileSync(new URL('../cases/note-marks-in-text/input.txt', import.meta.url), 'utf8');
  const result = importText(text);
  if (!result.ok) throw new Error('not read');
  const { document, report } = result;
  const lines = text.split('\n');
  expect(document.programs.map(({ amount }) => amount.text)).toEqual(['20.0億円', '10.0億円', '4.0億円']);
  expect(document.printedLines.filter(({ line, text: kept }) => lines[line - 1] !== kept)).toEqual([]);
  expect(report.printed.slice(0, lines.length).map((line) => line.text)).toEqual(
    lines.slice(0, report.printed.length),
  );
  const marked = document.figures.map(({ line, at, text: figure }) => {
    const printed = lines[line - 1] ?? '';
    return printed.startsWith(figure, at ?? printed.indexOf(figure));
  });
  expect(marked).toEqual(document.figures.map(() => true));
  expect(readDocument(document).ok).toBe(true);
});

test('a figure behind a mark has its address in the printed line, and is found by it', () => {
  const text = readFileSync(new URL('../cases/note-marks-in-text/input.txt', import.meta.url), 'utf8');
  const first = importText(text);
  if (!first.ok) throw new Error('not read');
  const at = first.document.figures.findIndex(({ text: figure }) => figure === '10.0億円');
  const print = first.report.anchors[at];
  expect(print?.prefix.endsWith('資機材の増強※2')).toBe(true);
  if (print === undefined) throw new Error('no address');
  const is = { kind: 'text', text: '11.0億円' } as const;
  const again = importText(text, { corrections: [{ print, was: null, is, by: null, at: null, why: null }] });
  if (!again.ok) throw new Error('not read');
  expect(again.document.programs.map(({ amount }) => amount.amountYen / 1e8)).toEqual([20, 11, 4]);
});
