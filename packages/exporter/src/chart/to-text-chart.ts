import { displayWidth, fileText, shortenText, wrapText } from '@cyberbudget/core';
import { type Bar, barLength, type Chart, type LegendRole, type SegmentRole } from './chart.ts';

/** The character of a part of a bar. */
const MARKS: Readonly<Record<SegmentRole, string>> = {
  listed: '█',
  own: '█',
  estimate: '▒',
  unlisted: '░',
  'second-hand': '▒',
};

/** Bars shorter than this tell nothing; names are cut before. */
const LEAST_BAR = 20;
const LEAST_LABEL = 12;

/**
 * A chart for a terminal. The bars come last on their lines: their characters are one or two
 * columns wide depending on the terminal, and what stands before them stays aligned either way.
 * @param width columns of the terminal
 */
export function toTextChart(chart: Chart, width = 80): string {
  const bars = chart.groups.flatMap((group) => group.bars);
  const amountWidth = widest(bars.map(({ amount }) => amount));
  const remarkWidth = widest(bars.map(remarkOf));
  const labelWidth = Math.min(
    widest(bars.map(({ label }) => label)),
    Math.max(LEAST_LABEL, width - amountWidth - remarkWidth - 6 - LEAST_BAR),
  );
  const room = Math.max(LEAST_BAR, width - labelWidth - amountWidth - remarkWidth - 6);
  // Each part of a bar is at least one character long.
  const scale = (room - 1) / Math.max(1, ...bars.map(barLength));
  const line = (bar: Bar): string =>
    [
      fill(fitting(bar, labelWidth), labelWidth, 'end'),
      fill(bar.amount, amountWidth, 'start'),
      fill(remarkOf(bar), remarkWidth, bar.notes.length > 0 ? 'end' : 'start'),
      drawn(bar, scale),
    ].join('  ');
  const legend = chart.legend
    .filter(isSegment)
    .map((role) => `${MARKS[role]} ${chart.roleNames[role]}`)
    .join('   ');
  const groups = chart.groups.flatMap(({ title, bars: own }) => [
    ...(title === null ? [] : [`[${title}]`]),
    ...own.map(line),
    '',
  ]);
  const numbered = chart.numbered.map((text, position) => `[${position + 1}] ${text}`);
  const foot = [...numbered, ...chart.notes, chart.source]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, width));
  const head = [chart.title, chart.subtitle].flatMap((text) => wrapText(text, width));
  const legendLines = wrapText(legend, width);
  return fileText(`${[...head, '', ...groups, ...legendLines, '', ...foot].join('\n')}\n`);
}

/** Whiskers are not drawn in letters: the bounds stand beside the amount. */
const isSegment = (role: LegendRole): role is SegmentRole => role !== 'range';

/** The label, its short form where the whole does not fit, and that cut where it must be. */
const fitting = ({ label, short }: Bar, width: number): string =>
  displayWidth(label) <= width ? label : shortenText(displayWidth(short) <= width ? short : label, width);

const remarkOf = ({ remark, notes }: Bar): string => remark + notes.map((note) => `[${note}]`).join('');

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
