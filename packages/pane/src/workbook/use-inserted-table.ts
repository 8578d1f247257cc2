import { useEffect, useState } from 'react';
import { findInserted, type InsertedTable } from '../inserted/find-inserted.ts';
import { missingToFind } from '../inserted/kind-tables.ts';
import type { SheetBlock } from '../sheet-host/table-rewriting.ts';
import { usePane } from '../state/pane-context.ts';
import { usePart } from '../state/use-texts.ts';

/** A table of ours around the selected cell, and the cells around it. */
export interface TableAround {
  readonly block: SheetBlock;
  readonly table: InsertedTable;
}

/**
 * The table of ours that is selected, read anew whenever the selection changes.
 * @returns the table, or null; and how to read it again
 */
export function useInsertedTable(isShown: boolean) {
  const { host, library } = usePane();
  const [block, setBlock] = useState<SheetBlock | null>(null);
  const read = async (): Promise<SheetBlock | null> => {
    const outcome = await host.readAround?.();
    const around = outcome?.ok === true ? outcome.block : null;
    setBlock(around);
    return around;
  };
  useEffect(() => {
    if (!isShown) return;
    void read();
    return host.onSelectionChange?.(() => void read());
  }, [host, isShown]);
  const missing = block === null ? [] : missingToFind(block, library);
  const [part] = missing;
  // Where it cannot be loaded the table is not known.
  usePart(part ?? null);
  const around = (found: SheetBlock | null): TableAround | null => {
    const table = found === null ? null : findInserted(found, library);
    return found === null || table === null ? null : { block: found, table };
  };
  return { around: around(block), readAgain: async () => around(await read()) };
}
