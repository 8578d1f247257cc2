import {
  type AnsweredCell,
  type Capability,
  type DateCell,
  differences,
  FORMULA_CASES,
  type FormulaCase,
  type GivenCell,
  type HostAnswer,
} from '@cyberbudget/conformance';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { type ICellData, type IWorkbookData, LocaleType } from '@univerjs/core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { en } from '../src/language/en.ts';
import { ja } from '../src/language/ja.ts';
import { openWorkbench } from './workbench-page.ts';

const formulaRow = 49;
const errorFormulas: Readonly<Record<string, string>> = {
  '#N/A': '=NA()',
  '#NUM!': '=SQRT(-1)',
  '#VALUE!': '="a"*1',
  '#NAME?': '=NOSUCHFUNCTION()',
};
const cases = Object.entries(FORMULA_CASES).flatMap(([theme, list]) =>
  list.map((one, index) => ({ ...one, title: `${theme} ${index + 1}: ${one.formula.slice(0, 90)}` })),
);
const modes: readonly (readonly [name: string, search: string, lacks: readonly Capability[]])[] = [
  ['Excel, in Japanese', '?lang=ja', ['english']],
  ['Excel, in English', '?lang=en', []],
  ['Sheets', '?lang=ja&mode=sheets', ['english', 'errors-in-arrays', 'errors-as-arguments']],
];

describe.skipIf(skipsBrowser()).each(modes)(
  'every formula gives the same in the grid: %s',
  (_name, search, lacks) => {
    const isEnglish = search.includes('en');
    const own = cases.filter(({ needs = [], language = 'ja' }) => {
      return !needs.some((need) => lacks.includes(need)) && (language === 'en') === isEnglish;
    });
    const host = { lacks, call: () => 0 };
    let answers: readonly HostAnswer[] = [];

    beforeAll(async () => {
      answers = await calculateAll(own, search);
    }, 120_000);

    test.each(own.map((one, index) => [one.title, index] as const))('%s', (_title, index) => {
      const answer = answers[index];
      const expected = own[index]?.expected;
      if (answer === undefined || expected === undefined) throw new Error('There is no answer.');
      expect(differences(answer, expected, host)).toEqual([]);
    });
  },
);

/**
 * Opens a book with a sheet for each formula and reads what they give, once each of them has been
 * calculated.
 */
async function calculateAll(list: readonly FormulaCase[], search: string): Promise<readonly HostAnswer[]> {
  const workbench = await openWorkbench(search, bookOf(list));
  const isCalculated = (rows: ReadCell[][] | undefined, { expected }: FormulaCase): boolean => {
    const { value = '', message = '' } = rows?.[0]?.[0] ?? {};
    // The first search in a document waits for its texts.
    if (message === ja.pending || message === en.pending) return false;
    return value !== '' || firstCell(expected) === '';
  };
  const read = () => workbench.page.evaluate(readAnswers, formulaRow);
  // What never is calculated shows in the cases: here it only ends the waiting.
  const isComplete = async (): Promise<boolean> => {
    const found = await read();
    return list.every((one, index) => isCalculated(found[index], one));
  };
  await vi.waitUntil(isComplete, { timeout: 60_000, interval: 500 }).catch(() => undefined);
  const raw = await read();
  await workbench.close();
  return raw.map((rows) => {
    const cells = rows.map((row) => row.map(toAnswered));
    return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? '') : cells;
  });
}

const firstCell = (expected: FormulaCase['expected']): unknown =>
  expected.kind === 'cell' ? expected.cell : expected.kind === 'rows' ? expected.rows[0]?.[0] : undefined;

interface ReadCell {
  readonly value: string | number | boolean;
  readonly message: string | undefined;
}

/** Runs in the page: what the formula of each sheet shows. */
async function readAnswers(row: number): Promise<ReadCell[][][]> {
  const sheets = window.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
  return sheets.map((sheet) => {
    const size = window.spillOf(sheet.getSheetId(), row, 0) ?? { rows: 1, columns: 1 };
    return Array.from({ length: size.rows }, (_r, down) =>
      Array.from({ length: size.columns }, (_c, across) => ({
        value: window.shownValue(sheet.getSheetId(), row + down, across),
        message: window.messageOf({ sheetId: sheet.getSheetId(), row: row + down, column: across }),
      })),
    );
  });
}

function toAnswered({ value, message }: ReadCell): AnsweredCell {
  if (value === '#ERROR!') {
    const error = message?.startsWith('#VALUE!') ? '#VALUE!' : '#N/A';
    return { error, message: message ?? '' };
  }
  return value === '#N/A' || value === '#VALUE!' ? { error: value, message: message ?? '' } : value;
}

function bookOf(list: readonly FormulaCase[]): IWorkbookData {
  const ids = list.map((_case, index) => `case${index}`);
  const sheets = list.map(({ formula, cells = {} }, index) => {
    const cellData: Record<number, Record<number, ICellData>> = { [formulaRow]: { 0: { f: formula } } };
    for (const [address, given] of Object.entries(cells)) {
      const row = Number(address.slice(1)) - 1;
      cellData[row] = { ...cellData[row], [address.charCodeAt(0) - 65]: toCell(given) };
    }
    return [
      ids[index],
      { id: ids[index], name: `case ${index + 1}`, cellData, rowCount: 200, columnCount: 30 },
    ];
  });
  return {
    id: 'book',
    name: 'cases',
    appVersion: '0.25.1',
    locale: LocaleType.JA_JP,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets),
  };
}

function toCell(given: GivenCell): ICellData {
  if (given === null || given === undefined) return {};
  if (typeof given === 'boolean') return { v: given ? 1 : 0, t: 3 };
  if (typeof given === 'string') return { v: given, t: 1 };
  if (typeof given === 'number') return { v: given, t: 2 };
  if ('cellError' in given) return { f: errorFormulas[given.cellError] ?? '=1/0' };
  return { v: (given as DateCell).dateSerial, t: 2, s: { n: { pattern: 'yyyy/m/d' } } };
}
