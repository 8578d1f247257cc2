import { neutralized, TABLE_KINDS, type TableKind, tableCells, UNITS, unitByName } from '@cyberbudget/core';
import { library } from './library.ts';

/** What the sidebar offers. */
export interface Choices {
  readonly kinds: readonly string[];
  readonly units: readonly string[];
}

export const choices = (): Choices => ({ kinds: TABLE_KINDS.map(({ name }) => name.ja), units: [...UNITS] });

/** What became of an insertion, as a sentence for the person. */
export interface Outcome {
  readonly ok: boolean;
  readonly message: string;
}

/** Puts a table at the selected cell. Cells that hold something are never written over; text stays text. */
export function insertTable(kindName: string, unitName: string): Outcome {
  const rows = rowsOf(kindName, unitName);
  if (rows === null) return { ok: false, message: '表を作れませんでした。種類と単位を選び直してください。' };
  const corner = SpreadsheetApp.getActiveRange();
  if (corner === null) return { ok: false, message: 'セルを一つ選んでください。' };
  const target = corner
    .getSheet()
    .getRange(corner.getRow(), corner.getColumn(), rows.length, rows[0]?.length ?? 1);
  const address = target.getA1Notation();
  if (!target.isBlank()) {
    return {
      ok: false,
      message: `${address} に値があるため挿入していません。空いているセルを選んでください。`,
    };
  }
  target.setValues(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralized(cell) : cell))),
  );
  return { ok: true, message: `${address} に挿入しました。` };
}

function rowsOf(kindName: string, unitName: string): (string | number)[][] | null {
  const kind: TableKind | undefined = TABLE_KINDS.find(({ name }) => name.ja === kindName);
  const unit = unitByName(unitName);
  const [newest] = library().documents;
  const made = newest === undefined ? undefined : kind?.make(newest, library());
  if (made?.ok !== true || unit === undefined) return null;
  return tableCells(made.value, { unit, headings: 1, language: 'ja' });
}
