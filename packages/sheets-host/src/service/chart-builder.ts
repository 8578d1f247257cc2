import type { SheetChart } from '../book.ts';

/** Notes what a chart is made of. */
export function chartBuilder(): object {
  const ranges: string[] = [];
  const options: Record<string, unknown> = {};
  let chart: SheetChart = { kind: 'bar', ranges, headers: 0, options, row: 0, column: 0 };
  const note = (change: Partial<SheetChart>): object => {
    chart = { ...chart, ...change };
    return builder;
  };
  const builder = {
    addRange: (range: { getA1Notation(): string }) => {
      ranges.push(range.getA1Notation());
      return builder;
    },
    asPieChart: () => note({ kind: 'pie' }),
    asBarChart: () => note({ kind: 'bar' }),
    setNumHeaders: (headers: number) => note({ headers }),
    setOption: (name: string, value: unknown) => {
      options[name] = value;
      return builder;
    },
    setPosition: (row: number, column: number) => note({ row: row - 1, column: column - 1 }),
    build: () => chart,
  };
  return builder;
}
