import { addressOf } from '@cyberbudget/core';
import { findCall } from '@cyberbudget/core/formula';
import type { LiveCell } from '../sheet-host/sheet-host.ts';
import type { MemoryWorkbook } from './workbook.ts';

/** Every cell whose formula calls one of our functions. */
export function liveCellsOf({ sheets, calculate }: MemoryWorkbook): LiveCell[] {
  return [...sheets].flatMap(([sheet, { cells }]) =>
    [...cells].flatMap(([key, content]): LiveCell[] => {
      if (typeof content !== 'object' || findCall(content.formula) === null) return [];
      const [row = 0, column = 0] = key.split(',').map(Number);
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      return [
        { place: { sheet, address }, formula: content.formula, shown: String(calculate(content.formula)) },
      ];
    }),
  );
}
