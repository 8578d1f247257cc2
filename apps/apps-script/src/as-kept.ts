import { type BudgetDocument, documentFaults, fileText, isOneLine } from '@cyberbudget/core';

/**
 * Whether a document that is read again is as one may be kept: its ids, sums and figures fit each
 * other and their print, and its names fit a cell. The whole schema would make the script of every
 * cell a fifth longer; it is asked when a document is kept, and when the sidebar lists what is.
 */
export function isAsKept(document: BudgetDocument): boolean {
  const { title, publisher, ministries, strategyFields, programs } = document;
  const names = [
    ...[title ?? '', publisher ?? ''],
    ...[...ministries, ...strategyFields].map(({ name }) => name),
    ...programs.map((program) => program.title),
  ];
  return (
    names.every((name) => fileText(name) === name && isOneLine(name)) && documentFaults(document).length === 0
  );
}
