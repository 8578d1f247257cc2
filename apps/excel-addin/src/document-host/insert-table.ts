import { type PlacedTable, tableOf } from '@cyberbudget/pane/figure';
import { failed, type Outcome, type TableInsertion } from '@cyberbudget/pane/sheet-host';
import { readCursor } from './cursor.ts';
import { type ChartPicture, drawCharts } from './draw-charts.ts';
import { settle } from './insert-figure.ts';
import { lookOfTable } from './look-of-table.ts';
import { markOf, newMark, removeLine } from './marked.ts';
import { type WayBack, wholeOrNothing } from './take-back.ts';
import type { WordApp } from './word-app.ts';

/** Width of a picture in points: the text of an A4 page between usual margins. */
const PICTURE_WIDTH = 425;

/**
 * A table behind the paragraph with the cursor, below it a line with notes and source, then the
 * pictures of its charts.
 */
export async function insertTable(
  app: WordApp,
  insertion: TableInsertion,
): Promise<Outcome<{ readonly place: null }>> {
  const placed = tableOf(insertion);
  const pictures = await drawCharts(app, insertion);
  const mark = newMark();
  return wholeOrNothing(app, {
    mark,
    write: async (context, back) => {
      const { paragraph, isInTable } = await readCursor(context);
      if (isInTable) return failed({ code: 'invalid-selection' });
      // The line below first: a table at the end of a document would bring an empty paragraph with
      // it.
      const line = addLine(paragraph, placed.source, back);
      const source = line.getRange('Content').insertContentControl();
      begin(source, markOf(mark, 'line'), placed.title);
      const drawn = addPictures(line, pictures, mark, back);
      const control = addTable(paragraph, placed, mark, back);
      await context.sync();
      settle(control, placed.tag);
      settle(source, placed.sourceTag);
      for (const picture of drawn) settle(picture, placed.chartTag);
      line.getRange('End').select('End');
      await context.sync();
      return { ok: true, place: null };
    },
  });
}

function addLine(after: Word.Paragraph, text: string, back: WayBack[]): Word.Paragraph {
  const line = after.insertParagraph(text, 'After');
  back.push([() => removeLine(line)]);
  return line;
}

function addTable(
  after: Word.Paragraph,
  placed: PlacedTable,
  mark: string,
  back: WayBack[],
): Word.ContentControl {
  const rows = placed.cells.map((row) => [...row]);
  const table = after.insertTable(rows.length, rows[0]?.length ?? 0, 'After', rows);
  const control = table.insertContentControl();
  begin(control, markOf(mark, 'table'), placed.title);
  back.push([() => control.delete(false)], [() => table.delete()]);
  table.headerRowCount = 1;
  table.styleBuiltIn = 'GridTable1Light';
  lookOfTable(table, placed);
  return control;
}

function addPictures(
  line: Word.Paragraph,
  pictures: readonly ChartPicture[],
  mark: string,
  back: WayBack[],
): Word.ContentControl[] {
  return pictures.map(({ base64, width, height, title, description }) => {
    const picture = addLine(line, '', back).insertInlinePictureFromBase64(base64, 'Start');
    picture.altTextTitle = title;
    picture.altTextDescription = description;
    picture.lockAspectRatio = true;
    picture.width = PICTURE_WIDTH;
    picture.height = (PICTURE_WIDTH * height) / width;
    const control = picture.insertContentControl();
    begin(control, markOf(mark, 'line'), title);
    return control;
  });
}

function begin(control: Word.ContentControl, tag: string, title: string): void {
  control.tag = tag;
  control.title = title;
}
