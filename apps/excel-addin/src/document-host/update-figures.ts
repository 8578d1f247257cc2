import type { DocumentFigure, FigureChange } from '@cyberbudget/pane/document-host';
import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { toFailure } from '../sheet-host/to-failure.ts';
import { pause, WAITS } from '../sheet-host/waits.ts';
import { type FoundFigure, plainFigure, readFigures } from './figures.ts';
import { takeAway, type WayBack } from './take-back.ts';
import type { WordApp } from './word-app.ts';
import { writeFigure } from './write-figure.ts';

/** Rewrites figures, all or none of them; none where one is no longer as it was read. */
export async function updateFigures(
  app: WordApp,
  changes: readonly FigureChange[],
): Promise<Outcome<object>> {
  let hasBegun = false;
  let closing: ClosingRows = new Map();
  try {
    return await app.word.run(async (context) => {
      const found = await readFigures(app, context);
      const pairs = changes.map((change) => ({
        change,
        figure: found.find(({ id }) => id === change.was.id),
      }));
      if (pairs.some(({ change, figure }) => figure === undefined || !isSame(figure, change.was)))
        return failed({ code: 'busy' });
      closing = await closingRows(context, pairs);
      hasBegun = true;
      const back: WayBack[] = [];
      for (const { change, figure } of pairs) if (figure !== undefined) writeFigure(figure, change, back);
      try {
        await context.sync();
      } catch (error) {
        for (const ways of back) await takeAway(context, ways);
        throw error;
      }
      return { ok: true };
    });
  } catch (error) {
    const isBack = !hasBegun || (await restore(app, changes, closing));
    return failed(isBack ? toFailure(error) : { code: 'not-restored', sheet: '' });
  }
}

const isSame = (figure: FoundFigure, was: DocumentFigure): boolean =>
  JSON.stringify(plainFigure(figure)) === JSON.stringify(was);

/** The bold rows below the heading of tables, by the ids of their controls. */
type ClosingRows = ReadonlyMap<number, readonly number[]>;

/**
 * Reads which rows close the tables that get another size: those of what comes are not those of
 * what was.
 */
async function closingRows(
  context: Word.RequestContext,
  pairs: readonly { readonly change: FigureChange; readonly figure: FoundFigure | undefined }[],
): Promise<ClosingRows> {
  const asked = pairs.flatMap(({ change, figure }) => {
    const { table = null, cells = [], id = 0 } = figure ?? {};
    const isOfItsSize = cells.length === change.cells.length && cells[0]?.length === change.cells[0]?.length;
    if (table === null || isOfItsSize) return [];
    return [{ id, fonts: cells.map((_, row) => table.getCell(row, 0).parentRow.font.load('bold')) }];
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ id, fonts }) => [id, fonts.flatMap(({ bold }, row) => (bold && row > 0 ? [row] : []))]),
  );
}

/** Writes back what figures were before, as far as they are not so already. */
async function restore(
  app: WordApp,
  changes: readonly FigureChange[],
  closingBefore: ClosingRows,
): Promise<boolean> {
  for (const wait of WAITS) {
    await pause(wait);
    try {
      await app.word.run(async (context) => {
        const found = await readFigures(app, context);
        for (const { was, closing: closingAfter, textColumns } of changes) {
          const closing = closingBefore.get(was.id) ?? closingAfter;
          const figure = found.find(({ id }) => id === was.id);
          if (figure === undefined || isSame(figure, { ...was, title: figure.title })) continue;
          const { tag, title, cells, note } = was;
          writeFigure(
            figure,
            { was: plainFigure(figure), tag, title, cells, note, closing, textColumns },
            [],
          );
        }
        await context.sync();
      });
      return true;
    } catch {
      // The next try is the answer.
    }
  }
  return false;
}
