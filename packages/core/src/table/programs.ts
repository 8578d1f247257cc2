import type { Program } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { valueOrNull } from '../measure/measures.ts';
import type { Subject } from '../measure/subject.ts';
import type { Bilingual } from '../problem/problem.ts';
import { closingRows } from './closing-rows.ts';
import { ministryName } from './names.ts';
import { documentNotes } from './notes.ts';
import { type Column, MINISTRY_COLUMN, type Row, type Table, type TableCell } from './table.ts';

/** The columns of a list of programs: what, how much, and where it is printed. */
export const PROGRAM_COLUMNS: readonly Column[] = [
  MINISTRY_COLUMN,
  { id: 'strategyField', title: { ja: '分野', en: 'Field' }, kind: 'number' },
  { id: 'title', title: { ja: '施策', en: 'Program' }, kind: 'text' },
  { id: 'listed', title: { ja: '掲載額', en: 'Listed' }, kind: 'yen' },
  { id: 'page', title: { ja: '頁', en: 'Page' }, kind: 'number' },
  { id: 'line', title: { ja: '行', en: 'Line' }, kind: 'number' },
  { id: 'text', title: { ja: '原文', en: 'As printed' }, kind: 'text' },
];

/** A strategy field's code as a cell: a number where it is one, so that it can be an argument and a criterion. */
export const codeCell = (code: string): string | number => (/^\d{1,3}$/.test(code) ? Number(code) : code);

/** One program a row. */
export function programRow(index: IndexedDocument, program: Program): Row {
  const { amount } = program;
  const ministry = index.document.ministries.find(({ id }) => id === program.ministry);
  const name: Bilingual | string = ministry === undefined ? program.ministry : ministryName(ministry);
  const place = [amount.page, amount.line, amount.text];
  return {
    kind: 'body',
    cells: [name, codeCell(program.strategyField), program.title, amount.amountYen, ...place],
  };
}

/** 施策: every listed program in the order of the document. */
export function programs(index: IndexedDocument): Table {
  const whole: Subject = { index, ministry: null, strategyField: null };
  const { total } = index.document;
  const closing = (amount: TableCell): TableCell[] => [null, null, amount, null, null, null];
  return {
    id: 'program',
    title: { ja: '主な施策', en: 'Main programs' },
    document: index.document,
    columns: PROGRAM_COLUMNS,
    rows: [
      ...index.document.programs.map((program) => programRow(index, program)),
      ...closingRows(
        closing(valueOrNull('listed', whole)),
        closing(valueOrNull('unlisted', whole)),
        total === null ? closing(null) : [null, null, total.amountYen, total.page, total.line, total.text],
      ),
    ],
    notes: documentNotes(index.document),
  };
}
