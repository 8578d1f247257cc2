import { displayWidth, element, type XmlNode } from '@cyberbudget/core';
import type { Chart, LegendRole } from './chart.ts';
import { FAINT, FILLS, INK, text, whisker } from './svg-ink.ts';

/** An entry of a legend and where it stands. */
export interface PlacedLegend {
  readonly role: LegendRole;
  readonly x: number;
  readonly y: number;
}

const LEFT = 24;
const MARK = 20;
const GAP = 22;
const LINE = 20;
const COLUMN = 6.4;

/** The entries one behind the other, in further lines where the width does not hold them. */
export function placeLegend(
  { legend, roleNames }: Chart,
  top: number,
  right: number,
): { readonly entries: readonly PlacedLegend[]; readonly bottom: number } {
  const entries: PlacedLegend[] = [];
  let [x, y] = [LEFT, top];
  for (const role of legend) {
    const width = MARK + displayWidth(roleNames[role]) * COLUMN;
    if (x > LEFT && x + width > right) [x, y] = [LEFT, y + LINE];
    entries.push({ role, x, y });
    x += width + GAP;
  }
  return { entries, bottom: entries.length === 0 ? top : y + LINE };
}

export const legendNodes = ({ roleNames }: Chart, entries: readonly PlacedLegend[]): XmlNode[] =>
  entries.flatMap(({ role, x, y }) => [
    ...mark(role, x, y),
    text(roleNames[role], x + MARK, y + 12, { fill: FAINT, 'font-size': 12 }),
  ]);

const mark = (role: LegendRole, x: number, y: number): XmlNode[] =>
  role === 'range'
    ? whisker(x, x + 14, y + 7, 10)
    : [
        element('rect', {
          x: x + 0.5,
          y: y + 0.5,
          width: 13,
          height: 13,
          rx: 1.5,
          fill: FILLS[role],
          stroke: INK,
          'stroke-width': 0.6,
        }),
      ];
