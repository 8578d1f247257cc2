import {
  type Column,
  ENGLISH_UNITS,
  FACTORS,
  type Language,
  PHASE_NAMES,
  type Row,
  type Table,
  type TableCell,
  type Unit,
} from '@cyberbudget/core';
import { nameIn } from './cell-query.ts';
import type { CellContent } from './layout.ts';
import { fieldArgument } from './live-cells.ts';
import { portable } from './portable.ts';

/** A column of the publication form and what stands in it. */
export interface PublicationColumn {
  readonly heading: string;
  readonly kind: 'text' | 'number';
  readonly cells: readonly CellContent[];
}

type Terms = { readonly unit: Unit; readonly language: Language };

const WORDS = {
  ja: {
    year: '年度(西暦)',
    phase: '段階',
    code: '分野番号',
    field: '分野',
    listed: '掲載額',
    source: '資料名',
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
 * The machine-readable form of a table by 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」 (December 2020):
 * one datum a cell, numbers without text, every name written out, the unit in the heading, the Western year in a column of its
 * own, no rows of totals, no characters that differ between machines.
 */
export function publicationColumns(table: Table, terms: Terms): PublicationColumn[] {
  const { document } = table;
  const flat = table.id === 'ministry-by-field' ? unpivoted(table, terms) : ordinary(table, terms);
  const count = flat[0]?.cells.length ?? 0;
  if (document === null) return flat;
  const words = WORDS[terms.language];
  const constant = (heading: string, kind: 'text' | 'number', cell: CellContent): PublicationColumn => ({
    heading,
    kind,
    cells: Array.from({ length: count }, () => cell),
  });
  return [
    constant(words.year, 'number', document.fiscalYear),
    constant(words.phase, 'text', PHASE_NAMES[document.phase][terms.language]),
    ...flat,
    constant(words.source, 'text', portable(document.title)),
  ];
}

const bodyRows = ({ rows }: Table): readonly Row[] => rows.filter(({ kind }) => kind === 'body');

/** The heading of a number states its unit: "掲載額(億円)", "構成比(%)". */
const heading = ({ kind, title }: Pick<Column, 'kind' | 'title'>, { unit, language }: Terms): string => {
  const stated =
    kind === 'yen' ? (language === 'ja' ? unit : ENGLISH_UNITS[unit]) : kind === 'fraction' ? '%' : null;
  return portable(
    stated === null ? title[language] : `${title[language]}${language === 'ja' ? '' : ' '}(${stated})`,
  );
};

/** A page's printed text repeats its number with words around it; figures stand in columns of their own. */
const isPrintedText = ({ id }: Column): boolean => id === 'text';

function ordinary(table: Table, terms: Terms): PublicationColumn[] {
  const rows = bodyRows(table);
  return table.columns.flatMap((column, position): PublicationColumn[] => {
    if (isPrintedText(column)) return [];
    const cells = rows.map((row) => datum(row.cells[position] ?? null, column, terms));
    if (column.id === 'strategyField' && column.kind === 'text')
      return fieldColumns(table, rows, position, terms);
    return [{ heading: heading(column, terms), kind: column.kind === 'text' ? 'text' : 'number', cells }];
  });
}

/** "(3)国際社会の…" holds two data: the number and the name. */
function fieldColumns(
  { document }: Table,
  rows: readonly Row[],
  position: number,
  { language }: Terms,
): PublicationColumn[] {
  const words = WORDS[language];
  const names = rows.map((row) => nameIn(row.cells[position] ?? null, language));
  const codes = names.map(
    (name) => document?.strategyFields.find(({ code }) => name.startsWith(`(${code})`))?.code ?? '',
  );
  return [
    { heading: words.code, kind: 'number', cells: codes.map((code) => fieldArgument(code) ?? '') },
    {
      heading: words.field,
      kind: 'text',
      cells: names.map((name, row) => portable(name.slice(`(${codes[row]})`.length).trim())),
    },
  ];
}

/** 府省庁×分野 with a row for each pair that has an amount: a column's heading must not hold a datum. */
function unpivoted(table: Table, terms: Terms): PublicationColumn[] {
  const { language } = terms;
  const words = WORDS[language];
  const pairs = bodyRows(table).flatMap(({ cells }) =>
    table.columns.flatMap((column, position) => {
      const code = /^field-(.+)$/.exec(column.id)?.[1];
      const amount = cells[position] ?? null;
      return code === undefined || amount === null
        ? []
        : [{ ministry: cells[0] ?? null, column, code, amount }];
    }),
  );
  const first = table.columns[0];
  const text = (heading: string, cells: readonly CellContent[]): PublicationColumn => ({
    heading,
    kind: 'text',
    cells,
  });
  return [
    text(
      first?.title[language] ?? '',
      pairs.map(({ ministry }) => portable(nameIn(ministry, language))),
    ),
    { heading: words.code, kind: 'number', cells: pairs.map(({ code }) => fieldArgument(code) ?? '') },
    text(
      words.field,
      pairs.map(({ column, code }) => portable(column.title[language].slice(`(${code})`.length).trim())),
    ),
    {
      heading: heading({ kind: 'yen', title: { ja: words.listed, en: words.listed } }, terms),
      kind: 'number',
      cells: pairs.map(({ amount, column }) => datum(amount, column, terms)),
    },
  ];
}

/** One datum: a number in its unit (a share in percent), a text without characters that differ between machines. */
function datum(cell: TableCell, { kind }: Column, { unit, language }: Terms): CellContent {
  if (typeof cell !== 'number') return portable(nameIn(cell, language));
  if (kind === 'yen') return cell / FACTORS[unit];
  return kind === 'fraction' ? Math.round(cell * 1e6) / 1e4 : cell;
}
