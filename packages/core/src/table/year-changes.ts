import type { IndexedDocument } from '../library/indexed-document.ts';
import { type Column, cellNumber, type Row, type TableCell } from './table.ts';

/** Positions of a document and the next one of the same stage: only these are compared. */
const neighbours = (documents: readonly IndexedDocument[]): (readonly [number, number])[] =>
  documents.flatMap(({ document }, later) =>
    documents[later - 1]?.document.phase === document.phase ? [[later - 1, later] as const] : [],
  );

/** A column of changes for each pair of neighbours: "増減 2023→2024". */
export const changeColumns = (documents: readonly IndexedDocument[]): Column[] =>
  neighbours(documents).flatMap(([earlier, later]): Column[] => {
    const [was, is] = [documents[earlier]?.document, documents[later]?.document];
    if (was === undefined || is === undefined) return [];
    const years = `${was.fiscalYear}→${is.fiscalYear}`;
    return [{ id: `change-${is.id}`, title: { ja: `増減 ${years}`, en: `Change ${years}` }, kind: 'yen' }];
  });

/**
 * A row with its changes after its amounts; empty where one of the two has no amount.
 * @param first position of the first amount
 */
export function withChanges(row: Row, documents: readonly IndexedDocument[], first: number): Row {
  const amounts = row.cells.slice(first, first + documents.length).map(cellNumber);
  const changes = neighbours(documents).map(([earlier, later]): TableCell => {
    const [was, is] = [amounts[earlier], amounts[later]];
    return was == null || is == null ? null : is - was;
  });
  const rest = first + documents.length;
  return { ...row, cells: [...row.cells.slice(0, rest), ...changes, ...row.cells.slice(rest)] };
}
