import type { CellChange } from '@cyberbudget/pane/sheet-host';
import { Refusal } from './refusal.ts';
import { areaIn, PLACE } from './used-cells.ts';

/**
 * The names of the columns of an Excel table, as they stand in its first row. Excel lets no two be
 * alike in any case: to one that is typed and that another column has it appends a number, without
 * a word.
 */
export interface Headings {
  /** Where the first stands in its sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly names: readonly string[];
}

/** The headings of the tables that touch a range. */
export async function readHeadings(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly Headings[]> {
  const tables = range.getTables(false).load('items/name');
  await context.sync();
  const rows = tables.items.map((table) => table.getRange().getRow(0).load(`${PLACE},values`));
  await context.sync();
  return rows.flatMap((row) => {
    const place = areaIn(row);
    return place === null ? [] : [{ ...place, names: namesIn(row) }];
  });
}

const namesIn = ({ values }: Excel.Range): string[] => (values[0] ?? []).map(String);

/**
 * Changes in an order in which no heading is for a moment the same as another: [A, B] becomes
 * [B, C] from its end, and where two change places one of them has another name meanwhile.
 * @param changes counted from the sheet's first cell
 */
export function inOrder(changes: readonly CellChange[], headings: readonly Headings[]): CellChange[] {
  const rest = changes.filter((change) => !headings.some((of) => isIn(of, change)));
  return [...rest, ...headings.flatMap((of) => apart(of, changesIn(of, changes)))];
}

function apart({ column: left, names }: Headings, changes: readonly CellChange[]): CellChange[] {
  const [now, waiting, steps] = [names.map(folded), [...changes], [] as CellChange[]];
  const isFree = ({ column, content }: CellChange): boolean =>
    !waiting.some((other) => other.column !== column && now[other.column - left] === folded(nameOf(content)));
  while (waiting.length > 0) {
    const at = waiting.findIndex(isFree);
    const [first] = at === -1 ? waiting : waiting.splice(at, 1);
    if (first === undefined) break;
    const wanted = changes.map(({ content }) => folded(nameOf(content)));
    const step = at === -1 ? { ...first, content: nameBeside([...now, ...wanted]) } : first;
    steps.push(step);
    now[step.column - left] = folded(nameOf(step.content));
  }
  return steps;
}

function nameBeside(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`cyberbudget ${number}`)) number += 1;
  return `cyberbudget ${number}`;
}

/** Refuses what would make two headings of a table alike. */
export function assertApart(changes: readonly CellChange[], headings: readonly Headings[]): void {
  for (const of of headings) {
    const names = [...of.names];
    const own = changesIn(of, changes);
    for (const { column, content } of own) names[column - of.column] = nameOf(content);
    for (const { column } of own) {
      const name = names[column - of.column] ?? '';
      const isTaken = names.some((other, at) => at !== column - of.column && folded(other) === folded(name));
      if (isTaken) throw new Refusal({ code: 'heading-taken', heading: name });
    }
  }
}

/**
 * Asks with the next request, before its `context.sync()`, how Excel called what was typed.
 * @returns refuses, once that was answered, what bears another name than the one that was typed
 */
export function askedBack(
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
  headings: readonly Headings[],
): () => void {
  const rows = headings.map((of) => ({
    of,
    row: sheet.getRangeByIndexes(of.row, of.column, 1, of.names.length).load('values'),
  }));
  return () => {
    for (const { of, row } of rows)
      for (const { column, content } of changesIn(of, changes))
        if (typeof content !== 'object' && namesIn(row)[column - of.column] !== nameOf(content))
          throw new Refusal({ code: 'heading-taken', heading: nameOf(content) });
  };
}

const isIn = ({ row, column, names }: Headings, at: CellChange): boolean =>
  at.row === row && at.column >= column && at.column < column + names.length;

const changesIn = (of: Headings, changes: readonly CellChange[]): CellChange[] =>
  changes.filter((change) => isIn(of, change));

const nameOf = (content: CellChange['content']): string =>
  typeof content === 'object' ? content.formula : String(content);

const folded = (name: string): string => name.toLowerCase();
