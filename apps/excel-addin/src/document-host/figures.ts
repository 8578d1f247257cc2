import type { DocumentFigure } from '@cyberbudget/pane/document-host';
import { readTag } from '@cyberbudget/pane/figure';
import { type FigureNote, notesOf } from './notes.ts';
import { hasFootnotes, type WordApp } from './word-app.ts';

/** A figure with what of Word it stands in. */
export interface FoundFigure extends DocumentFigure {
  readonly control: Word.ContentControl;
  readonly table: Word.Table | null;
  readonly footnote: FigureNote | null;
}

/** Every control of ours with what stands in it, in the order of the document. */
export async function readFigures(app: WordApp, context: Word.RequestContext): Promise<FoundFigure[]> {
  const { contentControls } = context.document;
  contentControls.load('items/id,items/tag,items/title,items/text');
  await context.sync();
  const ours = contentControls.items.flatMap((control) => {
    const kind = readTag(control.tag)?.kind;
    if (kind === undefined) return [];
    const tables = kind === 'table' ? control.tables.load('items/values') : null;
    return [{ control, kind, tables }];
  });
  if (ours.some(({ tables }) => tables !== null)) await context.sync();
  const inSentences = ours.filter(({ kind }) => kind === 'figure').map(({ control }) => control);
  const notes = hasFootnotes(app) ? await notesOf(context, inSentences) : new Map<number, FigureNote>();
  return ours.map(({ control, tables }) => {
    const { id, tag, title, text } = control;
    const table = tables?.items[0] ?? null;
    const footnote = notes.get(id) ?? null;
    const cells = table?.values ?? (tables === null ? [[withoutMarks(text)]] : []);
    return { id, tag, title, cells, note: footnote?.text ?? null, control, table, footnote };
  });
}

/** What Word gives in a text for footnotes and the ends of cells. */
const withoutMarks = (text: string): string => text.replaceAll('\u0002', '');

/** A figure without what of Word it stands in: for the pane. */
export const plainFigure = ({ id, tag, title, cells, note }: FoundFigure): DocumentFigure => ({
  id,
  tag,
  title,
  cells,
  note,
});
