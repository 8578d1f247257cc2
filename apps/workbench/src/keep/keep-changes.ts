import type { OpenSheet } from '../sheet/open-sheet.ts';
import { keepBook } from './kept-book.ts';

const quietMilliseconds = 700;

/**
 * Keeps the book in this browser a moment after each change, by hand or by the add-in. A sample that nobody has changed is not
 * kept: it opens in the language of the next visit.
 * @param report told whether the last change could be kept.
 * @returns stops keeping.
 */
export function keepChanges({ book, records }: OpenSheet, report: (kept: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const keep = (): void => {
    const saved = { workbook: book.workbook().save(), records: records.saved() };
    keepBook(structuredClone(saved)).then(
      () => report(true),
      () => report(false),
    );
  };
  const later = (): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(keep, quietMilliseconds);
  };
  const steps = book.undoRedo.undoRedoStatus$.subscribe(({ undos, redos }) => {
    if (undos + redos > 0) later();
  });
  records.onChange(later);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    steps.unsubscribe();
  };
}
