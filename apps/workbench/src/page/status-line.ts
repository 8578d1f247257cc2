import { onSelection } from '../excel/selection.ts';
import type { Texts } from '../language/texts.ts';
import type { OpenSheet } from '../sheet/open-sheet.ts';

/** Shows, below the sheet, the sentence behind the error of the selected cell. */
export function showCellErrors(element: HTMLElement, sheet: OpenSheet, texts: Texts): void {
  const update = (): void => {
    const error = selectedError(sheet, texts);
    element.dataset['kind'] = error === undefined ? 'calm' : 'error';
    element.replaceChildren(
      ...(error === undefined
        ? [calmText(sheet, texts)]
        : [bold(`${error.cell} ${error.code}`), error.message]),
    );
  };
  onSelection(sheet.book, update);
  sheet.book.api.getFormula().calculationResultApplied(update);
  sheet.records.onChange((kind) => kind === 'filters' && update());
  update();
}

function calmText({ book, records }: OpenSheet, texts: Texts): string {
  const front = book.workbook().getActiveSheet().getSheetId();
  return records.list('filters').some(({ id }) => id === front) ? texts.filterNotDrawn : texts.ready;
}

function selectedError(
  { book, messages }: OpenSheet,
  texts: Texts,
): { readonly cell: string; readonly code: string; readonly message: string } | undefined {
  const worksheet = book.api.getActiveWorkbook()?.getActiveSheet();
  const range = worksheet?.getActiveRange();
  if (!worksheet || !range) return undefined;
  const [row, column] = [range.getRow(), range.getColumn()];
  const cell = worksheet.getRange(row, column);
  const code = String(cell.getValue() ?? '');
  const meaning = texts.errorMeanings[code];
  if (meaning === undefined) return undefined;
  const own = ['#N/A', '#VALUE!', '#ERROR!'].includes(code)
    ? messages.find({ sheetId: worksheet.getSheetId(), row, column })
    : undefined;
  return { cell: cell.getA1Notation(), code, message: own === undefined || own === '' ? meaning : own };
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}
