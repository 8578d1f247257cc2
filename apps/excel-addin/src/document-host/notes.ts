/** A footnote of a figure, and whether it stands within the figure's control. */
export interface FigureNote {
  readonly item: Word.NoteItem;
  readonly text: string;
  readonly isInside: boolean;
}

/**
 * How a mark lies to the control whose footnote it is: right behind it, or in it
 * (OfficeDev/office-js issue 6397).
 */
const BEHIND = 'AdjacentAfter';
const WITHIN: ReadonlySet<string> = new Set(['Inside', 'InsideStart', 'InsideEnd', 'Equal']);

/** The footnotes of controls that stand in sentences, by the controls' ids. Needs WordApi 1.5. */
export async function notesOf(
  context: Word.RequestContext,
  controls: readonly Word.ContentControl[],
): Promise<Map<number, FigureNote>> {
  const around = controls.map((control) => {
    const range = control.getRange('Whole');
    return {
      id: control.id,
      range,
      notes: range.paragraphs.getFirst().getRange('Whole').footnotes.load('items/body/text'),
    };
  });
  if (around.length === 0) return new Map();
  await context.sync();
  const pairs = around.flatMap(({ id, range, notes }) =>
    notes.items.map((item) => ({ id, item, relation: item.reference.compareLocationWith(range) })),
  );
  if (pairs.length > 0) await context.sync();
  return new Map(
    pairs.flatMap(({ id, item, relation }): [number, FigureNote][] => {
      const isInside = WITHIN.has(relation.value);
      return isInside || relation.value === BEHIND ? [[id, { item, text: item.body.text, isInside }]] : [];
    }),
  );
}
