import { type BatchHost, createBatchHost } from './batch-host.ts';
import { NOT_UNDOABLE } from './fault/not-undoable.ts';
import { excelWorkbook } from './object/excel-workbook.ts';
import { openRealm } from './object/open-realm.ts';
import { services } from './object/services.ts';
import type { BatchHooks } from './protocol/object-paths.ts';
import { raise } from './protocol/office-error.ts';
import type { Workbook } from './workbook/workbook.ts';

/** Excel as the client sees it: a workbook behind the wire, with faults. */
export interface Host extends BatchHost {
  readonly workbook: Workbook;
}

/** An Excel over a workbook. */
export function createHost(workbook: Workbook): Host {
  const realm = openRealm(workbook);
  const roots = { root: excelWorkbook(realm), services: services(realm) };
  const { undo } = workbook;
  const hooks = (isGrouped: boolean): BatchHooks => ({
    // Calls that cannot be undone are kept out of groups.
    async change(member) {
      if (!NOT_UNDOABLE.has(member)) return;
      if (isGrouped) raise('UndoNotSupported');
      await undo.forget();
    },
  });
  return { workbook, ...createBatchHost({ roots, undo, hooks }) };
}
