import type { Area } from '@cyberbudget/core';
import type { MenuItem, ScriptBook } from '../book.ts';
import { type MemorySheet, newMemorySheet } from './memory-sheet.ts';
import { scriptSheet } from './script-sheet.ts';
import type { Compute } from './shown-values.ts';

export type { Compute };

/** A step that throws. */
export interface ScriptFault {
  /**
   * Every step that changes a sheet has a name, mostly Google's ("setValues", "insertChart";
   * "dress" is any look, "resize" any number of rows or columns), and so have "flush", "properties"
   * for reading what is kept, "setProperty" and "deleteProperty".
   */
  readonly step: string;
  /** How many such steps go well before; none where it is left out. */
  readonly after?: number;
  /** Whether all that follow fail too. */
  readonly always?: boolean;
}

/** A spreadsheet in memory, open to whoever tests a script over it. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly properties: Map<string, string>;
  readonly menu: MenuItem[];
  sidebar: string | null;
  active: MemorySheet;
  selected: Area;
  compute: Compute;
  /** What goes wrong next. */
  fault: ScriptFault | null;
  /** Is told of every step before it is done. */
  watch: (step: string) => void;
  /** The book as the services need it. */
  readonly port: ScriptBook;
}

/** A spreadsheet with one empty sheet. */
export function newMemoryBook(): MemoryBook {
  const first = newMemorySheet('シート1');
  const book: MemoryBook = {
    sheets: [first],
    properties: new Map(),
    menu: [],
    sidebar: null,
    active: first,
    selected: { row: 0, column: 0, rows: 1, columns: 1 },
    compute: () => '#NAME?',
    fault: null,
    watch: () => undefined,
    get port() {
      return scriptBook(book);
    },
  };
  return book;
}

function scriptBook(book: MemoryBook): ScriptBook {
  const named = (name: string): MemorySheet => {
    const found = book.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const step = (name: string): void => {
    book.watch(name);
    const { fault } = book;
    if (fault?.step !== name) return;
    const { after = 0, always = false } = fault;
    if (after > 0) {
      book.fault = { ...fault, after: after - 1 };
      return;
    }
    if (!always) book.fault = null;
    throw new Error(`Service error: Spreadsheets (${name})`);
  };
  const port = (sheet: MemorySheet) => scriptSheet(sheet, book.compute, step);
  return {
    sheets: () => book.sheets.map(port),
    addSheet(name, at) {
      step('insertSheet');
      if (book.sheets.some((sheet) => sheet.name === name))
        throw new Error('A sheet of that name already exists.');
      book.active = newMemorySheet(name);
      book.sheets.splice(at, 0, book.active);
    },
    removeSheet(name) {
      step('deleteSheet');
      const at = book.sheets.indexOf(named(name));
      book.sheets.splice(at, 1);
      const next = book.sheets[at] ?? book.sheets.at(-1);
      if (next !== undefined && book.active.name === name) book.active = next;
    },
    active: () => port(book.active),
    activate(name) {
      step('activate');
      book.active = named(name);
    },
    selection: () => book.selected,
    select(name, area) {
      book.active = named(name);
      book.selected = area;
    },
    flush: () => step('flush'),
    properties() {
      step('properties');
      return Object.fromEntries(book.properties);
    },
    setProperty(key, value) {
      step('setProperty');
      book.properties.set(key, value);
    },
    deleteProperty(key) {
      step('deleteProperty');
      book.properties.delete(key);
    },
    addMenu: (_caption, items) => void book.menu.push(...items),
    showSidebar(file) {
      book.sidebar = file;
    },
  };
}
