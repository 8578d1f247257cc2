import { displayWidth, fileText } from '@cyberbudget/core';
import type { Bar, Chart, SegmentRole } from './chart.ts';
import { wrapped } from './wrap.ts';

/** The character of a part of a bar. */
const MARKS: Readonly<Record<SegmentRole, string>> = {
  listed: '█',
  own: '█',
  estimate: '▒',
  unlisted: '░',
  'second-hand': '▒',
};

/**
 * A chart for a terminal. The bars come last on their lines: their characters are one or two columns wide depending on the
 * terminal, and what stands before them stays aligned either way.
 * @param width columns of the terminal
 */
export function toTextChart(chart: Chart, width = 80): string {
  const bars = chart.groups.flatMap((group) => group.bars);
  const labelWidth = widest(bars.map(({ label }) => label));
  const amountWidth = widest(bars.map(({ amount }) => amount));
  const remarkWidth = widest(bars.map(remarkOf));
  const room = Math.max(10, width - labelWidth - amountWidth - remarkWidth - 6);
  const scale = room / Math.max(1, ...bars.map(lengthOf));
  const line = (bar: Bar): string =>
    [
      fill(bar.label, labelWidth, 'end'),
      fill(bar.amount, amountWidth, 'start'),
      fill(remarkOf(bar), remarkWidth, bar.notes.length > 0 ? 'end' : 'start'),
      drawn(bar, scale),
    ].join('  ');
  const legend = chart.legend.map((role) => `${MARKS[role]} ${chart.roleNames[role]}`).join('   ');
  const groups = chart.groups.flatMap(({ title, bars: own }) => [
    ...(title === null ? [] : [`[${title}]`]),
    ...own.map(line),
    '',
  ]);
  const numbered = chart.numbered.map((text, position) => `[${position + 1}] ${text}`);
  const foot = [...numbered, ...chart.notes, chart.source].flatMap((text) => wrapped(text, width));
  return fileText(
    `${[`${chart.title}  ${chart.unitName}`, '', ...groups, legend, '', ...foot].join('\n')}\n`,
  );
}

const remarkOf = ({ remark, notes }: Bar): string => remark + notes.map((note) => `[${note}]`).join('');

const lengthOf = ({ segments }: Bar): number => segments.reduce((sum, { amountYen }) => sum + amountYen, 0);

/** A part that is there is at least one character long. */
const drawn = ({ segments }: Bar, scale: number): string =>
  segments
    .map(({ role, amountYen }) => MARKS[role].repeat(Math.max(1, Math.round(amountYen * scale))))
    .join('');

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));

const fill = (text: string, width: number, side: 'start' | 'end'): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'start' ? blanks + text : text + blanks;
};
