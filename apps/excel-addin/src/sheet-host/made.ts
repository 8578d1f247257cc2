import { locationOf } from './to-failure.ts';

// How far a write came. Excel answers in order, also where a later step failed: what was asked
// before and behind a step tells whether it was done.

/** Notes steps as they are asked for. */
export interface Making {
  /** Behind the adding of a sheet. */
  readonly sheet: (sheet: Excel.Worksheet) => void;
  /** Types cells. */
  readonly type: (cells: Excel.Range, typed: (string | number)[][]) => void;
  /** Before the first chart is added. */
  readonly charts: (charts: Excel.ChartCollection) => void;
  /** Before each: the cells that it draws. */
  readonly chart: (drawn: Excel.Range) => void;
  /** Call it when the write has ended. @param error with which, if any */
  readonly made: (error: unknown) => Made;
}

/** What is known to have been made. */
export interface Made {
  /** The names of the sheets that were added. One more may have been, and is then empty. */
  readonly sheets: readonly string[];
  readonly isTyped: boolean;
  /** Names of the charts that were there; null where it did not come to charts. */
  readonly chartsBefore: readonly string[] | null;
  /** How many charts were begun; the last of them may have no name of its own yet. */
  readonly chartsBegun: number;
}

export function making(): Making {
  const sheets: Excel.Worksheet[] = [];
  const cells: Excel.Range[] = [];
  const drawn: Excel.Range[] = [];
  let readCharts = (): readonly string[] | null => null;
  const isAnswered = (range: Excel.Range, question: 'rowIndex' | 'columnIndex'): boolean =>
    answered(() => range[question]) !== undefined;
  return {
    sheet: (sheet) => void sheets.push(sheet.load('name')),
    type(range, typed) {
      range.load('rowIndex');
      range.formulas = typed;
      cells.push(range.load('columnIndex'));
    },
    charts(charts) {
      charts.load('items/name');
      readCharts = () => charts.items.map(({ name }) => name);
    },
    chart: (range) => void drawn.push(range.load('rowIndex')),
    made: (error) => ({
      sheets: sheets.flatMap((sheet) => answered(() => sheet.name) ?? []),
      isTyped: cells.some(
        (range) =>
          isAnswered(range, 'columnIndex') ||
          (isAnswered(range, 'rowIndex') && locationOf(error) !== 'Range.formulas'),
      ),
      chartsBefore: answered(readCharts) ?? null,
      chartsBegun: drawn.filter((range) => isAnswered(range, 'rowIndex')).length,
    }),
  };
}

/** Undefined where Excel did not come to the question. */
export function answered<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
