import type { Bounds } from '../amount/rounding.ts';
import { toYen } from '../amount/yen.ts';

/**
 * A two-way table of which only the margins are known, each as an interval, and least amounts of
 * its cells.
 */
export interface Margins {
  readonly rows: readonly Bounds[];
  readonly columns: readonly Bounds[];
  readonly total: Bounds;
  /** What a cell holds at least, row by row. */
  readonly least: readonly (readonly number[])[];
}

/** What every row, column and the total can hold beyond the least amounts of their cells. */
interface Slack {
  readonly low: number;
  readonly high: number;
}

/**
 * How much of the whole lies beyond the least amounts: nothing is possible where the low end is
 * above the high one.
 */
export interface Beyond {
  readonly low: number;
  readonly high: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const slackOf = ({ low, high }: Bounds, least: number): Slack => ({
  low: Math.max(0, low - least),
  high: high - least,
});

function slacks({ rows, columns, total, least }: Margins) {
  const ofRows = rows.map((bounds, row) => slackOf(bounds, sum(least[row] ?? [])));
  const ofColumns = columns.map((bounds, column) =>
    slackOf(bounds, sum(least.map((cells) => cells[column] ?? 0))),
  );
  return { ofRows, ofColumns, ofTotal: slackOf(total, sum(least.flat())) };
}

/** What the margins together leave for the whole beyond the least amounts. */
export function beyondLeast(margins: Margins): Beyond {
  const { ofRows, ofColumns, ofTotal } = slacks(margins);
  const ends = (side: keyof Slack): number[] =>
    [ofRows, ofColumns].map((slack) => sum(slack.map((one) => one[side])));
  return {
    low: Math.max(...ends('low'), ofTotal.low),
    high: Math.min(...ends('high'), ofTotal.high),
  };
}

/**
 * The least and the most that every cell can be, sharp: Fréchet bounds for margins that are
 * intervals, as interval sums in the sense of XBRL Calculations 1.1 (round to nearest). Closed
 * form, one pass over the cells.
 * @returns whole yen, row by row; null where no table fits the margins
 */
export function cellBounds(margins: Margins): Bounds[][] | null {
  const { ofRows, ofColumns } = slacks(margins);
  const beyond = beyondLeast(margins);
  const impossible =
    beyond.low > beyond.high || [...ofRows, ...ofColumns].some(({ low, high }) => low > high);
  if (impossible) return null;
  const row = besides(ofRows);
  const column = besides(ofColumns);
  return margins.least.map((cells, r) =>
    cells.map((least, c): Bounds => {
      const [own, across] = [row[r], column[c]];
      if (own === undefined || across === undefined) return { low: toYen(least), high: toYen(least) };
      return {
        low: toYen(least + lowest(own, across, beyond)),
        high: toYen(least + highest(own, across, beyond)),
      };
    }),
  );
}

/** A row or column, and what all others of its side hold together. */
interface Side {
  readonly own: Slack;
  readonly others: Slack;
}

const besides = (slack: readonly Slack[]): Side[] => {
  const [low, high] = [sum(slack.map((one) => one.low)), sum(slack.map((one) => one.high))];
  return slack.map((own) => ({ own, others: { low: low - own.low, high: high - own.high } }));
};

/**
 * What neither side can hold more than, and what the others must have of the most that there is.
 */
const highest = (row: Side, column: Side, { high }: Beyond): number =>
  Math.min(row.own.high, high - row.others.low, column.own.high, high - column.others.low);

/**
 * The least over all totals that are possible: between the points at which a side begins to force
 * its own, it is linear.
 */
function lowest(row: Side, column: Side, { low, high }: Beyond): number {
  const forced = ({ own, others }: Side, total: number): number => Math.max(own.low, total - others.high);
  const turns = [row, column]
    .map(({ own, others }) => own.low + others.high)
    .filter((total) => total > low && total < high);
  const at = [low, high, ...turns].map((total) => forced(row, total) + forced(column, total) - total);
  return Math.max(0, Math.min(...at));
}
