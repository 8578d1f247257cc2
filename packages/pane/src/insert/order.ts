import { type Language, type Library, TABLE_KINDS, type Table, UNITS, type Unit } from '@cyberbudget/core';
import { documentById } from '../app/document-choice.tsx';
import { yearArgument } from '../formula/year-argument.ts';
import type { ChartKind, InsertionForm, TableInsertion, Target } from '../insertion.ts';
import { chartKinds } from '../layout/chart-areas.ts';
import { formsOf } from '../layout/layout-insertion.ts';
import { sheetName } from '../layout/sheet-name.ts';

/** What a person chose in 挿入. Choices that a table does not have are kept for the next table and not applied. */
export interface Order {
  readonly kind: string;
  /** Id of the document; "" for the one that answers by default. */
  readonly document: string;
  readonly unit: Unit;
  readonly form: InsertionForm;
  readonly charts: readonly ChartKind[];
  readonly target: 'selection' | 'new-sheet';
}

export const FIRST_ORDER: Order = {
  kind: 'ministry',
  document: '',
  unit: '億円',
  form: 'values',
  charts: [],
  target: 'selection',
};

export const isUnit = (text: string): text is Unit => UNITS.some((unit) => unit === text);

/** The table that was ordered; null where the library has no document for it. */
export function tableOf(order: Pick<Order, 'kind' | 'document'>, library: Library): Table | null {
  const index = documentById(library, order.document);
  const kind = TABLE_KINDS.find(({ id }) => id === order.kind) ?? TABLE_KINDS[0];
  const made = index === null ? undefined : kind?.make(index, library);
  return made?.ok === true ? made.value : null;
}

/** The insertion that an order means, at another target where one is given; null where there is no such table. */
export function insertionOf(
  order: Order,
  library: Library,
  language: Language,
  target?: Target,
): TableInsertion | null {
  const table = tableOf(order, library);
  if (table === null) return null;
  const form = formsOf({ table }).includes(order.form) ? order.form : 'values';
  const charts =
    form === 'publication' ? [] : order.charts.filter((kind) => chartKinds(table).includes(kind));
  const own: Target =
    order.target === 'selection'
      ? { kind: 'selection' }
      : { kind: 'new-sheet', name: sheetName({ table, language }) };
  return {
    table,
    unit: order.unit,
    language,
    form,
    charts,
    year: table.document === null ? '' : yearArgument(table.document, library, language),
    target: target ?? own,
    name: `cyberbudget_${table.id.replaceAll('-', '_')}_${table.document?.fiscalYear ?? 'all'}`,
  };
}
