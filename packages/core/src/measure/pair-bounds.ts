import { type Bounds, roundingBounds, shareBounds } from '../amount/rounding.ts';
import { toYen } from '../amount/yen.ts';
import type { DocumentFigures, MinistryEntry, ProgramFigures, StrategyField } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { OTHERS } from '../ministry/ministries.ts';
import { type Beyond, beyondLeast, cellBounds, type Margins } from './cell-bounds.ts';

/** What the printed figures leave open for every ministry within every field. */
export interface PairBounds {
  /** The bounds of a pair; null where the figures contradict each other beyond what is widened. */
  readonly of: (ministry: MinistryEntry, field: StrategyField) => Bounds | null;
  /**
   * Ministries and fields that list more than their printed figure can be: they are taken at what
   * they list.
   */
  readonly widened: readonly (MinistryEntry | StrategyField)[];
  /** Ministries without a figure of their own, which lie inside その他. */
  readonly inOthers: readonly MinistryEntry[];
  /** What totals, shares and listed programs together leave for what is not listed. */
  readonly beyond: Beyond;
}

const remembered = new WeakMap<IndexedDocument, PairBounds>();

/**
 * What a document implies between ministry and field: Fréchet bounds (取りうる範囲) from totals,
 * shares, listed programs and the rounding of each. Worked out at the first question, for all pairs
 * at once. FY2023: 防衛省 in field (3) 861.5 to 863.2億円.
 */
export function pairBounds(index: IndexedDocument): PairBounds {
  const known = remembered.get(index);
  if (known !== undefined) return known;
  const made = makePairBounds(index);
  remembered.set(index, made);
  return made;
}

/** A row of the table: a ministry with a figure of its own, and those that lie inside it. */
interface Row {
  /** Whose figure it is; null for a row of which nothing is known. */
  readonly own: MinistryEntry | null;
  readonly members: readonly MinistryEntry[];
  readonly bounds: Bounds;
}

/**
 * A column: a field, or null for whatever a document has in fields whose totals it does not print.
 */
interface Column {
  readonly field: StrategyField | null;
  readonly programs: readonly ProgramFigures[];
  readonly bounds: Bounds;
}

function makePairBounds(index: IndexedDocument): PairBounds {
  const whole = totalBounds(index.document);
  const rows = rowsOf(index.document, whole);
  const columns = columnsOf(index, whole);
  const least = rows.map(({ members }) =>
    columns.map(({ programs }) => sumOf(members.map(({ id }) => leastOf(programs, id)))),
  );
  const wideRows = rows.map(({ bounds, members }, row) =>
    widen(
      bounds,
      sumOf(least[row] ?? []),
      sumOf(members.map(({ id }) => index.byMinistry.get(id)?.sum ?? 0)),
    ),
  );
  const wideColumns = columns.map(({ bounds, programs }, column) =>
    widen(
      bounds,
      sumOf(least.map((cells) => cells[column] ?? 0)),
      sumOf(programs.map(({ amount }) => amount.amountYen)),
    ),
  );
  const margins: Margins = {
    rows: wideRows.map(({ bounds }) => bounds),
    columns: wideColumns.map(({ bounds }) => bounds),
    total: whole,
    least,
  };
  const cells = cellBounds(margins);
  return {
    of: (ministry, field) => {
      const row = rows.findIndex(({ members }) => members.includes(ministry));
      const column = columns.findIndex((one) => one.field?.code === field.code);
      const found = cells?.[row]?.[column];
      if (found === undefined) return null;
      if (rows[row]?.own === ministry) return found;
      return inside(found, least[row]?.[column] ?? 0, leastOf(columns[column]?.programs ?? [], ministry.id));
    },
    widened: [
      ...rows.flatMap(({ own }, row) => (wideRows[row]?.widened && own !== null ? [own] : [])),
      ...columns.flatMap(({ field }, column) =>
        wideColumns[column]?.widened && field !== null ? [field] : [],
      ),
    ],
    inOthers: rows.find(({ own }) => own?.id === OTHERS)?.members.slice(1) ?? [],
    beyond: beyondLeast(margins),
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What a ministry has in a column at least: every listed program is rounded on its own. */
const leastOf = (programs: readonly ProgramFigures[], ministry: string): number =>
  sumOf(
    programs
      .filter((program) => program.ministry === ministry)
      .map(({ amount }) => Math.max(0, roundingBounds(amount).low)),
  );

function columnsOf({ document: { strategyFields, programs } }: IndexedDocument, whole: Bounds): Column[] {
  const known = new Set(strategyFields.map(({ code }) => code));
  const elsewhere = programs.filter(({ strategyField }) => !known.has(strategyField));
  return [
    ...strategyFields.map((field) => ({
      field,
      programs: programs.filter(({ strategyField }) => strategyField === field.code),
      bounds: roundingBounds(field.total),
    })),
    ...(elsewhere.length === 0
      ? []
      : [{ field: null, programs: elsewhere, bounds: { low: toYen(0), high: whole.high } }]),
  ];
}

/**
 * Inside a row that it shares, a ministry may have all that is not listed of the row, or nothing of
 * it.
 */
const inside = (row: Bounds, least: number, listed: number): Bounds => ({
  low: toYen(listed),
  high: toYen(listed + row.high - least),
});

/** A row that lists more than its figure can be is taken at what it lists. */
const widen = (bounds: Bounds, least: number, listed: number) =>
  bounds.high >= least
    ? { bounds, widened: false }
    : { bounds: { low: bounds.low, high: toYen(Math.max(listed, least)) }, widened: true };

/** What the total can be; without a printed one, what the fields make. */
function totalBounds({ total, strategyFields }: DocumentFigures): Bounds {
  if (total !== null) return roundingBounds(total);
  const fields = strategyFields.map((field) => roundingBounds(field.total));
  return {
    low: toYen(sumOf(fields.map(({ low }) => low))),
    high: toYen(sumOf(fields.map(({ high }) => high))),
  };
}

/**
 * The rows: every ministry with a figure; those without lie in その他, or where there is none in a
 * row of which nothing is known.
 */
function rowsOf({ ministries, total }: DocumentFigures, whole: Bounds): Row[] {
  const boundsOf = ({ amount, share }: MinistryEntry): Bounds | null =>
    amount !== undefined
      ? roundingBounds(amount)
      : share !== null && total !== null
        ? shareBounds(total, share)
        : null;
  const rows: Row[] = ministries.flatMap((ministry) => {
    const bounds = boundsOf(ministry);
    return bounds === null ? [] : [{ own: ministry, members: [ministry], bounds }];
  });
  const without = ministries.filter((ministry) => boundsOf(ministry) === null);
  const others = rows.findIndex(({ own }) => own?.id === OTHERS);
  const remainder = rows[others];
  if (remainder === undefined)
    return [...rows, { own: null, members: without, bounds: { low: toYen(0), high: whole.high } }];
  return rows.with(others, { ...remainder, members: [...remainder.members, ...without] });
}
