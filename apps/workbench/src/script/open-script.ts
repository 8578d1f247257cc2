import type { MenuItem } from '@cyberbudget/sheets-host';
import { watchCalculation } from '../excel/calculation.ts';
import { cells } from '../excel/cells.ts';
import { undoSteps } from '../excel/undo-steps.ts';
import type { Grid } from '../target/target.ts';
import { scriptBook } from './script-book.ts';
import type { ScriptGrid } from './script-grid.ts';
import { type RunningScript, startScript } from './start-script.ts';

/** The script of the book, with its menu. */
export interface OpenScript extends RunningScript {
  readonly menu: readonly MenuItem[];
  /**
   * Calls a function of the script, once the book is open and calculated. All that it changes is
   * one step of undoing.
   */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
}

/**
 * Starts a Code.js over the book.
 * @param page an empty page for it
 * @param showSidebar opens a page of the script, whose name it is given, beside the book
 */
export async function openScript(
  page: string,
  address: string,
  { book, records, opened }: Grid,
  showSidebar: (file: string) => void,
): Promise<OpenScript> {
  const calculation = watchCalculation(book);
  const grid: ScriptGrid = { book, records, cells: cells(book, calculation), charts: new Map() };
  const menu: MenuItem[] = [];
  const undo = undoSteps(book);
  let isStale = false;
  const script = await startScript(
    page,
    address,
    scriptBook(grid, {
      addMenu: (items) => void menu.push(...items),
      showSidebar,
      propertiesChanged: () => {
        isStale = true;
      },
    }),
  );
  const run = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await opened;
    // What is half typed is entered, as when one goes on elsewhere: a script cannot say that a cell
    // is being edited.
    if (book.workbook().isCellEditing()) await book.workbook().endEditingAsync(true);
    await calculation.settled();
    const called = script.find(name);
    if (called === undefined) throw new Error(`Script function not found: ${name}`);
    undo.begin(null);
    try {
      return called(...args);
    } finally {
      undo.end();
      // A script that had read what is kept starts anew to find what is kept now.
      if (isStale) await script.restart();
      isStale = false;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...script,
    menu,
    call(name, args) {
      const answer = last.then(() => run(name, args));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
