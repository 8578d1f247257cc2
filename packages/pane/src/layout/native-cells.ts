import { FACTORS, type MeasureId } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { type CellQuery, cellQuery, isSummary, nameIn } from './cell-query.ts';
import { DATA_KINDS, dataRows } from './data-sheet.ts';
import type { CellContent, DataSheet } from './layout.ts';
import { argumentText, fieldArgument } from './live-cells.ts';
import { quotedSheet } from './place-text.ts';

/** The columns of the data sheet that formulas refer to. */
const COLUMN = {
  kind: 'A',
  ministry: 'B',
  field: 'C',
  yen: 'E',
  yenRounding: 'F',
  share: 'G',
  shareRounding: 'H',
} as const;

/** Writes formulas over a data sheet of so many rows, heading included. */
export interface NativeTerms extends Pick<TableInsertion, 'unit' | 'language'> {
  readonly sheet: string;
  readonly rows: number;
}

/** The formula over the data sheet, in Excel's and Sheets' own functions, that gives a number without the add-in. */
export function nativeFormula(query: CellQuery, terms: NativeTerms): string {
  const isYen = !['share', 'coverage', 'count'].includes(query.measure);
  const factor = FACTORS[terms.unit];
  const expression = measureExpression(query, terms);
  if (!isYen || factor === 1) return `=${expression}`;
  return `=${/^\w+\([^()]*\)$/.test(expression) ? expression : `(${expression})`}/${factor}`;
}

function measureExpression(query: CellQuery, terms: NativeTerms): string {
  const { ministry, strategyField } = query;
  const kinds = DATA_KINDS[terms.language];
  const printed = strategyField === null ? kinds.total : kinds.field;
  const listed = (what: 'SUMIFS' | 'COUNTIFS') => conditional(what, COLUMN.yen, kinds.program, query, terms);
  const total = conditional('SUMIFS', COLUMN.yen, printed, { ...query, ministry: null }, terms);
  const share = (column: string) =>
    conditional('SUMIFS', column, ministry === null ? printed : kinds.share, query, terms);
  const estimate = ministry === null ? total : `ROUND(${share(COLUMN.share)}*${total},0)`;
  const bound = (sign: '-' | '+') =>
    boundExpression(sign, ministry !== null, total, share, (column) =>
      conditional('SUMIFS', column, printed, { ...query, ministry: null }, terms),
    );
  const expressions: Readonly<Record<MeasureId, () => string>> = {
    amount: () => (ministry === null ? total : listed('SUMIFS')),
    listed: () => listed('SUMIFS'),
    unlisted: () => `${total}-${listed('SUMIFS')}`,
    estimate: () => estimate,
    low: () => bound('-'),
    high: () => bound('+'),
    share: () => share(COLUMN.share),
    coverage: () => `${listed('SUMIFS')}/${estimate}`,
    count: () => listed('COUNTIFS'),
  };
  return expressions[query.measure]();
}

/** Bounds of a printed amount, or of a share of the total where both are rounded; the inner ROUND takes away binary noise. */
function boundExpression(
  sign: '-' | '+',
  ofShare: boolean,
  total: string,
  share: (column: string) => string,
  whole: (column: string) => string,
): string {
  const amount = `(${total}${sign}${whole(COLUMN.yenRounding)}/2)`;
  if (!ofShare) return `${total}${sign}${whole(COLUMN.yenRounding)}/2`;
  const part = `${share(COLUMN.share)}${sign}${share(COLUMN.shareRounding)}/2`;
  return `${sign === '-' ? 'ROUNDUP' : 'ROUNDDOWN'}(ROUND(${sign === '-' ? `MAX(0,${part})` : `(${part})`}*${amount},3),0)`;
}

function conditional(
  what: 'SUMIFS' | 'COUNTIFS',
  summed: string,
  kind: string,
  { ministry, strategyField }: CellQuery,
  terms: NativeTerms,
): string {
  const range = (column: string) => `${quotedSheet(terms.sheet)}!$${column}$2:$${column}$${terms.rows}`;
  const conditions: (readonly [string, string | number | null])[] = [
    [COLUMN.kind, kind],
    [COLUMN.ministry, ministry === null ? null : nameIn(ministry, terms.language)],
    [COLUMN.field, fieldArgument(strategyField)],
  ];
  const criteria = conditions.flatMap(([column, value]) =>
    value === null ? [] : [range(column), argumentText(value)],
  );
  return `${what}(${[...(what === 'SUMIFS' ? [range(summed)] : []), ...criteria].join(',')})`;
}

/** Replaces the numbers of a table's rows by formulas over the data sheet. */
export function nativeCells(
  insertion: TableInsertion,
  sheet: DataSheet,
  rows: readonly (readonly CellContent[])[],
): CellContent[][] {
  const { table, unit, language } = insertion;
  const terms: NativeTerms = { unit, language, sheet: sheet.name, rows: sheet.cells.length };
  return rows.map((cells, row) =>
    cells.map((content, column) => {
      const asked = table.rows[row];
      if (asked === undefined) return content;
      if (!isSummary(table) && asked.kind === 'body')
        return referenceTo(insertion, sheet, row, column) ?? content;
      const query =
        table.columns[column]?.kind === 'text' || !hasNumber(table, column)
          ? null
          : cellQuery(table, asked, column);
      return query === null ? content : { formula: nativeFormula(query, terms) };
    }),
  );
}

/** Only a summary's numbers and amounts are asked for: a program's page and line stay as they are. */
const hasNumber = (table: TableInsertion['table'], column: number): boolean =>
  isSummary(table) || table.columns[column]?.kind === 'yen';

/** In a list of programs an amount refers to its own row of the data sheet. */
function referenceTo(
  { table, unit, language }: TableInsertion,
  { name, cells }: DataSheet,
  row: number,
  column: number,
): CellContent | null {
  if (table.columns[column]?.kind !== 'yen' || table.document === null) return null;
  const before = dataRows(table.document, language).length - table.document.programs.length;
  const line = before + row + 2;
  if (line > cells.length) return null;
  const factor = FACTORS[unit];
  return { formula: `=${quotedSheet(name)}!$${COLUMN.yen}$${line}${factor === 1 ? '' : `/${factor}`}` };
}
