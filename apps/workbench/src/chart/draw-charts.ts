import '@univerjs/preset-sheets-drawing';
import type { Area, CellValue, Chart } from '@cyberbudget/office-host';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { BookRecords } from '../excel/book-records.ts';
import { plainValue } from '../excel/cells.ts';
import type { OpenBook } from '../excel/open-book.ts';
import { spills } from '../excel/spills.ts';
import type { Texts } from '../language/texts.ts';
import { type ChartPictures, chartBox } from './chart-box.ts';
import { chartData, firstValues } from './chart-data.ts';
import { chartOption } from './chart-option.ts';

const component = 'cyberbudget-chart';
const pixelsPerPoint = 4 / 3;
const gatheringMilliseconds = 60;

/** Must be called before a book opens that may hold charts. */
export function registerCharts(book: OpenBook, records: BookRecords, texts: Texts): void {
  book.api.registerComponent(component, chartBox(chartPictures(book, records, texts)));
}

/**
 * Floats the book's charts over its cells. They follow the records, so that a Ctrl+Z which takes a
 * record back takes its chart along; the list of steps does not hear of the drawing.
 */
export function drawCharts(book: OpenBook, records: BookRecords): void {
  const drawn = new Map<string, Chart>();
  const update = (id: string): void => {
    const chart = records.list('charts').find((record) => record.id === id);
    const before = drawn.get(id);
    if (before !== undefined && (chart === undefined || !isSamePlace(before, chart))) {
      drawn.delete(id);
      if (book.workbook().getSheetBySheetId(before.sheet) !== null)
        book.sheet(before.sheet).removeFloatDom(id);
    }
    if (chart === undefined || drawn.has(id)) return;
    drawn.set(id, chart);
    const sheet = book.workbook().getSheetBySheetId(chart.sheet);
    if (sheet === null || sheet.getFloatDomById(id) !== null) return;
    sheet.addFloatDomToPosition(
      {
        componentKey: component,
        allowTransform: true,
        initPosition: position(sheet, chart),
        data: { chart: id },
      },
      id,
    );
  };
  // A chart is made in many small changes: it is drawn once, after the last of them.
  const changed = new Set<string>();
  const draw = (): void => {
    book.undoRedo.withoutRecording(() => {
      for (const id of changed) update(id);
    });
    changed.clear();
  };
  const later = (id: string): void => {
    if (changed.size === 0) setTimeout(draw, gatheringMilliseconds);
    changed.add(id);
  };
  for (const { id } of records.list('charts')) later(id);
  records.onChange((kind, id) => {
    if (kind === 'charts') later(id);
  });
}

function chartPictures(book: OpenBook, records: BookRecords, texts: Texts): ChartPictures {
  return {
    picture(id) {
      const chart = records.list('charts').find((record) => record.id === id);
      if (chart === undefined) return undefined;
      const data = chartData(chart, (area) => valuesOf(book, area));
      const option = chartOption(chart, data, showsShares(book, chart));
      return option === null ? { sentence: texts.noSuchChart(chart.chartType) } : { option };
    },
    onChange(listener) {
      let isListening = true;
      const call = (): void => {
        if (isListening) listener();
      };
      records.onChange((kind) => kind === 'charts' && call());
      const calculation = book.api.getFormula().calculationResultApplied(call);
      const editing = book.api.onCommandExecuted(({ id }) => {
        if (id === 'sheet.mutation.set-range-values') call();
      });
      return () => {
        isListening = false;
        calculation.dispose();
        editing.dispose();
      };
    },
  };
}

function showsShares(book: OpenBook, chart: Chart): boolean {
  const area = firstValues(chart);
  if (area === null) return false;
  const sheet = book.workbook().getSheetBySheetId(area.sheet)?.getSheet();
  return sheet?.getComposedCellStyle(area.row, area.column)?.n?.pattern.includes('%') === true;
}

function valuesOf(book: OpenBook, area: Area): readonly (readonly CellValue[])[] {
  const sheet = book.workbook().getSheetBySheetId(area.sheet)?.getSheet();
  const spilled = spills(book);
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, across) => {
      const [row, column] = [area.row + down, area.column + across];
      const own = plainValue(sheet?.getCellRaw(row, column) ?? null);
      return own === '' ? spilled.value(area.sheet, row, column) : own;
    }),
  );
}

/** Excel counts from the first cell, the grid from the corner of its headings. */
function position(sheet: FWorksheet, { left, top, width, height }: Chart) {
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const startX = rowHeader.width + left * pixelsPerPoint;
  const startY = columnHeader.height + top * pixelsPerPoint;
  return { startX, startY, endX: startX + width * pixelsPerPoint, endY: startY + height * pixelsPerPoint };
}

function isSamePlace(a: Chart, b: Chart): boolean {
  return (
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height &&
    a.sheet === b.sheet
  );
}
