import type { Block } from '../block/bind.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import { meaningsOf, type PageColumns, ratesOf } from '../table/meanings.ts';
import type { Printed } from './entry.ts';
import { behindOf } from './read-block.ts';
import { isAmount, isPercent, type Reading } from './reading.ts';

/** What a block prints: its amounts with their meanings, its shares, what stands behind them. */
export function printedOfBlock(block: Block, columns: PageColumns, reading: Reading): Printed {
  const placed = block.figures.filter(({ figure }) => isAmount(figure));
  const lineOf = new Map(
    block.parts.flatMap((part) => part.figures.map(({ figure }) => [figure, part.line] as const)),
  );
  const said = reading.columnsOf(block.line);
  const here = {
    ...columns,
    // Where places are measured they say which column an amount is in, and its order says nothing.
    said: block.line.measured ? { ...said, columns: [] } : said,
  };
  const rates = new Set<PrintedFigure>(ratesOf(block.figures, here));
  const percents = block.figures.map(({ figure }) => figure).filter(isPercent);
  const { meanings, byPlace, doubtful } = meaningsOf(
    placed,
    here,
    reading.stage,
    block.units.at(-1)?.parts.at(-1)?.folded ?? '',
    ({ figure }) => lineOf.get(figure)?.folded ?? '',
  );
  return {
    line: block.line,
    amounts: placed.flatMap(({ figure }, index) =>
      isAmount(figure) ? [{ figure, meaning: meanings[index] ?? null }] : [],
    ),
    shares: percents.filter((figure) => !rates.has(figure)),
    rates: percents.filter((figure) => rates.has(figure)),
    behind: behindOf(block),
    inColumns: byPlace,
    doubtful,
  };
}
