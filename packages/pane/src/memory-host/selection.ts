import { areaOf } from '@cyberbudget/core';
import type { CellContent } from '../layout/layout.ts';
import type { SelectedTexts, Selection } from '../sheet-host/sheet-host.ts';
import { contentsOf, type MemoryWorkbook } from './workbook.ts';

/** What is selected, with the formula of its first cell. */
export function selectionOf(workbook: MemoryWorkbook): Selection {
  const place = workbook.selection;
  const { rows, columns } = areaOf(place.address) ?? { rows: 1, columns: 1 };
  const [[first = ''] = []] = contentsOf(workbook, place);
  return { place, rows, columns, formula: typeof first === 'object' ? first.formula : '' };
}

/** What the selected cells show. */
export function selectedTextsOf(workbook: MemoryWorkbook): SelectedTexts {
  const shown = (content: CellContent): string =>
    String(typeof content === 'object' ? workbook.calculate(content.formula) : content);
  return {
    firstRow: (areaOf(workbook.selection.address)?.row ?? 0) + 1,
    rows: contentsOf(workbook, workbook.selection).map((row) => row.map(shown)),
  };
}
