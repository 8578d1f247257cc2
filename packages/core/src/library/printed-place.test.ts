import { describe, expect, test } from 'vitest';
import type { BudgetDocument } from '../document/document.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { indexDocument } from './indexed-document.ts';
import { markedLine } from './marked-line.ts';
import { figurePlaces, type PrintedPlace, pagePlaces } from './printed-place.ts';

const BOX = [1, 2, 3, 4] as const;

describe('where figures stand', () => {
  test.each<[string, PrintedPlace[], string, string]>([
    [
      'page, line on it, line of the text',
      [{ page: 3, lineOnPage: 11, line: 90 }],
      '3頁11行目（テキスト90行）',
      'p. 3, line 11 (text line 90)',
    ],
    ['of a PDF', [{ page: 3, lineOnPage: 11, line: 90, box: BOX }], '3頁11行目', 'p. 3, line 11'],
    ['of version 1', [{ page: 3, line: 90 }], '3頁（テキスト90行）', 'p. 3 (text line 90)'],
    ['without pages', [{ page: null, line: 90 }], 'テキスト90行', 'text line 90'],
    [
      'several pages, lines in order, each once, runs as spans',
      [
        { page: 1, lineOnPage: 9, line: 12 },
        { page: 1, lineOnPage: 5, line: 7 },
        { page: 2, lineOnPage: 1, line: 33 },
        { page: 1, lineOnPage: 6, line: 8 },
        { page: 1, lineOnPage: 7, line: 9 },
        { page: 1, lineOnPage: 5, line: 7 },
      ],
      '1頁5～7・9行目（テキスト7～9・12行）、2頁1行目（テキスト33行）',
      'p. 1, lines 5 to 7, 9 (text lines 7 to 9, 12); p. 2, line 1 (text line 33)',
    ],
  ])('%s', (_, places, ja, en) => expect(figurePlaces(places)).toEqual({ ja, en }));

  test('in a table the line of the text stands only where nothing else is known', () =>
    expect(
      pagePlaces([
        { page: 3, lineOnPage: 11, line: 90 },
        { page: 4, line: 110 },
      ]).ja,
    ).toBe('3頁11行目、4頁（テキスト110行）'));
});

describe('a figure in its line', () => {
  const line = { line: 2, page: 1, lineOnPage: 1, text: '監視\t1.4億円\t21.4億円\t1.4億円' };
  const document: BudgetDocument = { ...madeUpDocument({}), printedLines: [line] };
  const index = indexDocument(document);
  const marked = (text: string, at?: number): string | undefined => {
    const { printed, mark } = markedLine(index, { line: 2, page: 1, text, at });
    return printed?.slice(...(mark ?? [0, 0]));
  };

  test.each([
    ['1.4億円', undefined, '1.4億円'],
    ['1.4億円', 16, '1.4億円'],
    ['21.4億円', undefined, '21.4億円'],
    ['1.4億円也', 16, '1.4億円'],
    ['9.9億円', undefined, ''],
  ])('%s at %s is marked as %s', (text, at, shown) => expect(marked(text, at)).toBe(shown));

  test('the line has blanks where a PDF has cells, so that marks stay where they are', () => {
    expect(markedLine(index, { line: 2, page: 1, text: '1.4億円', at: 16 })).toMatchObject({
      printed: '監視 1.4億円 21.4億円 1.4億円',
      mark: [16, 21],
    });
  });

  test('a line that the document does not have is none', () =>
    expect(markedLine(index, { line: 3, page: 1, text: '1.4億円' })).toMatchObject({
      printed: null,
      mark: null,
    }));
});
