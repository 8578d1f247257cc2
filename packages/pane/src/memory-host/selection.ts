import { areaOf } from '@cyberbudget/core';
import type { Selection } from '../sheet-host/sheet-host.ts';
import { contentsOf, type MemoryWorkbook } from './workbook.ts';

/** What is selected, with the formula of its first cell. */
export function selectionOf(workbook: MemoryWorkbook): Selection {
  const place = workbook.selection;
  const { rows, columns } = areaOf(place.address) ?? { rows: 1, columns: 1 };
  const [[first = ''] = []] = contentsOf(workbook, place);
  return { place, rows, columns, formula: typeof first === 'object' ? first.formula : '' };
}
