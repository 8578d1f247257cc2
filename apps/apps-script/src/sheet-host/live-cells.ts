import { addressOf, quotedSheet } from '@cyberbudget/core';
import { findCall } from '@cyberbudget/core/formula';
import { failed, type LiveCell, type Outcome } from '@cyberbudget/pane/sheet-host';
import { isTakenBack } from './rollback.ts';
import { toFailure } from './to-failure.ts';

/** Every cell whose formula calls one of our functions, with what it shows. */
export const liveCells = (): Outcome<{ readonly cells: readonly LiveCell[] }> => ({
  ok: true,
  cells: allLiveCells(),
});

function allLiveCells(): LiveCell[] {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.flatMap((sheet) => {
    if (sheet.getLastRow() === 0) return [];
    const range = sheet.getDataRange();
    const texts = range.getDisplayValues();
    return range.getFormulas().flatMap((line, row) =>
      line.flatMap((formula, column): LiveCell[] => {
        if (findCall(formula) === null) return [];
        const place = { sheet: sheet.getName(), address: addressOf({ row, column, rows: 1, columns: 1 }) };
        return [{ place, formula, shown: texts[row]?.[column] ?? '' }];
      }),
    );
  });
}

/**
 * How many cells are computed anew at a time: a run that Google ends in between leaves no more than
 * these as texts.
 */
const AT_ONCE = 50;

/**
 * Computes live formulas anew: Google remembers what a call gave, so each is typed again. In
 * between, a cell holds its formula as a text and never nothing, because a run may be ended at any
 * moment (after six minutes it is) and nothing could then bring it back. What the person may not
 * edit stays as it is, and is told.
 */
export function recalculate(): Outcome<object> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const cells = allLiveCells().map(({ place, formula }) => {
    const range = book.getRange(`${quotedSheet(place.sheet)}!${place.address}`);
    return { place, formula, range, isGuarded: !range.canEdit() };
  });
  const own = cells.filter(({ isGuarded }) => !isGuarded);
  for (let from = 0; from < own.length; from += AT_ONCE) {
    const outcome = retype(own.slice(from, from + AT_ONCE));
    if (!outcome.ok) return outcome;
  }
  const guarded = cells.find(({ isGuarded }) => isGuarded);
  return guarded === undefined ? { ok: true } : failed({ code: 'protected-cells', place: guarded.place });
}

interface Retyped extends Pick<LiveCell, 'place' | 'formula'> {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** Makes cells texts and formulas again; every one is tried, also after one that fails. */
function retype(cells: readonly Retyped[]): Outcome<object> {
  const failures: unknown[] = [];
  try {
    for (const { range, formula } of cells) range.setValue(`'${formula}`);
    SpreadsheetApp.flush();
  } catch (error) {
    failures.push(error);
  }
  const left = cells.filter(({ range, formula }) => !isTakenBack(() => void range.setFormula(formula)));
  const [first] = left;
  if (first !== undefined) return failed({ code: 'not-restored', sheet: first.place.sheet });
  return failures.length === 0 ? { ok: true } : failed(toFailure(failures[0]));
}
