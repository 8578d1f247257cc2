import { type Language, queryNotes } from '@cyberbudget/core';
import { isRows, type Traced } from '@cyberbudget/core/functions';

/**
 * What must be said with an answer so that it is not misread: that a ministry's amount is the sum of its listed programs, and the notes
 * under a table.
 */
export function notes(traced: Traced, language: Language): string[] {
  const said = isRows(traced) ? traced.notes : traced.queries.flatMap(queryNotes);
  return [...new Set(said.map((note) => note[language]))];
}
