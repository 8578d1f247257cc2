import { unitOfHeading } from '../figure/bare-amounts.ts';
import { isMinistryName } from '../label/ministry-name.ts';
import { isBlank, type Line } from '../page/line.ts';
import { type Stage, sameStage } from '../stage/stage.ts';
import { asRemark, columnEnd, figureAt, LINE, nameAt, ROW, titleAt } from './cell-places.ts';
import { type Column, pairsOf, tokensOf } from './cell-rows.ts';
import { type ColumnMeaning, columnMeaning, headsTexts } from './column-heading.ts';

export interface Headings {
  readonly figures: readonly { readonly line: Line; readonly column: Column }[];
  /** What stands from the first head on, without the heads: cells of the rows. */
  readonly body: readonly Line[];
}

/**
 * Gives the rows of a table their titles and their places under its heads; whether it proves them.
 */
export function placeProved(headings: Headings, moved: Map<Line, Line>, guessed: Set<number>): boolean {
  const [head] = headings.figures;
  const { body } = headings;
  const columns = ordersOf(headings).find((order) => tokensOf(body, order) !== null);
  const tokens = columns === undefined ? null : tokensOf(body, columns);
  const pairs = tokens === null ? null : pairsOf(tokens);
  if (pairs === null || columns === undefined || head === undefined) return false;
  const base = head.line.top + LINE;
  for (const { line, column } of headings.figures)
    moved.set(line, figureAt(line, columnEnd(columns.indexOf(column)), head.line.top));
  // Whatever else stands in the table is remarks, right of the figures.
  for (const line of body) moved.set(line, asRemark(line));
  pairs.forEach(({ title, figures, isSure }, index) => {
    const top = base + index * ROW;
    const [first, ...rest] = title;
    const name = rest.length > 0 && isMinistryName(first?.folded ?? '') ? first : undefined;
    if (name !== undefined) moved.set(name, nameAt(name, top));
    for (const [place, line] of title.filter((line) => line !== name).entries())
      moved.set(line, titleAt(line, top + place * LINE));
    figures.forEach((line, column) => {
      moved.set(line, figureAt(line, columnEnd(column), top));
      if (!isSure) guessed.add(line.number);
    });
  });
  return true;
}

/**
 * The orders in which the columns can stand: as the headings follow each other, else as is usual.
 */
const ordersOf = ({ figures }: Headings): readonly (readonly Column[])[] => [
  figures.map(({ column }) => column),
  ['own', 'before', 'change'],
  ['before', 'own', 'change'],
];

/**
 * The heads of a page's table, wherever they stand in the text, where they are those of a table
 * that proves its rows.
 */
export function provedTable(page: readonly Line[], stage: Stage): Headings | null {
  if (page.some(({ cells }) => cells.length > 1)) return null;
  const figures: Headings['figures'][number][] = [];
  const heads = page.filter((line) => {
    const meaning = isBlank(line) ? null : columnMeaning(line.folded, stage);
    if (meaning !== null) figures.push({ line, column: columnOf(meaning.meaning, stage) });
    return meaning !== null || headsTexts(line.folded);
  });
  // The stage of the page may stand above its headings.
  if (figures.length === 4 && figures[0]?.column === 'own') figures.shift();
  const [first] = heads.filter((line) => figures.some((one) => one.line === line) || headsTexts(line.folded));
  if (first === undefined || figures.length !== 3 || new Set(figures.map(({ column }) => column)).size !== 3)
    return null;
  return {
    figures,
    body: page
      .slice(page.indexOf(first))
      .filter((line) => !heads.includes(line) && unitOfHeading(line.folded) === null),
  };
}

export const columnOf = (meaning: ColumnMeaning, stage: Stage): Column =>
  meaning === 'change' ? 'change' : sameStage(meaning, stage) ? 'own' : 'before';
