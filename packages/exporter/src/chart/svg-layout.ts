import { displayWidth, wrapText } from '@cyberbudget/core';
import { type Bar, barLength, type Chart } from './chart.ts';
import { type PlacedLegend, placeLegend } from './svg-legend.ts';

/** A bar or a heading of a group, where it stands and how high it is. */
export type PlacedRow =
  | { readonly kind: 'group'; readonly title: string; readonly y: number; readonly height: number }
  | {
      readonly kind: 'bar';
      readonly bar: Bar;
      readonly label: readonly string[];
      readonly y: number;
      readonly height: number;
    };

/** Where everything in a drawn chart stands, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly subtitleY: number;
  readonly legend: readonly PlacedLegend[];
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

export const MARGIN = 24;
export const FOOT_LINE = 18;
export const TITLE_LINE = 28;
export const LABEL_LINE = 14;
const WIDTH = 960;
const ROW = 30;
const GROUP_ROW = 34;
/** Pixels of half a full-width character. */
const COLUMN = 7;
const SMALL_COLUMN = 6.2;
const TITLE_COLUMN = 11.5;
const LABEL_COLUMNS = 40;

/** Places the parts of a chart. */
export function layOut(chart: Chart): Layout {
  const bars = chart.groups.flatMap((group) => group.bars);
  const labels = new Map(bars.map((bar) => [bar, wrapText(bar.label, LABEL_COLUMNS)]));
  const widest = Math.max(0, ...[...labels.values()].flat().map(displayWidth));
  const left = MARGIN + widest * COLUMN + 12;
  const room = WIDTH - left - Math.max(0, ...bars.map(textWidth)) - MARGIN - 16;
  const most = Math.max(1, ...bars.map(reach));
  const title = wrapText(chart.title, Math.floor((WIDTH - 2 * MARGIN) / TITLE_COLUMN));
  const subtitleY = 42 + title.length * TITLE_LINE - 4;
  const { entries, bottom: top } = placeLegend(chart, subtitleY + 16, WIDTH - MARGIN);
  const rows = placeRows(chart, labels, top + 16);
  const last = rows.at(-1);
  const bottom = last === undefined ? top + ROW : last.y + last.height;
  const foot = footLines(chart, Math.floor((WIDTH - 2 * MARGIN) / SMALL_COLUMN));
  return {
    width: WIDTH,
    height: bottom + 40 + foot.length * FOOT_LINE + 12,
    title,
    subtitleY,
    legend: entries,
    left,
    room,
    bottom,
    spans: spansOf(rows),
    rows,
    ticks: ticksUpTo(most, chart.factor),
    length: (yen) => (yen / most) * room,
    foot,
  };
}

/** Pixels of what is written beside a bar. */
export const textWidth = ({ amount, remark, notes }: Bar): number =>
  displayWidth(amount) * COLUMN + displayWidth(remark) * SMALL_COLUMN + 16 * notes.length + 12;

/** How far a bar reaches, or its whisker where that is further. */
const reach = (bar: Bar): number => Math.max(barLength(bar), bar.range?.high ?? 0);

const footLines = ({ numbered, notes, source }: Chart, columns: number): string[] =>
  [...numbered.map((text, at) => `[${at + 1}] ${text}`), ...notes, source]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, columns));

function placeRows(chart: Chart, labels: ReadonlyMap<Bar, readonly string[]>, top: number): PlacedRow[] {
  const rows: PlacedRow[] = [];
  let y = top;
  for (const { title, bars } of chart.groups) {
    if (title !== null) {
      rows.push({ kind: 'group', title, y, height: GROUP_ROW });
      y += GROUP_ROW;
    }
    for (const bar of bars) {
      const label = labels.get(bar) ?? [];
      const height = Math.max(ROW, label.length * LABEL_LINE + 8);
      rows.push({ kind: 'bar', bar, label, y, height });
      y += height;
    }
  }
  return rows;
}

function spansOf(rows: readonly PlacedRow[]): Layout['spans'] {
  const spans: { top: number; bottom: number }[] = [];
  for (const [position, { kind, y, height }] of rows.entries()) {
    const last = spans.at(-1);
    if (kind === 'group') continue;
    if (last === undefined || rows[position - 1]?.kind === 'group')
      spans.push({ top: y - 4, bottom: y + height });
    else last.bottom = y + height;
  }
  return spans;
}

/**
 * Round values up to the greatest, four to eight of them: steps of 1, 2 or 5 times a power of ten
 * of the unit.
 */
function ticksUpTo(most: number, factor: number): number[] {
  const raw = most / factor / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((times) => times * power >= raw) ?? 10) * power * factor;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, position) => position * whole);
}
