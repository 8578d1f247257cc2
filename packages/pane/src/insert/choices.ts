import {
  type Answer,
  type IndexedDocument,
  type Language,
  type Library,
  otherEditions,
  problem,
  TABLE_KINDS,
  type Table,
  UNITS,
  type Unit,
} from '@cyberbudget/core';
import { documentById } from '../choice/document-choice.tsx';
import { chartKinds } from '../layout/chart-areas.ts';
import { formsOf } from '../layout/layout-insertion.ts';
import { sheetName } from '../layout/sheet-name.ts';
import type { ChartKind, InsertionForm, TableInsertion, Target } from '../sheet-host/insertion.ts';

/**
 * What a person chose in 挿入. Choices that a table does not have are kept for the next table and
 * not applied.
 */
export interface InsertChoices {
  readonly kind: string;
  /** Id of the document; "" for the one that answers by default. */
  readonly document: string;
  /** Id of the older edition that a comparison is made with; "" for the nearest. */
  readonly older: string;
  readonly unit: Unit;
  readonly form: InsertionForm;
  readonly charts: readonly ChartKind[];
  readonly target: 'selection' | 'new-sheet';
}

export const FIRST_CHOICES: InsertChoices = {
  kind: 'ministry',
  document: '',
  older: '',
  unit: '億円',
  form: 'values',
  charts: [],
  target: 'selection',
};

export const isUnit = (text: string): text is Unit => UNITS.some((unit) => unit === text);

/**
 * The table that was chosen; a problem where the library has no document for it, or lacks what it
 * needs.
 */
export function tableOf(
  choices: Pick<InsertChoices, 'kind' | 'document' | 'older'>,
  library: Library,
): Answer<Table> {
  const index = documentById(library, choices.document);
  const kind = TABLE_KINDS.find(({ id }) => id === choices.kind) ?? TABLE_KINDS[0];
  if (index === null) return problem({ code: 'no-document' });
  const older = kind.compares === true ? olderEdition(choices, index, library) : null;
  return older === null
    ? kind.make(index, library)
    : (kind.makeNamed?.(older.document.id, library, index) ?? kind.make(index, library));
}

/** The edition that was chosen for a comparison, else the nearest; null where there is none. */
export function olderEdition(
  { older }: Pick<InsertChoices, 'older'>,
  index: IndexedDocument,
  library: Library,
): IndexedDocument | null {
  const others = otherEditions(library, index);
  return others.find(({ document }) => document.id === older) ?? others[0] ?? null;
}

/**
 * The insertion that choices mean, at another target where one is given; null where there is no
 * such table.
 */
export function insertionOf(
  choices: InsertChoices,
  library: Library,
  language: Language,
  target?: Target,
): TableInsertion | null {
  const made = tableOf(choices, library);
  if (!made.ok) return null;
  const table = made.value;
  const form = formsOf({ table }).includes(choices.form) ? choices.form : 'values';
  const charts =
    form === 'publication' ? [] : choices.charts.filter((kind) => chartKinds(table).includes(kind));
  const chosen: Target =
    choices.target === 'selection'
      ? { kind: 'selection' }
      : { kind: 'new-sheet', name: sheetName({ table, language }) };
  return {
    table,
    unit: choices.unit,
    language,
    form,
    charts,
    library,
    target: target ?? chosen,
    name: `cyberbudget_${table.id.replaceAll('-', '_')}_${table.document?.fiscalYear ?? 'all'}`,
  };
}
