import { type Area, type CellValue, type Chart, parseAddress } from '@cyberbudget/office-host';

/**
 * What a chart shows: the categories and, for each series, its name and a number (or a gap) for
 * each of them.
 */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

type ValuesOf = (area: Area) => readonly (readonly CellValue[])[];

/**
 * Reads the cells of a chart as Excel divides them: one series a column (or row), headings and
 * categories where there are any.
 */
export function chartData(chart: Chart, valuesOf: ValuesOf): ChartData {
  const plain =
    chart.source === null ? { categories: [], series: [] } : divided(chart, valuesOf(chart.source));
  const count = Number(chart.look['series/count'] ?? plain.series.length);
  const seriesAt = (index: number) => {
    const values = cellsNamed(chart, `series/${index}/values`, valuesOf);
    return {
      name: String(chart.look[`series/${index}/name`] ?? plain.series[index]?.name ?? ''),
      values: values?.map(toNumber) ?? plain.series[index]?.values ?? [],
    };
  };
  const categories = cellsNamed(chart, 'series/0/xAxisValues', valuesOf);
  return {
    categories: categories?.map(String) ?? plain.categories,
    series: Array.from({ length: count }, (_series, index) => seriesAt(index)),
  };
}

/** The cells in which the values of a chart's first series begin; null where it has none. */
export function firstValues({ look, source }: Chart): Area | null {
  const address = look['series/0/values'];
  const parsed = typeof address === 'string' ? parseAddress(address) : null;
  if (parsed?.sheetName) return { sheet: parsed.sheetName, ...parsed.block };
  if (source === null) return null;
  const [row, column] = [source.row + source.rows - 1, source.column + source.columns - 1];
  return { ...source, row, column, rows: 1, columns: 1 };
}

function divided({ seriesBy, source }: Chart, cells: readonly (readonly CellValue[])[]): ChartData {
  const isByRows =
    seriesBy === 'Rows' || (seriesBy === 'Auto' && (source?.columns ?? 0) > (source?.rows ?? 0));
  const lines = isByRows ? cells : transposed(cells);
  const hasCategories = lines.length > 1;
  const hasNames = lines
    .slice(hasCategories ? 1 : 0)
    .every(([head]) => typeof head === 'string' && head !== '');
  const bodies = hasCategories ? lines.slice(1) : lines;
  const first = hasNames ? 1 : 0;
  const points = (bodies[0]?.length ?? first) - first;
  return {
    categories: hasCategories
      ? (lines[0]?.slice(first).map(String) ?? [])
      : Array.from({ length: points }, (_point, index) => String(index + 1)),
    series: bodies.map((line) => ({
      name: hasNames ? String(line[0]) : '',
      values: line.slice(first).map(toNumber),
    })),
  };
}

function cellsNamed({ look }: Chart, path: string, valuesOf: ValuesOf): readonly CellValue[] | null {
  const address = look[path];
  const parsed = typeof address === 'string' ? parseAddress(address) : null;
  if (parsed === null || parsed.sheetName === null) return null;
  return valuesOf({ sheet: parsed.sheetName, ...parsed.block }).flat();
}

function transposed(cells: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return (cells[0] ?? []).map((_head, column) => cells.map((row) => row[column] ?? ''));
}

function toNumber(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
