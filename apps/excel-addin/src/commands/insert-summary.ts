import { type Language, type Library, TABLE_KINDS } from '@cyberbudget/core';
import { sheetName } from '@cyberbudget/pane/layout';
import type { Outcome, SheetHost, SheetPlace, TableInsertion } from '@cyberbudget/pane/sheet-host';

/**
 * The command "insert the summary by ministry at once": the newest document's table at the selected
 * cell, or on a sheet of its own where cells there are taken. There is no pane to say why not, so
 * it does what leaves everything as it is.
 */
export async function insertSummary(
  host: SheetHost,
  library: Library,
  language: Language,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const insertion = summaryInsertion(library, language);
  const outcome = await host.insertTable(insertion);
  if (outcome.ok || !MOVES_ELSEWHERE.has(outcome.failure.code)) return outcome;
  const name = sheetName(insertion);
  return host.insertTable({ ...insertion, target: { kind: 'new-sheet', name } });
}

const MOVES_ELSEWHERE: ReadonlySet<string> = new Set([
  'cells-taken',
  'merged-cells',
  'protected-sheet',
  'protected-cells',
  'table-conflict',
  'invalid-selection',
  'too-large',
]);

/** @throws where nothing is published: a defect of the build */
function summaryInsertion(library: Library, language: Language): TableInsertion {
  const [index] = library.documents;
  const made = index && TABLE_KINDS.find(({ id }) => id === 'ministry')?.make(index, library);
  if (made?.ok !== true) throw new Error('no document with ministries');
  const year = made.value.document?.fiscalYear ?? '';
  return {
    table: made.value,
    unit: '億円',
    language,
    form: 'values',
    library,
    charts: [],
    target: { kind: 'selection' },
    name: `cyberbudget_ministry_${year}`,
  };
}
