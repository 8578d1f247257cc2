import { createRequire } from 'node:module';
import type { Definition, LookedIn } from '@cyberbudget/exporter/functions-book';
import type { Engine, Shown } from './engine.ts';

const require = createRequire(import.meta.url);
const { CellValueType, LocaleType, LogLevel, Univer } =
  require('@univerjs/core') as typeof import('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade') as typeof import('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } =
  require('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets') as typeof import('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } =
  require('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
require('@univerjs/sheets/facade') as typeof import('@univerjs/sheets/facade');
require('@univerjs/engine-formula/facade');
require('@univerjs/sheets-formula/facade');

/** Milliseconds from the end of a calculation until its results stand in the cells. */
const APPLIED_AFTER = 300;

/** Rows between two formulas, so that no result meets another. */
const ROOM = 120;

/**
 * Univer, which has no ISOMITTED and wants every argument: the definitions are the same but for
 * that.
 */
export async function univerEngine(
  sheets: readonly LookedIn[],
  definitions: readonly Definition[],
): Promise<Engine> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook({
    id: 'book',
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(
      sheets.map(({ name, rows }) => [
        name,
        {
          id: name,
          name,
          rowCount: rows.length + 1,
          columnCount: 60,
          cellData: Object.fromEntries(
            rows.map((row, down) => [down, Object.fromEntries(row.map((v, across) => [across, cellOf(v)]))]),
          ),
        },
      ]),
    ),
  });
  for (const { name, rows, columns } of sheets)
    for (const [column, [first, last]] of Object.entries(columns))
      book.insertDefinedName(column, `=${name}!$${letter(first)}$1:$${letter(last)}$${rows.length}`);
  for (const { name, parameters, body } of definitions) {
    const plain = body.replace(/ISOMITTED\([^)]*\)/g, 'FALSE');
    book.insertDefinedName(
      name,
      `=LAMBDA(${[...parameters.map((word) => word.replace(/[[\]]/g, '')), plain].join(',')})`,
    );
  }
  return {
    calculate: async (formulas) => {
      // A sheet of its own for each call: to clear one costs more than all that is calculated.
      const sheet = book.create('free', formulas.length * ROOM, 60);
      const done = new Promise<void>((resolve) => {
        const listener = api.getFormula().calculationEnd(() => {
          listener.dispose();
          resolve();
        });
      });
      const cells = Array.from({ length: formulas.length * ROOM }, (_, row) => [
        row % ROOM === 0 ? { f: formulas[row / ROOM] ?? '' } : {},
      ]);
      sheet.getRange(0, 0, cells.length, 1).setValues(cells);
      await done;
      await new Promise((resolve) => setTimeout(resolve, APPLIED_AFTER));
      const shown = formulas.map((_, at) =>
        shownFrom((row, column) => sheet.getRange(at * ROOM + row, column).getValue()),
      );
      book.deleteSheet(sheet);
      return shown;
    },
  };
}

/** A text stays one, "8.1%" too, as in the file. */
const cellOf = (v: string | number | boolean) =>
  typeof v === 'string' ? { v, t: CellValueType.STRING } : { v };

/** The block of cells that begins at the formula. */
function shownFrom(valueAt: (row: number, column: number) => unknown): Shown {
  const rows: (string | number)[][] = [];
  for (let row = 0; row < ROOM; row += 1) {
    const cells: (string | number)[] = [];
    for (let column = 0; column < 40; column += 1) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) break;
      cells.push(typeof value === 'number' ? value : String(value));
    }
    if (cells.length === 0) break;
    rows.push(cells);
  }
  return rows;
}

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
