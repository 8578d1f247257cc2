import { readTag } from '@cyberbudget/pane/figure';

/** Where something goes in: the cursor, and whether a table is around it. */
export interface Cursor {
  /** An empty place in a sentence, never within a figure of ours. */
  readonly place: Word.Range;
  readonly paragraph: Word.Paragraph;
  readonly isInTable: boolean;
}

/** The end of what is selected. */
export async function readCursor(context: Word.RequestContext): Promise<Cursor> {
  const selection = context.document.getSelection();
  const control = selection.parentContentControlOrNullObject.load('tag');
  const table = selection.parentTableOrNullObject.load('headerRowCount');
  await context.sync();
  const isInFigure = !control.isNullObject && readTag(control.tag)?.kind === 'figure';
  return {
    place: isInFigure ? control.getRange('After') : selection.getRange('End'),
    paragraph: selection.paragraphs.getLast(),
    isInTable: !table.isNullObject,
  };
}
