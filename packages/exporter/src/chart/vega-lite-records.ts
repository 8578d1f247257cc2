import { fileText, wrapText } from '@cyberbudget/core';
import { type Bar, barLength, type Chart } from './chart.ts';

const LABEL = 34;

/**
 * A bar as a record. @property low_yen with `high_yen` the bounds of an estimate; null for a
 * printed amount
 */
export interface BarRecord {
  readonly group: number;
  readonly group_name: string | null;
  readonly bar: string;
  readonly label: string;
  readonly amount_yen: number;
  readonly low_yen: number | null;
  readonly high_yen: number | null;
  /** Where the text beside the bar begins. */
  readonly end_yen: number;
  readonly text: string;
}

/** Every bar of a chart. */
export function barRecords({ groups }: Chart): BarRecord[] {
  return groups.flatMap((group, at) =>
    group.bars.map((bar, place): BarRecord => {
      const amount = barLength(bar);
      return {
        group: at,
        group_name: group.title === null ? null : said(group.title),
        bar: barName(bar, place),
        label: said(bar.label),
        amount_yen: amount,
        low_yen: bar.range?.low ?? null,
        high_yen: bar.range?.high ?? null,
        end_yen: Math.max(amount, bar.range?.high ?? 0),
        text: said(
          [bar.amount, bar.remark, bar.notes.map((note) => `[${note}]`).join('')].filter(Boolean).join('  '),
        ),
      };
    }),
  );
}

/** Every part of every bar, amounts in yen. */
export const segmentRecords = ({ groups, roleNames }: Chart): object[] =>
  groups.flatMap((group, at) =>
    group.bars.flatMap((bar, place) =>
      bar.segments.map(({ role, amountYen }, order) => ({
        group: at,
        bar: barName(bar, place),
        label: said(bar.label),
        part: roleNames[role],
        order,
        amount_yen: amountYen,
      })),
    ),
  );

/**
 * The name that tells bars apart, also those with one label: its number, then the lines of the
 * label.
 */
const barName = (bar: Bar, place: number): string => [String(place + 1), ...labelLines(bar)].join('\n');

/** The lines of a label beside the bars. */
export const labelLines = ({ label }: Bar): string[] => wrapText(said(label), LABEL);

/** A text as a file can hold it. */
export const said = (text: string): string => fileText(text);
