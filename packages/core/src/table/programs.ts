import type { PrintedAmount, ProgramFigures } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { type FoundPlace, foundPlaces } from '../library/search.ts';
import { amount } from '../measure/amount.ts';
import { listed } from '../measure/listed.ts';
import { programSubject, type Subject } from '../measure/subject.ts';
import { unlisted } from '../measure/unlisted.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import type { Bilingual } from '../problem/problem.ts';
import { queriedOrNull } from '../query/answer-query.ts';
import type { Query } from '../query/query.ts';
import { fieldArgument } from '../query/write-formula.ts';
import { closingRows } from './closing-rows.ts';
import { documentNotes } from './notes.ts';
import { type Column, MINISTRY_COLUMN, type Row, type Table, type TableCell } from './table.ts';

/** The columns of a list of programs: what, how much, and where it is printed. */
export const PROGRAM_COLUMNS: readonly Column[] = [
  MINISTRY_COLUMN,
  { id: 'strategyField', title: { ja: '分野', en: 'Field' }, kind: 'number' },
  { id: 'title', title: { ja: '施策', en: 'Program' }, kind: 'text' },
  { id: 'listed', title: { ja: '掲載額', en: 'Listed' }, kind: 'yen' },
  { id: 'page', title: { ja: '頁', en: 'Page' }, kind: 'number' },
  { id: 'line', title: { ja: '行目', en: 'Line' }, kind: 'number' },
  { id: 'text', title: { ja: '原文', en: 'As printed' }, kind: 'text' },
];

const PLACE_NAMES: Readonly<Record<FoundPlace, Bilingual>> = {
  title: { ja: '施策名', en: 'title' },
  ministry: { ja: '府省庁', en: 'ministry' },
  page: { ja: '頁の文', en: 'page text' },
};

/** The columns of a search: those of the list, and where the words were found. */
export const SEARCH_COLUMNS: readonly Column[] = [
  ...PROGRAM_COLUMNS,
  { id: 'found', title: { ja: '一致した所', en: 'Found in' }, kind: 'text' },
];

/** A row of a search: where the words of the term stand comes last. */
export function foundRow(index: IndexedDocument, program: ProgramFigures, term: string): Row {
  const row = programRow(index, program);
  const names = foundPlaces(index, program, term).map((place) => PLACE_NAMES[place]);
  const found: Bilingual = {
    ja: names.map(({ ja }) => ja).join('・'),
    en: names.map(({ en }) => en).join(', '),
  };
  return { ...row, cells: [...row.cells, found] };
}

/** Where a figure is printed, page and line on it, and how. */
const placeCells = (printed: PrintedAmount | null): TableCell[] =>
  printed === null ? [null, null, null] : [printed.page, printed.lineOnPage ?? null, printed.text];

/** The question of a program's amount. */
export const programQuery = (index: IndexedDocument, program: ProgramFigures): Query => ({
  ...programSubject(index, program),
  measure: amount,
});

/** One program a row. */
export function programRow(index: IndexedDocument, program: ProgramFigures): Row {
  const { amount: printed } = program;
  const query = programQuery(index, program);
  const name: Bilingual | string = query.ministry === null ? program.ministry : ministryName(query.ministry);
  return {
    kind: 'body',
    cells: [
      name,
      fieldArgument(program.strategyField),
      program.title,
      queriedOrNull(query),
      ...placeCells(printed),
    ],
  };
}

/** 施策: every listed program in the order of the document. */
export function programs(index: IndexedDocument): Table {
  const whole: Subject = { index, ministry: null, strategyField: null };
  const { total } = index.document;
  const closing = (amount: TableCell): TableCell[] => [null, null, amount, null, null, null];
  return {
    id: 'program',
    title: { ja: '主な施策例', en: 'Main programs' },
    document: index.document,
    columns: PROGRAM_COLUMNS,
    rows: [
      ...index.document.programs.map((program) => programRow(index, program)),
      ...closingRows(
        closing(queriedOrNull({ ...whole, measure: listed })),
        closing(queriedOrNull({ ...whole, measure: unlisted })),
        [null, null, queriedOrNull({ ...whole, measure: amount }), ...placeCells(total)],
      ),
    ],
    notes: documentNotes(index.document),
  };
}
