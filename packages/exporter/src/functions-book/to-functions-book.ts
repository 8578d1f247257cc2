import type { NamedRange, WriteSheet } from 'hucre';
import type { ExportRequest } from '../export-request.ts';
import { bookTitle } from '../xlsx/about-sheet.ts';
import { gridCells, textCell } from '../xlsx/grid.ts';
import { FOOTER, look, PAGE } from '../xlsx/look.ts';
import { writeBook } from '../xlsx/write-book.ts';
import { columnNames, dataSheets, type LookedIn } from './data-sheets.ts';
import { DEFINITIONS, shownDefinition } from './definitions.ts';
import { startSheet } from './start-sheet.ts';
import { storedFormula } from './stored-formula.ts';
import { valuesSheet } from './values-sheet.ts';

/**
 * A workbook in which =CYBERBUDGET("総務省") calculates without an add-in: the functions are names
 * of the workbook, LAMBDA over sheets of answers that the core has worked out. For Excel 365, 2024
 * and the web; not yet seen in Excel. Sheets of plain values stand beside them for every other
 * program.
 */
export function toFunctionsBook(request: ExportRequest): Promise<Uint8Array> {
  const { library, documents, language } = request;
  const asked = { ...library, documents };
  const sheets = dataSheets(asked, language);
  return writeBook(
    {
      properties: { title: bookTitle(language), creator: 'cyberbudget' },
      namedRanges: [...columnNames(sheets), ...functionNames(sheets)],
      sheets: [
        startSheet(request),
        valuesSheet(request),
        ...sheets.map((sheet) => dataSheet(sheet, request)),
      ],
    },
    language,
  );
}

/** The functions as names of a workbook over these sheets. */
function functionNames(sheets: readonly LookedIn[]): NamedRange[] {
  const defined = new Set([
    ...sheets.flatMap(({ columns }) => Object.keys(columns)),
    ...DEFINITIONS.map(({ name }) => name),
  ]);
  return DEFINITIONS.map((definition) => ({
    name: definition.name,
    range: storedFormula(shownDefinition(definition), defined),
    ...(definition.comment === undefined ? {} : { comment: definition.comment }),
  }));
}

/** Visible, and last: whoever guards an office wants to see what a file holds. */
function dataSheet({ name, rows }: LookedIn, { language }: ExportRequest): WriteSheet {
  const { plain } = look(language);
  const grid = rows.map((row) =>
    row.map((cell) => textCell(typeof cell === 'boolean' ? String(cell) : cell, plain)),
  );
  return {
    name,
    cells: gridCells(grid),
    columns: [{ width: 44 }, { width: 24 }],
    pageSetup: PAGE,
    headerFooter: FOOTER,
    view: { tabColor: { rgb: 'A9B4C2' } },
  };
}
