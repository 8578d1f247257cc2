import { element, htmlText } from '@cyberbudget/core';
import type { Copied } from '../copy/copy-rich.ts';
import type { ChartLayout } from '../layout/layout.ts';
import { chartColor } from './chart-colors.ts';
import { fill, fitted, font, LINE, legend, type Pen, write } from './chart-pen.ts';
import type { ChartPart } from './preview-charts.tsx';

/** A picture in pixels of the page; it is drawn twice as sharp. */
const WIDTH = 720;
const SHARPNESS = 2;
const EDGE = 24;
const TITLE = 26;
const PIE = 240;
/** At most so much of the width a label takes. */
const LABEL = 250;
const PAPER = '#ffffff';

/**
 * A chart as a picture with its title, and its numbers for what takes no picture. Drawn at once: a
 * copying waits for nothing.
 */
export function copiedChart(chart: ChartLayout, parts: readonly ChartPart[]): Copied {
  const { canvas, height } = drawn(chart, parts);
  const address = canvas.toDataURL('image/png');
  const rows = parts.map(({ label, values }) => [label, ...values].join('\t'));
  const headings = ['', ...chart.series.map(({ name }) => name)].join('\t');
  return {
    html: htmlText([element('img', { src: address, alt: chart.title, width: WIDTH, height })]),
    plain: [chart.title, headings, ...rows].join('\n'),
    picture: pictureOf(address),
  };
}

function pictureOf(address: string): Blob {
  const bytes = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(bytes, (char) => char.charCodeAt(0))], { type: 'image/png' });
}

function drawn(chart: ChartLayout, parts: readonly ChartPart[]) {
  const titles = chart.title.split('\n');
  const top = EDGE + titles.length * TITLE + 8;
  const names = chart.kind === 'bar' && chart.series.length > 1 ? chart.series.map(({ name }) => name) : [];
  const rowHeight =
    chart.kind === 'pie' || chart.stacked ? LINE : Math.max(LINE, chart.series.length * 11 + 8);
  const content = parts.length * rowHeight;
  const height = top + names.length * LINE + (chart.kind === 'pie' ? Math.max(PIE, content) : content) + EDGE;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH * SHARPNESS, height * SHARPNESS];
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.scale(SHARPNESS, SHARPNESS);
  fill(pen, PAPER, 0, 0, WIDTH, height);
  for (const [at, title] of titles.entries())
    write(pen, title, EDGE, EDGE + at * TITLE + TITLE / 2, { size: at === 0 ? 17 : 13, isBold: at === 0 });
  for (const [at, name] of names.entries()) legend(pen, name, at, EDGE, top + at * LINE);
  if (chart.kind === 'pie') drawPie(pen, parts, top);
  else drawBars(pen, parts, { top: top + names.length * LINE, rowHeight, isStacked: chart.stacked });
  return { canvas, height };
}

function drawPie(pen: Pen, parts: readonly ChartPart[], top: number): void {
  const sum = parts.reduce((total, { values: [value = 0] }) => total + value, 0);
  const radius = PIE / 2 - 6;
  let angle = -Math.PI / 2;
  for (const [at, { label, shown, values }] of parts.entries()) {
    const next = angle + (2 * Math.PI * (values[0] ?? 0)) / sum;
    pen.beginPath();
    pen.moveTo(EDGE + radius, top + PIE / 2);
    pen.arc(EDGE + radius, top + PIE / 2, radius, angle, next);
    pen.closePath();
    pen.fillStyle = chartColor(at);
    pen.fill();
    angle = next;
    const y = top + at * LINE;
    legend(pen, label, at, EDGE + PIE + 24, y);
    write(pen, shown, WIDTH - EDGE, y + LINE / 2, { isAtEnd: true });
  }
}

interface Bars {
  readonly top: number;
  readonly rowHeight: number;
  readonly isStacked: boolean;
}

function drawBars(pen: Pen, parts: readonly ChartPart[], { top, rowHeight, isStacked }: Bars): void {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const longest = Math.max(
    ...parts.map(({ values }) => (isStacked ? sum(values) : Math.max(...values))),
    Number.MIN_VALUE,
  );
  pen.font = font({});
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => pen.measureText(text).width));
  const left = EDGE + Math.min(LABEL, widest(parts.map(({ label }) => label))) + 10;
  const shownWidth = isStacked ? 0 : widest(parts.map(({ shown }) => shown)) + 10;
  const room = WIDTH - EDGE - shownWidth - left;
  for (const [row, { label, shown, values }] of parts.entries()) {
    const y = top + row * rowHeight;
    write(pen, fitted(pen, label, left - EDGE - 10), EDGE, y + rowHeight / 2);
    if (!isStacked) write(pen, shown, WIDTH - EDGE, y + rowHeight / 2, { isAtEnd: true });
    let x = left;
    for (const [at, value] of values.entries()) {
      const width = (room * Math.max(0, value)) / longest;
      if (isStacked) fill(pen, chartColor(at), x, y + 4, width, rowHeight - 8);
      else fill(pen, chartColor(at), left, y + 4 + (at * (rowHeight - 8)) / values.length, width, 10);
      x += width;
    }
  }
}
