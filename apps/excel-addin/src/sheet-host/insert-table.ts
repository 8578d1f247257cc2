import { type Layout, layoutInsertion } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type Place, type TableInsertion } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { codeOf, failureOf } from './failure-of.ts';
import { placeOf } from './found-place.ts';
import { freeTableName } from './free-name.ts';
import { type Ground, readGround } from './ground.ts';
import { chooseDataSheet } from './read-data-sheets.ts';
import { rollBack } from './roll-back.ts';
import { fitsOneRequest } from './write-cells.ts';
import { type Writing, writeTable } from './write-table.ts';

/** One round trip to look, one to write: everything of a table in one undo step, or nothing of it. */
export async function insertTable(
  app: ExcelApp,
  insertion: TableInsertion,
): Promise<Outcome<{ readonly place: Place }>> {
  const layout = layoutInsertion(insertion);
  const read = await readGround(app, {
    target: insertion.target,
    rows: layout.cells.length,
    columns: layout.columns.length,
    dataSheet: layout.dataSheet?.name ?? null,
  });
  return read.ok ? write(app, writingOf(insertion, layout, read.ground)) : read;
}

/** The layout with the names that are free: formulas of the native form name their data sheet. */
function writingOf(insertion: TableInsertion, layout: Layout, ground: Ground): Writing {
  const tableName = freeTableName(insertion.name, ground.tableNames);
  const common = { ground, tableName, isOneRequest: fitsOneRequest(layout.cells) };
  if (layout.dataSheet === null) return { ...common, layout, dataSheet: null };
  const { name, isNew } = chooseDataSheet(layout.dataSheet, ground.dataSheets, ground.sheetNames);
  const named = layoutInsertion(insertion, { dataSheetName: name });
  return { ...common, layout: named, dataSheet: isNew ? named.dataSheet : null };
}

/**
 * Writes in one undo step where Excel has undo groups (ExcelApi 1.20). Some builds refuse a group with many formulas as
 * UndoNotSupported (OfficeDev/office-js issue 6491): it is then written without one.
 */
async function write(app: ExcelApp, writing: Writing): Promise<Outcome<{ readonly place: Place }>> {
  const { ground } = writing;
  const place = placeOf(ground.sheet, ground.area);
  const attempts = app.has('ExcelApi', '1.20') ? [{ mergeUndoGroup: true }, {}] : [{}];
  for (const options of attempts) {
    try {
      await app.excel.run(options, (context) => writeTable(context, writing));
      return { ok: true, place };
    } catch (error) {
      await rollBack(app, writing, error);
      const isGroup = 'mergeUndoGroup' in options;
      if (!isGroup || codeOf(error) !== 'UndoNotSupported') return failed(failureOf(error, place));
    }
  }
  return failed({ code: 'unsupported' });
}
