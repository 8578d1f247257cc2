import type { DocumentFigure } from '../sheet-host/document-host.ts';
import type { Words } from './words.ts';

/** Cells of a table that are shown one by one. */
const MOST = 5;

/**
 * What differs between two contents, in words: the old and the new text, in tables each with the
 * names of its row and column.
 */
export function tableDifferences(
  before: DocumentFigure['cells'],
  after: DocumentFigure['cells'],
  { shape, more }: Pick<Words, 'shape' | 'more'>,
): readonly string[] {
  const [rows, columns] = [after.length, after[0]?.length ?? 0];
  const isAlike = before.length === rows && before.every((row) => row.length === columns);
  if (!isAlike) return [shape(rows, columns)];
  const found = after.flatMap((row, down) =>
    row.flatMap((text, across) => {
      const old = before[down]?.[across] ?? '';
      if (old === text) return [];
      const name = rows === 1 ? '' : `${row[0]} ${after[0]?.[across]}: `;
      return [`${name}${old} → ${text}`];
    }),
  );
  return found.length > MOST ? [...found.slice(0, MOST), more(found.length - MOST)] : found;
}
