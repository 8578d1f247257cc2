import { type Editor, IEditorService } from '@univerjs/preset-sheets-core';
import type { FunctionMetadata, ParameterValue } from '../addin/function-metadata.ts';
import type { OpenBook } from '../excel/open-book.ts';
import { type ArgumentAt, argumentAt } from './argument-at.ts';
import { asArgument, fittingValues } from './fitting-values.ts';
import { createValueList, type Offer } from './value-list.ts';

const changes: ReadonlySet<string> = new Set([
  'doc.mutation.rich-text-editing',
  'doc.operation.set-selections',
  'sheet.operation.set-cell-edit-visible',
]);

/**
 * Offers, while a formula is typed, the values of the argument at the cursor, as Excel does with
 * its lists of values: arrow keys choose, Tab or a click takes, Esc puts the list away, and Enter
 * enters the formula as it stands. Call it before the spreadsheet starts, which takes these keys
 * for itself; what it returns is called once there is a book.
 */
export function offerValues(functions: readonly FunctionMetadata[]): (book: OpenBook) => void {
  const byName = new Map(functions.map((metadata) => [metadata.name.toUpperCase(), metadata]));
  let editorOf: () => Editor | null = () => null;
  let current: { readonly argument: ArgumentAt; readonly formula: string } | null = null;
  // A list that was put away stays away until something else is typed.
  let putAway: string | null = null;
  const take = (value: ParameterValue | undefined): void => {
    const editor = editorOf();
    if (editor === null || current === null || value === undefined) return;
    const { argument, formula } = current;
    const before = formula.slice(0, argument.start) + asArgument(value);
    const cursor = { startOffset: before.length, endOffset: before.length, collapsed: true };
    list.hide();
    editor.replaceText(before + formula.slice(argument.end), [cursor]);
  };
  const list = createValueList(take);
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Tab: () => take(list.marked()),
    Escape: () => {
      putAway = current?.formula ?? null;
      list.hide();
    },
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const action = actions[event.key];
      if (action === undefined || !list.isShown() || event.isComposing || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    },
    { capture: true },
  );
  const update = (): void => {
    const editor = editorOf();
    const found = editor === null ? null : typedIn(editor);
    const argument = found === null ? null : argumentAt(found.formula, found.cursor);
    const offer = argument === null ? null : offerFor(argument, byName);
    current = found === null || argument === null ? null : { argument, formula: found.formula };
    if (found?.formula !== putAway) putAway = null;
    if (editor === null || offer === null || putAway !== null) list.hide();
    else list.show(offer, editor.getBoundingClientRect());
  };
  return (book) => {
    const editors = book.injector.get(IEditorService);
    editorOf = () =>
      book.workbook().isCellEditing() ? ((editors.getFocusEditor() as Editor) ?? null) : null;
    let isWaiting = false;
    book.api.onCommandExecuted(({ id }) => {
      if (!changes.has(id) || isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        update();
      });
    });
  };
}

function offerFor(
  { functionName, index, typed }: ArgumentAt,
  byName: ReadonlyMap<string, FunctionMetadata>,
): Offer | null {
  const parameter = byName.get(functionName)?.parameters[index];
  const values = fittingValues(parameter?.values ?? [], typed);
  if (parameter === undefined || values.length === 0) return null;
  return { parameter: parameter.name, help: parameter.description ?? '', values };
}

/** The formula in a cell's editor, and where the cursor stands in it; null where it is none. */
function typedIn(editor: Editor): { readonly formula: string; readonly cursor: number } | null {
  const formula = (editor.getDocumentData().body?.dataStream ?? '').replace(/\r\n$/u, '');
  const [selected] = editor.getSelectionRanges();
  if (!formula.startsWith('=') || selected === undefined || !selected.collapsed) return null;
  return { formula, cursor: selected.endOffset };
}
