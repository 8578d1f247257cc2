import type { BudgetDocument } from '@cyberbudget/core';
import { libraryOfFigures, publishedFigures } from '@cyberbudget/documents/figures';
import { expect, test } from 'vitest';
import { affectedFormulas } from './affected-formulas.ts';

const [published] = publishedFigures;
const before = libraryOfFigures([], () => null);
const withDocument = (changes: Partial<BudgetDocument>) =>
  libraryOfFigures(
    [{ document: { ...(published as BudgetDocument), ...changes }, agreed: true }],
    () => null,
  );
const newer = withDocument({ id: 'fy2099-draft', fiscalYear: 2099 });
const inPlace = withDocument({ notes: [], title: '別' });

const effect = (formula: string, after = newer): string => {
  const place = { sheet: 'Sheet1', address: 'A1' };
  const { changed, open } = affectedFormulas([{ place, formula, shown: '' }], before, after, 'ja');
  return changed.length > 0 ? 'changes' : open.length > 0 ? 'may change' : 'none';
};

test.each([
  ['=CYBERBUDGET()', 'changes'],
  ['=CYBERBUDGET("総務省")', 'changes'],
  ['=CYBERBUDGET("総務省",2023)', 'none'],
  ['=CYBERBUDGET("総務省",0)', 'changes'],
  ['=CYBERBUDGET(A5)', 'changes'],
  ['=CYBERBUDGET(A5,2023)', 'none'],
  ['=CYBERBUDGET(A5,2099)', 'changes'],
  ['=CYBERBUDGET(A5,$B$1)', 'may change'],
  ['=CYBERBUDGET(A5,{2022,2099})', 'changes'],
  ['=CYBERBUDGET("総務省",2023)-CYBERBUDGET("総務省")', 'changes'],
  ['=IF(A1="",0,CYBERBUDGET(A1,B1)+CYBERBUDGET(A1))', 'changes'],
  ['=CYBERBUDGET_TABLE("分野")', 'changes'],
  ['=CYBERBUDGET_TABLE("分野",2023)', 'none'],
  ['=CYBERBUDGET_TABLE("年度",2023)', 'changes'],
  ['=CYBERBUDGET_CHANGE(A1,2023,2099)', 'changes'],
  ['=CYBERBUDGET_META("資料名")', 'changes'],
  ['=CYBERBUDGET_NAMES("指標")', 'none'],
  ['=CYBERBUDGET_PROGRAMS("総務省",,,"監視")', 'changes'],
])('with a newer document %s: %s', (formula, expected) => expect(effect(formula)).toBe(expected));

test.each([
  ['=CYBERBUDGET(A5,2023)', 'changes'],
  ['=CYBERBUDGET("総務省",2023)', 'changes'],
  ['=CYBERBUDGET_NAMES("単位",2023)', 'none'],
])('with one in the place of the published document %s: %s', (formula, expected) =>
  expect(effect(formula, inPlace)).toBe(expected),
);
