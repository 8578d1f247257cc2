import { type Area, type Language, type Library, TABLE_KINDS, type Table, UNITS } from '@cyberbudget/core';
import type { CellContent, Layout } from '../layout/layout.ts';
import { isSummary } from '../layout/layout-cells.ts';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import type { InsertionForm, TableInsertion } from '../sheet-host/insertion.ts';
import type { SheetBlock, SheetCell } from '../sheet-host/table-rewriting.ts';
import { tablesOf } from './kind-tables.ts';

/** A table of ours as it stands in a sheet. */
export interface InsertedTable {
  /** Of TABLE_KINDS. */
  readonly kind: string;
  /** What it was inserted as; of today's library. */
  readonly insertion: TableInsertion;
  /**
   * From the first cell of its title, or of its headings, on; counted from the sheet's first cell.
   */
  readonly area: Area;
}

const LANGUAGES = ['ja', 'en'] as const;

/**
 * Which table of ours the selection lies in. A table says itself what it is, by its title, unit,
 * headings and formulas: whatever became of the workbook, a copy, another application, another
 * person, it can be run again, and nothing has to be kept beside it.
 * @returns null where there is none, or where the library has no such document any more
 */
export function findInserted(block: SheetBlock, library: Library): InsertedTable | null {
  for (const { kind, table } of tablesOf(library))
    for (const language of LANGUAGES)
      for (const form of ['values', 'live', 'publication'] as const)
        for (const unit of isPossible(block, table, language, form) ? UNITS : []) {
          const insertion = insertionOf(table, { library, language, unit, form });
          const area = areaOf(block, layoutInsertion(insertion));
          if (area !== null)
            return { kind, area, insertion: { ...insertion, form: formIn(block, area, form) } };
        }
  return null;
}

/**
 * The insertion of a table that was found, with the figures of a document; null where there is no
 * such table.
 */
export function insertionFrom(
  { kind, insertion }: InsertedTable,
  document: string | null,
): TableInsertion | null {
  const { library } = insertion;
  const index = library.documents.find(({ document: { id } }) => id === document) ?? library.documents[0];
  const answer = index === undefined ? null : TABLE_KINDS.find(({ id }) => id === kind)?.make(index, library);
  return answer?.ok === true ? insertionOf(answer.value, insertion) : null;
}

type Terms = Pick<TableInsertion, 'library' | 'language' | 'unit' | 'form'>;

const insertionOf = (table: Table, { library, language, unit, form }: Terms): TableInsertion => ({
  ...{ table, library, language, unit, form },
  charts: [],
  target: { kind: 'selection' },
  name: `cyberbudget_${table.id.replaceAll('-', '_')}_${table.document?.fiscalYear ?? 'all'}`,
});

/** Whether the block has what such a table begins with: laying each out costs more. */
function isPossible(block: SheetBlock, table: Table, language: Language, form: InsertionForm): boolean {
  if (form === 'live' && isSummary(table)) return false;
  const first = form === 'publication' ? firstHeading(table, language) : table.title[language];
  return block.cells.some((row) =>
    row.some((cell) => typeof cell === 'string' && asToday(cell).startsWith(first)),
  );
}

/** The title that such tables had up to 0.2.0. */
const asToday = (text: string): string => text.replace(/^主な施策(?!例)/u, '主な施策例');

const YEAR = { ja: '年度', en: 'Fiscal year' } as const;

/** What the publication form of a table begins with: the year of its document, where it has one. */
const firstHeading = ({ document, columns: [first] }: Table, language: Language): string =>
  document === null ? (first?.title[language] ?? '') : YEAR[language];

/**
 * Where in the block a layout stands around the selection: title, unit, headings and closing rows
 * are the same.
 */
function areaOf({ cells, row, column, selected }: SheetBlock, layout: Layout): Area | null {
  const [height, width] = [layout.cells.length, layout.columns.length];
  const head = layout.cells.slice(0, layout.header + 1);
  for (let down = Math.max(0, selected.row - row - height + 1); down <= selected.row - row; down++)
    for (
      let across = Math.max(0, selected.column - column - width + 1);
      across <= selected.column - column;
      across++
    ) {
      const isSame = head.every((wanted, at) =>
        wanted.every((cell, to) => isAlike(cell, cells[down + at]?.[across + to] ?? '')),
      );
      if (isSame && isWhole(cells.slice(down), across, layout))
        return { row: row + down, column: column + across, rows: height, columns: width };
    }
  return null;
}

/** What one formula fills is its own affair; Excel writes blanks into formulas as it likes. */
const isAlike = (wanted: CellContent, found: SheetCell): boolean =>
  typeof wanted === 'object'
    ? typeof found === 'object' && withoutBlanks(found.formula) === withoutBlanks(wanted.formula)
    : wanted === '' || wanted === (typeof found === 'string' ? asToday(found) : found);

const withoutBlanks = (formula: string): string => formula.replace(/\s+/gu, '');

/**
 * Whether what closes a table stands where it should, and nothing right below: rows that somebody
 * put in or took away move it.
 */
function isWhole(
  cells: readonly (readonly SheetCell[])[],
  across: number,
  { rows, cells: wanted, columns }: Layout,
): boolean {
  const isClosed = rows.every(
    (role, at) => !CLOSING.has(role) || isAlike(wanted[at]?.[0] ?? '', cells[at]?.[across] ?? ''),
  );
  const below = cells[rows.length]?.slice(across, across + columns.length) ?? [];
  return isClosed && below.every((cell) => cell === '');
}

const CLOSING: ReadonlySet<Layout['rows'][number]> = new Set(['listed', 'unlisted', 'total', 'source']);

/** Numbers, and formulas that stand in their place, have the same headings. */
function formIn({ cells, row, column }: SheetBlock, area: Area, form: InsertionForm): InsertionForm {
  if (form !== 'values') return form;
  const [top, left] = [area.row - row, area.column - column];
  const formulas = cells
    .slice(top, top + area.rows)
    .flatMap((line) => line.slice(left, left + area.columns))
    .flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []));
  if (formulas.some((formula) => formula.includes('CYBERBUDGET'))) return 'live';
  return formulas.length > 0 ? 'native' : 'values';
}
