import { gunzipSync, gzipSync } from 'node:zlib';
import { type Area, areaOf } from '@cyberbudget/pane/layout';
import { rangeService } from './fake-range.ts';
import { type Compute, type FakeSheet, newFakeSheet } from './fake-sheet.ts';
import { sheetService } from './sheet-service.ts';

/** A spreadsheet as Google's services show it to the script: just the part of their protocol that the script speaks. */
export interface FakeBook {
  readonly sheets: FakeSheet[];
  readonly properties: Map<string, string>;
  readonly menu: [caption: string, functionName: string][];
  sidebar: string | null;
  active: FakeSheet;
  selected: Area;
  compute: Compute;
  /** A sheet as SpreadsheetApp gives it. */
  readonly sheetOf: (sheet: FakeSheet) => Record<string, unknown>;
  /** Fails at the next step of this name, once. */
  failsAt: string | null;
  /** @throws Error where it is to fail here */
  step(name: string): void;
}

export function newFakeBook(): FakeBook {
  const first = newFakeSheet('シート1');
  const book: FakeBook = {
    sheets: [first],
    properties: new Map(),
    menu: [],
    sidebar: null,
    active: first,
    selected: { row: 0, column: 0, rows: 1, columns: 1 },
    compute: () => '#NAME?',
    sheetOf: (sheet) => sheetService(book, sheet),
    failsAt: null,
    step(name) {
      if (book.failsAt !== name) return;
      book.failsAt = null;
      throw new Error(`Service error: Spreadsheets (${name})`);
    },
  };
  return book;
}

/** The globals of Google's that the script uses. */
export const services = (book: FakeBook): Readonly<Record<string, unknown>> => ({
  SpreadsheetApp: {
    getUi: () => ui(book),
    getActiveSpreadsheet: () => spreadsheet(book),
    flush: () => undefined,
    ProtectionType: { SHEET: 'SHEET' },
  },
  HtmlService: { createHtmlOutputFromFile: (name: string) => ({ name, setTitle: () => ({ name }) }) },
  PropertiesService: { getDocumentProperties: () => documentProperties(book) },
  Utilities: {
    newBlob: (content: string | readonly number[]) => blob(Buffer.from(content as string)),
    gzip: ({ getBytes }: Blob) => blob(gzipSync(Buffer.from(getBytes()))),
    ungzip: ({ getBytes }: Blob) => blob(gunzipSync(Buffer.from(getBytes()))),
    base64Encode: (bytes: readonly number[]) => Buffer.from(bytes).toString('base64'),
    base64Decode: (text: string) => [...Buffer.from(text, 'base64')],
  },
});

interface Blob {
  getBytes(): number[];
  getDataAsString(): string;
}

const blob = (bytes: Buffer): Blob => ({
  getBytes: () => [...bytes],
  getDataAsString: () => bytes.toString('utf8'),
});

function ui(book: FakeBook) {
  const menu = {
    addItem(caption: string, functionName: string) {
      book.menu.push([caption, functionName]);
      return menu;
    },
    addToUi: () => undefined,
  };
  return {
    createMenu: () => menu,
    showSidebar: ({ name }: { readonly name: string }) => {
      book.sidebar = name;
    },
  };
}

function spreadsheet(book: FakeBook): Record<string, unknown> {
  const named = (name: string) => book.sheets.find((sheet) => sheet.name === name);
  const corner = () => ({ ...book.selected, rows: 1, columns: 1 });
  return {
    getActiveSheet: () => ({ sheet: book.active, ...sheetService(book, book.active) }),
    setActiveSheet: ({ sheet }: { readonly sheet: FakeSheet }) => {
      book.active = sheet;
    },
    getActiveRange: () => rangeService(book, book.active, book.selected),
    getCurrentCell: () => rangeService(book, book.active, corner()),
    getSheets: () => book.sheets.map((sheet) => sheetService(book, sheet)),
    getNumSheets: () => book.sheets.length,
    getSheetByName: (name: string) => {
      const found = named(name);
      return found === undefined ? null : sheetService(book, found);
    },
    getRange: (address: string) => {
      const mark = address.lastIndexOf('!');
      const sheet = named(address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"));
      const area = areaOf(address);
      if (sheet === undefined || area === null) throw new Error('Range not found');
      return rangeService(book, sheet, area);
    },
    insertSheet: (name: string, at: number) => {
      if (named(name) !== undefined) throw new Error('A sheet of that name already exists.');
      const sheet = newFakeSheet(name);
      book.sheets.splice(at, 0, sheet);
      book.active = sheet;
      return sheetService(book, sheet);
    },
    deleteSheet: ({ getName }: { getName(): string }) => {
      const at = book.sheets.findIndex((sheet) => sheet.name === getName());
      book.sheets.splice(at, 1);
    },
  };
}

const MOST_OF_ONE = 9 * 1024;
const MOST_OF_ALL = 500 * 1024;

function documentProperties({ properties }: FakeBook): Record<string, unknown> {
  return {
    getProperties: () => Object.fromEntries(properties),
    setProperties: (added: Readonly<Record<string, string>>) => {
      const all = { ...Object.fromEntries(properties), ...added };
      const sizes = Object.entries(all).map(([key, value]) => Buffer.byteLength(key + value));
      if (Math.max(0, ...sizes) > MOST_OF_ONE || sizes.reduce((sum, size) => sum + size, 0) > MOST_OF_ALL)
        throw new Error('You have exceeded the property storage quota.');
      for (const [key, value] of Object.entries(added)) properties.set(key, value);
    },
    deleteProperty: (key: string) => void properties.delete(key),
  };
}
