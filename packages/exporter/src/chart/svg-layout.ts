import { displayWidth, wrapText } from '@cyberbudget/core';
import type { Bar, Chart } from './chart.ts';

/** A bar or a heading of a group, and where it stands. */
export type PlacedRow =
  | { readonly kind: 'group'; readonly title: string; readonly y: number }
  | { readonly kind: 'bar'; readonly bar: Bar; readonly label: readonly string[]; readonly y: number };

/** Where everything in a drawn chart stands, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Left end of the bars, and their greatest length. */
  readonly left: number;
  readonly room: number;
  readonly bottom: number;
  /** From the first to the last bar of each group: lines do not cross the headings between. */
  readonly spans: readonly { readonly top: number; readonly bottom: number }[];
  readonly rows: readonly PlacedRow[];
  /** Values at which a line is drawn, in yen. */
  readonly ticks: readonly number[];
  /** Length of an amount in pixels. */
  readonly length: (yen: number) => number;
  readonly foot: readonly string[];
}

export const ROW = 30;
export const FOOT_LINE = 18;
const WIDTH = 960;
const MARGIN = 24;
const GROUP_ROW = 34;
const COLUMN = 7;
const TOP = 104;
const LABEL_COLUMNS = 52;

/** Places the parts of a chart. */
export function layOut(chart: Chart): Layout {
  const bars = chart.groups.flatMap((group) => group.bars);
  const labels = new Map(bars.map((bar) => [bar, wrapText(bar.label, LABEL_COLUMNS)]));
  const widest = Math.max(0, ...[...labels.values()].flat().map(displayWidth));
  const left = MARGIN + widest * COLUMN + 12;
  const texts = Math.max(
    0,
    ...bars.map((bar) => displayWidth(bar.amount) + displayWidth(bar.remark) + 4 * bar.notes.length),
  );
  const room = WIDTH - left - texts * COLUMN - MARGIN - 16;
  const most = Math.max(1, ...bars.map(lengthOf));
  const ticks = ticksUpTo(most, chart.factor);
  const rows = placeRows(chart, labels);
  const last = rows.at(-1);
  const bottom = (last?.y ?? TOP) + ROW;
  const columns = Math.floor((WIDTH - 2 * MARGIN) / 6.2);
  const foot = [
    ...chart.numbered.map((text, at) => `[${at + 1}] ${text}`),
    ...chart.notes,
    chart.source,
  ].flatMap((text) => wrapText(text, columns));
  const height = bottom + 40 + foot.length * FOOT_LINE + 12;
  return {
    width: WIDTH,
    height,
    left,
    room,
    bottom,
    spans: spansOf(rows),
    rows,
    ticks,
    length: (yen) => (yen / most) * room,
    foot,
  };
}

const lengthOf = ({ segments }: Bar): number => segments.reduce((sum, { amountYen }) => sum + amountYen, 0);

function placeRows(chart: Chart, labels: ReadonlyMap<Bar, readonly string[]>): PlacedRow[] {
  const rows: PlacedRow[] = [];
  let y = TOP;
  for (const { title, bars } of chart.groups) {
    if (title !== null) {
      rows.push({ kind: 'group', title, y });
      y += GROUP_ROW;
    }
    for (const bar of bars) {
      rows.push({ kind: 'bar', bar, label: labels.get(bar) ?? [], y });
      y += ROW;
    }
  }
  return rows;
}

function spansOf(rows: readonly PlacedRow[]): Layout['spans'] {
  const spans: { top: number; bottom: number }[] = [];
  for (const [position, { kind, y }] of rows.entries()) {
    const last = spans.at(-1);
    if (kind === 'group') continue;
    if (last === undefined || rows[position - 1]?.kind === 'group')
      spans.push({ top: y - 4, bottom: y + ROW });
    else last.bottom = y + ROW;
  }
  return spans;
}

/** Round values up to the greatest, four to eight of them: steps of 1, 2 or 5 times a power of ten of the unit. */
function ticksUpTo(most: number, factor: number): number[] {
  const raw = most / factor / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((times) => times * power >= raw) ?? 10) * power * factor;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, position) => position * whole);
}
