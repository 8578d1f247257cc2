import { notesOf } from './notes.ts';

/**
 * What is written stands in one of these: in a person's own paragraph, in a paragraph of its own,
 * or as a table.
 */
export type MarkedKind = 'text' | 'line' | 'table';

/** The tag of something until all of it is there. */
export const markOf = (mark: string, kind: MarkedKind): string => `${mark} ${kind}`;

/** A mark that nothing else has. */
export const newMark = (): string => `cyberbudget ${crypto.randomUUID()}`;

/**
 * Takes a paragraph away with the mark before it, not its own: the last paragraph of a document
 * keeps that, and an empty line would be left.
 */
export function removeLine(line: Word.Paragraph): void {
  line.getPrevious().getRange('End').expandTo(line.getRange('Content')).delete();
}

/** Takes away whatever bears a mark, with footnotes that stand behind it. */
export async function deleteMarked(context: Word.RequestContext, mark: string): Promise<void> {
  const { contentControls } = context.document;
  const [texts, lines, tables] = (['text', 'line', 'table'] as const).map((kind) =>
    contentControls.getByTag(markOf(mark, kind)).load('items/id'),
  );
  await context.sync();
  const notes = await notesOf(context, texts?.items ?? []).catch(() => new Map<number, never>());
  const inside = (tables?.items ?? []).map((control) => control.tables.load('items'));
  if (inside.length > 0) await context.sync();
  for (const note of notes.values()) note.item.delete();
  for (const control of texts?.items ?? []) control.delete(false);
  for (const found of inside) for (const table of found.items) table.delete();
  for (const control of tables?.items ?? []) control.delete(false);
  for (const control of [...(lines?.items ?? [])].reverse())
    removeLine(control.getRange('Whole').paragraphs.getFirst());
  await context.sync();
}
