import { enteredCell } from '@cyberbudget/pane/layout';
import { type FormulaInsertion, failed, type Outcome, type Place } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { failureOf } from './failure-of.ts';
import { placeOf } from './found-place.ts';
import { type Ground, readGround } from './ground.ts';
import { rollBack } from './roll-back.ts';
import { setFormat } from './write-cells.ts';

/** Writes one formula or one text into an empty cell, in one undo step. */
export async function insertFormula(
  app: ExcelApp,
  insertion: FormulaInsertion,
): Promise<Outcome<{ readonly place: Place }>> {
  const wish = { target: insertion.target, rows: 1, columns: 1, dataSheet: null };
  const read = await readGround(app, wish);
  if (!read.ok) return read;
  const { ground } = read;
  const place = placeOf(ground.sheet, ground.area);
  try {
    await app.excel.run((context) => writeContent(context, ground, insertion));
    return { ok: true, place };
  } catch (error) {
    await rollBack(app, { ground, dataSheet: null, tableName: '', isOneRequest: true }, error);
    return failed(failureOf(error, place));
  }
}

async function writeContent(
  context: Excel.RequestContext,
  { sheet: name, isNew, area }: Ground,
  { content, numberFormat }: FormulaInsertion,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = isNew ? worksheets.add(name) : worksheets.getItem(name);
  const cell = sheet.getRangeByIndexes(area.row, area.column, 1, 1);
  if (numberFormat !== null) setFormat(cell, numberFormat);
  cell.formulas = [[enteredCell('text' in content ? content.text : content)]];
  if (isNew) sheet.activate();
  await context.sync();
}
