import type { FigureInsertion, InsertedFigure } from '@cyberbudget/pane/document-host';
import { figureOf, LONGEST_TAG } from '@cyberbudget/pane/figure';
import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { readCursor } from './cursor.ts';
import { markOf, newMark } from './marked.ts';
import { type WayBack, wholeOrNothing } from './take-back.ts';
import { hasFootnotes, type WordApp } from './word-app.ts';

/**
 * A number at the cursor, in a control that knows its formula, and its citation: as a footnote or,
 * before WordApi 1.5, in brackets behind it. The note goes in first and the control around the
 * number alone, so that the mark stands outside of it.
 */
export async function insertFigure(
  app: WordApp,
  insertion: FigureInsertion,
): Promise<Outcome<InsertedFigure>> {
  const figure = figureOf(insertion);
  if (!figure.ok) return failed({ code: 'unknown', detail: figure.problem.code });
  const { text, tag, title, citation, citationTag } = figure.value;
  const mark = newMark();
  const cites = hasFootnotes(app) ? 'footnote' : 'brackets';
  return wholeOrNothing(app, {
    mark,
    write: async (context, back) => {
      const { place } = await readCursor(context);
      const number = place.insertText(text, 'Start');
      const note = cites === 'footnote' ? number.insertFootnote(citation) : null;
      const control = wrapText(number, mark, title, back);
      if (note !== null) back.push([() => note.delete()]);
      const brackets = note === null ? inBrackets(control, citation, insertion.language) : null;
      const source = brackets === null ? null : wrapText(brackets, mark, title, back);
      await context.sync();
      settle(control, tag);
      if (source !== null) settle(source, citationTag);
      (note === null ? (source ?? control).getRange('After') : note.reference.getRange('After')).select(
        'End',
      );
      await context.sync();
      return { ok: true, follows: tag !== null, cites };
    },
  });
}

/** A text at the cursor that follows nothing: a citation. */
export const insertText = (app: WordApp, text: string): Promise<Outcome<{ readonly place: null }>> => {
  const mark = newMark();
  return wholeOrNothing(app, {
    mark,
    write: async (context, back) => {
      const { place } = await readCursor(context);
      const control = wrapText(place.insertText(text, 'Start'), mark, '', back);
      await context.sync();
      control.getRange('After').select('End');
      control.delete(true);
      await context.sync();
      return { ok: true, place: null };
    },
  });
};

/** A control around a text, marked until all is there. */
function wrapText(range: Word.Range, mark: string, title: string, back: WayBack[]): Word.ContentControl {
  const control = range.insertContentControl();
  // The text alone where there is no control yet: a range that is empty by then would take the next
  // character with it.
  back.push([() => control.delete(false), () => range.delete()]);
  control.tag = markOf(mark, 'text');
  if (title !== '') control.title = title.slice(0, LONGEST_TAG);
  return control;
}

const inBrackets = (control: Word.ContentControl, citation: string, language: 'ja' | 'en'): Word.Range =>
  control.getRange('After').insertText(language === 'ja' ? `（${citation}）` : ` (${citation})`, 'Start');

/** Gives a control its tag, or takes it away from around its text. */
export function settle(control: Word.ContentControl, tag: string | null): void {
  if (tag === null) control.delete(true);
  else control.tag = tag;
}
