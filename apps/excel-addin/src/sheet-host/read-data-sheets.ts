import { type DataSheet, enteredCell } from '@cyberbudget/pane/layout';
import { freeSheetName } from './free-name.ts';

/** A sheet that has a name a data sheet might have, and its formulas from A1 on. */
export interface DataSheetReading {
  readonly name: string;
  readonly formulas: readonly (readonly unknown[])[];
}

/** How many sheets of the same name and a number are looked at: one for each edition of a document, and then some. */
const LOOKED_AT = 3;

/** Asks for the sheets that may already hold the figures. Call the answer after `context.sync()`. */
export function readDataSheets(context: Excel.RequestContext, wanted: string): () => DataSheetReading[] {
  const taken = new Set<string>();
  const readings = Array.from({ length: LOOKED_AT }, () => {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('formulas') };
  });
  return () =>
    readings.flatMap(({ sheet, used }) =>
      sheet.isNullObject ? [] : [{ name: sheet.name, formulas: used.isNullObject ? [] : used.formulas }],
    );
}

/** Which data sheet a table refers to: one that has the same figures, else a new one. */
export function chooseDataSheet(
  { name, cells }: DataSheet,
  readings: readonly DataSheetReading[],
  sheetNames: ReadonlySet<string>,
): { readonly name: string; readonly isNew: boolean } {
  const wanted = JSON.stringify(cells.map((row) => row.map(shownCell)));
  const same = readings.find(({ formulas }) => JSON.stringify(formulas) === wanted);
  return same === undefined
    ? { name: freeSheetName(name, sheetNames), isNew: true }
    : { name: same.name, isNew: false };
}

/** What Excel answers for a cell that was entered: without the apostrophe that keeps a text a text. */
const shownCell = (cell: DataSheet['cells'][number][number]): string | number => {
  const entered = enteredCell(cell);
  return typeof entered === 'string' && entered.startsWith("'") ? entered.slice(1) : entered;
};
