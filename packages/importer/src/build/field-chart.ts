import type { ShareOfAmount } from '../chart/labels.ts';
import type { AmountFigure, PercentFigure } from '../figure/figure.ts';
import type { PrintedField } from '../list/entry.ts';
import type { PagesRead } from '../list/read-lists.ts';
import type { Reading } from '../list/reading.ts';
import { centreX, centreY } from '../page/box.ts';

/** A slice of the chart of fields: which field, its amount and its share. */
export interface FieldSlice {
  readonly field: PrintedField;
  readonly amount: AmountFigure;
  readonly share: PercentFigure;
}

export interface FieldChart {
  readonly slices: readonly FieldSlice[];
  /** Pairs for which the page names no field. */
  readonly unnamed: readonly ShareOfAmount[];
}

/**
 * Reads the charts of fields. A pair whose amount is the total of one field's heading is that
 * field's; the others follow around the circle in the order of the legend, in the direction and
 * from the place at which the known ones agree.
 */
export function readFieldChart(_reading: Reading, { labels, legends, headings }: PagesRead): FieldChart {
  const slices: FieldSlice[] = [];
  const unnamed: ShareOfAmount[] = [];
  for (const { page, labels: found } of labels) {
    const pairs = found.amounts;
    const legend = legends.filter(({ line }) => page.lines.some(({ number }) => number === line.number));
    if (pairs.length === 0) continue;
    const named = nameSlices(pairs, legend, headings);
    pairs.forEach((pair, index) => {
      const field = named[index];
      if (field == null) unnamed.push(pair);
      else slices.push({ field, ...pair });
    });
  }
  return { slices, unnamed };
}

function nameSlices(
  pairs: readonly ShareOfAmount[],
  legend: readonly PrintedField[],
  headings: readonly PrintedField[],
): (PrintedField | null)[] {
  const fields = legend.length > 0 ? legend : headings;
  const known = pairs.map(({ amount }) => {
    const same = headings.filter(({ amounts }) =>
      amounts.some(({ figure }) => figure.value !== null && figure.value.yen === amount.value?.yen),
    );
    const codes = new Set(same.map(({ code }) => code));
    return codes.size === 1 ? (fields.find(({ code }) => codes.has(code)) ?? same[0] ?? null) : null;
  });
  const open = fields.filter((field) => !known.some((one) => one?.code === field.code));
  const unknown = pairs.flatMap((pair, index) => (known[index] === null ? [pair] : []));
  if (unknown.length === 0) return known;
  if (open.length !== unknown.length || pairs.length !== fields.length) return known;
  for (const order of [asPrinted(pairs), ...aroundTheCircle(pairs)]) {
    const agrees = order.every((pair, place) => {
      const fixed = known[pairs.indexOf(pair)];
      return fixed === null || fixed === undefined || fixed.code === fields[place]?.code;
    });
    if (agrees) return pairs.map((pair) => fields[order.indexOf(pair)] ?? null);
  }
  return open.length === 1 ? known.map((one) => one ?? open[0] ?? null) : known;
}

const asPrinted = (pairs: readonly ShareOfAmount[]): ShareOfAmount[] => [...pairs];

/** The pairs in both directions around their middle, from every place. */
function aroundTheCircle(pairs: readonly ShareOfAmount[]): ShareOfAmount[][] {
  const parts = pairs.map(({ part }) => part);
  const [x0, x1] = [Math.min(...parts.map(centreX)), Math.max(...parts.map(centreX))];
  const [y0, y1] = [Math.min(...parts.map(centreY)), Math.max(...parts.map(centreY))];
  const angle = ({ part }: ShareOfAmount): number =>
    Math.atan2(centreY(part) - (y0 + y1) / 2, centreX(part) - (x0 + x1) / 2);
  const clockwise = [...pairs].sort((one, other) => angle(one) - angle(other));
  const turns = (order: readonly ShareOfAmount[]): ShareOfAmount[][] =>
    order.map((_, from) => [...order.slice(from), ...order.slice(0, from)]);
  return [...turns(clockwise), ...turns([...clockwise].reverse())];
}
