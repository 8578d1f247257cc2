import { columnLetters } from '@cyberbudget/core';
import type { FigureKind, FigureRecord } from '../record/figure-record.ts';
import { figuresRange } from './figures-sheet.ts';
import { type CellPlace, type Formulas, HEADING_ROW } from './table-sheet.ts';

/** A condition of SUMIFS: a column of the figures, and a reference or literal. */
type Condition = readonly [keyof FigureRecord, string];

/** Listed amounts, printed amounts and shares of a table by ministry or by field, and what follows from them. */
export const measureFormulas: Formulas = (place) => {
  const { table, column, row } = place;
  const at = (id: string): string => cellOf(place, id);
  const subject: Condition = [table.id === 'field' ? 'field' : 'ministry', `$A${place.at}`];
  if (row.kind !== 'body') return closingFormula(place);
  switch (column.id) {
    case 'listed':
      return inUnit(sum(place, 'amountYen', 'program', subject), place);
    case 'amount':
      return inUnit(sum(place, 'amountYen', 'field', subject), place);
    case 'unlisted':
      return `${at('amount')}-${at('listed')}`;
    case 'share':
      return sum(place, 'share', table.id === 'field' ? 'field-share' : 'ministry-share', subject);
    case 'estimate':
      return inUnit(`ROUND(${sum(place, 'amountYen', 'total')}*${at('share')},0)`, place);
    case 'coverage':
      return `${at('listed')}/${at(table.id === 'field' ? 'amount' : 'estimate')}`;
    case 'count':
      return `COUNTIFS(${conditions(place, 'program', subject)})`;
    default:
      return null;
  }
};

/** 掲載計 adds the body up, 公表総額 is printed, 非掲載 is their difference. */
function closingFormula(place: CellPlace): string | null {
  const { column, row, lastBody } = place;
  const [listed, unlisted, total] = [1, 2, 3].map((below) => lastBody + below);
  const letter = letterOf(place, column.id);
  const printed = inUnit(sum(place, 'amountYen', 'total'), place);
  if (row.kind === 'total') return printed;
  if (row.kind === 'unlisted') return `${letter}${total}-${letter}${listed}`;
  if (column.id === 'coverage') {
    const amount = letterOf(place, 'listed');
    return `${amount}${listed}/${amount}${total}`;
  }
  return unlisted === undefined ? null : `SUM(${letter}${place.firstBody}:${letter}${lastBody})`;
}

/** 府省庁×分野: listed amounts of a ministry in a field; the headings are the criteria. */
export const pairFormulas: Formulas = (place) => {
  const { column, row, at, firstBody, lastBody, table } = place;
  const letter = letterOf(place, column.id);
  const field: Condition = ['field', `${letter}$${HEADING_ROW}`];
  const isSum = column.id === 'sum';
  switch (row.kind) {
    case 'body':
      return isSum
        ? `SUM(B${at}:${columnLetters(table.columns.length - 2)}${at})`
        : inUnit(sum(place, 'amountYen', 'program', ['ministry', `$A${at}`], field), place);
    case 'listed':
      return `SUM(${letter}${firstBody}:${letter}${lastBody})`;
    case 'unlisted':
      return `${letter}${lastBody + 3}-${letter}${lastBody + 1}`;
    case 'total':
      return inUnit(
        isSum ? sum(place, 'amountYen', 'total') : sum(place, 'amountYen', 'field', field),
        place,
      );
  }
};

const letterOf = ({ table }: CellPlace, id: string): string =>
  columnLetters(table.columns.findIndex((column) => column.id === id));

const cellOf = (place: CellPlace, id: string): string => `${letterOf(place, id)}${place.at}`;

const inUnit = (yen: string, { factor }: CellPlace): string => (factor === 1 ? yen : `${yen}/${factor}`);

function conditions(
  { figures, document }: CellPlace,
  kind: FigureKind,
  ...more: readonly Condition[]
): string {
  const all: Condition[] = [['document', `"${document}"`], ['kind', `"${kind}"`], ...more];
  return all.map(([key, criterion]) => `${figuresRange(figures, key)},${criterion}`).join(',');
}

const sum = (
  place: CellPlace,
  key: 'amountYen' | 'share',
  kind: FigureKind,
  ...more: readonly Condition[]
): string => `SUMIFS(${figuresRange(place.figures, key)},${conditions(place, kind, ...more)})`;
