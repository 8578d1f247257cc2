import {
  type Column,
  cellNumber,
  cellText,
  columnDecimals,
  documentCitation,
  englishStrategyField,
  fieldArgument,
  formatAmount,
  isQueriedNumber,
  type Language,
  PHASE_NAMES,
  type Row,
  type StrategyField,
  type Table,
  type TableCell,
  UNIT_NAMES,
  type Unit,
} from '@cyberbudget/core';
import type { CellContent } from './layout.ts';
import { portable } from './portable.ts';

/** A column of the publication form and what stands in it. */
export interface PublicationColumn {
  readonly heading: string;
  readonly kind: 'text' | 'number';
  /** As many decimals as the document prints, no separators: "0.0", "General" for a text. */
  readonly format: string;
  readonly cells: readonly CellContent[];
}

type Terms = { readonly unit: Unit; readonly language: Language };

const WORDS = {
  ja: {
    year: '年度',
    phase: '段階',
    code: '分野番号',
    field: '分野',
    listed: '掲載額',
    source: '出典',
  },
  en: {
    year: 'Fiscal year',
    phase: 'Stage',
    code: 'Field number',
    field: 'Field',
    listed: 'Listed',
    source: 'Source',
  },
} as const;

/**
 * The machine-readable form of a table by
 * 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」 (December 2020): one datum a
 * cell, numbers without text, every name written out, the unit in the heading, the Western year in
 * a column of its own, no rows of totals, no characters that differ between machines.
 */
export function publicationColumns(table: Table, terms: Terms): PublicationColumn[] {
  const { document } = table;
  const flat = isGrid(table) ? unpivoted(table, terms) : ordinary(table, terms);
  const count = flat[0]?.cells.length ?? 0;
  if (document === null) return flat;
  const words = WORDS[terms.language];
  const constant = (heading: string, kind: 'text' | 'number', cell: CellContent): PublicationColumn => ({
    heading,
    kind,
    format: 'General',
    cells: Array.from({ length: count }, () => cell),
  });
  return [
    constant(words.year, 'number', document.fiscalYear),
    constant(words.phase, 'text', PHASE_NAMES[document.phase][terms.language]),
    ...flat,
    constant(words.source, 'text', portable(documentCitation(document)[terms.language])),
  ];
}

const bodyRows = ({ rows }: Table): readonly Row[] => rows.filter(({ kind }) => kind === 'body');

/** The heading of a number states its unit: "掲載額(億円)", "構成比(%)". */
const heading = ({ kind, title }: Pick<Column, 'kind' | 'title'>, { unit, language }: Terms): string => {
  const stated = kind === 'yen' ? UNIT_NAMES[unit][language] : kind === 'fraction' ? '%' : null;
  return portable(
    stated === null ? title[language] : `${title[language]}${language === 'ja' ? '' : ' '}(${stated})`,
  );
};

/**
 * A page's printed text repeats its number with words around it; figures stand in columns of their
 * own.
 */
const isPrintedText = ({ id }: Column): boolean => id === 'text';

function ordinary(table: Table, terms: Terms): PublicationColumn[] {
  const rows = bodyRows(table);
  return table.columns.flatMap((column, position): PublicationColumn[] => {
    if (isPrintedText(column)) return [];
    const cells = rows.map((row) => datum(row.cells[position] ?? null, column, terms));
    if (column.id === 'strategyField' && column.kind === 'text')
      return fieldColumns(rows.map(fieldOf), terms);
    return [
      {
        heading: heading(column, terms),
        kind: column.kind === 'text' ? 'text' : 'number',
        format: plainFormat(column, terms.unit),
        cells,
      },
    ];
  });
}

/** "(3)国際社会の…" holds two data: the number and the name. */
const fieldColumns = (
  fields: readonly (StrategyField | null)[],
  { language }: Terms,
): PublicationColumn[] => [
  {
    heading: WORDS[language].code,
    kind: 'number',
    format: 'General',
    cells: fields.map((field) => (field === null ? '' : fieldArgument(field.code))),
  },
  {
    heading: WORDS[language].field,
    kind: 'text',
    format: 'General',
    cells: fields.map((field) => (field === null ? '' : portable(fieldName(field, language)))),
  },
];

const fieldName = ({ name }: StrategyField, language: Language): string =>
  language === 'ja' ? name : (englishStrategyField(name) ?? name);

/** The field that a row is about: the one that all of its numbers ask for. */
const fieldOf = ({ cells }: Row): StrategyField | null =>
  cells.find(isQueriedNumber)?.query.strategyField ?? null;

/** Whether fields go across a table: then a row asks for several. */
const isGrid = (table: Table): boolean =>
  bodyRows(table).some(
    ({ cells }) => new Set(cells.filter(isQueriedNumber).map(({ query }) => query.strategyField)).size > 1,
  );

/**
 * 府省庁×分野 with a row for each pair that has an amount: a column's heading must not hold a
 * datum.
 */
function unpivoted(table: Table, terms: Terms): PublicationColumn[] {
  const { language } = terms;
  const pairs = bodyRows(table)
    .flatMap(({ cells }) => cells.filter(isQueriedNumber).map((cell) => ({ label: cells[0] ?? null, cell })))
    .filter(({ cell }) => cell.query.strategyField !== null);
  const [first] = table.columns;
  const { listed } = WORDS[language];
  return [
    {
      heading: first?.title[language] ?? '',
      kind: 'text',
      format: 'General',
      cells: pairs.map(({ label }) => portable(cellText(label, language))),
    },
    ...fieldColumns(
      pairs.map(({ cell }) => cell.query.strategyField),
      terms,
    ),
    {
      heading: heading({ kind: 'yen', title: { ja: listed, en: listed } }, terms),
      kind: 'number',
      format: plainFormat({ kind: 'yen' }, terms.unit),
      cells: pairs.map(({ cell }) => datum(cell, { kind: 'yen' }, terms)),
    },
  ];
}

type Shown = Pick<Column, 'kind' | 'finer'>;

/**
 * Decimals of a datum: as many as the document prints, so that 64.0% does not become 64 and an
 * estimate claims no more.
 */
const decimalsOf = (column: Shown, unit: Unit): number | null => {
  if (column.kind === 'fraction') return 1;
  return column.kind === 'yen' ? columnDecimals(column, unit) : null;
};

/** Digits and point alone: a separator would make a text of it in a file. */
function plainFormat(column: Shown, unit: Unit): string {
  const decimals = decimalsOf(column, unit);
  if (decimals === null) return 'General';
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/**
 * One datum: a number in its unit (a share in percent), a text without characters that differ
 * between machines.
 */
function datum(cell: TableCell, column: Shown, { unit, language }: Terms): CellContent {
  const number = cellNumber(cell);
  if (number === null) return portable(cellText(cell, language));
  const decimals = decimalsOf(column, unit);
  if (decimals === null) return number;
  if (column.kind === 'fraction') return Number((number * 100).toFixed(decimals));
  return Number(formatAmount(number, unit, decimals).replaceAll(',', ''));
}
