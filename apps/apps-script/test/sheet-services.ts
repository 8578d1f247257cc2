/** A sheet as the script sees it: its cells by address, selected at B2. */
export interface FakeSheet {
  readonly cells: Record<string, unknown>;
  readonly menu: [caption: string, functionName: string][];
  sidebar: string | null;
}

/** The few methods of Google's services that the script calls, over one sheet. */
export function sheetServices(sheet: FakeSheet): Readonly<Record<string, unknown>> {
  const menu = {
    addItem(caption: string, functionName: string) {
      sheet.menu.push([caption, functionName]);
      return menu;
    },
    addToUi: () => undefined,
  };
  const page = (name: string) => ({ name, setTitle: () => ({ name }) });
  const ui = {
    createMenu: () => menu,
    showSidebar: ({ name }: { readonly name: string }) => {
      sheet.sidebar = name;
    },
  };
  return {
    SpreadsheetApp: { getUi: () => ui, getActiveRange: () => range(sheet, 2, 2, 1, 1) },
    HtmlService: { createHtmlOutputFromFile: page },
  };
}

const address = (row: number, column: number): string => `${String.fromCharCode(64 + column)}${row}`;

function range(sheet: FakeSheet, row: number, column: number, rows: number, columns: number): unknown {
  const places = Array.from({ length: rows * columns }, (_, at) => ({
    row: Math.floor(at / columns),
    column: at % columns,
  }));
  return {
    getSheet: () => ({
      getRange: (...area: [number, number, number, number]) => range(sheet, ...area),
    }),
    getRow: () => row,
    getColumn: () => column,
    getA1Notation: () => `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`,
    isBlank: () =>
      places.every((place) => sheet.cells[address(row + place.row, column + place.column)] === undefined),
    setValues: (values: readonly (readonly unknown[])[]) => {
      for (const place of places) {
        sheet.cells[address(row + place.row, column + place.column)] = values[place.row]?.[place.column];
      }
    },
  };
}
