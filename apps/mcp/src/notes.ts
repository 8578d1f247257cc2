import { LISTED_NOTE, measureByName, TABLE_KINDS, tableKindByName } from '@cyberbudget/core';
import { askedSubject, type Context, type FunctionDefinition, isLeftOut } from '@cyberbudget/core/functions';
import type { Given } from './arguments.ts';

/**
 * What must be said with an answer so that it is not misread: that a ministry's amount is the sum of its listed programs, and the notes
 * under a table.
 */
export function notes({ id }: FunctionDefinition, given: Given, { library, language }: Context): string[] {
  if (id === 'CYBERBUDGET_TABLE') return tableNotes(given, { library, language });
  const ofMinistry = !isLeftOut(given['ministry']);
  const measure = measureByName(String(given['measure'] ?? ''))?.id ?? 'amount';
  const isSum = ['amount', 'listed', 'unlisted', 'coverage'].includes(measure);
  const isAmount = ['CYBERBUDGET', 'CYBERBUDGET_CARD', 'CYBERBUDGET_CHANGE', 'CYBERBUDGET_PROGRAMS'].includes(
    id,
  );
  return ofMinistry && isSum && isAmount ? [LISTED_NOTE[language]] : [];
}

function tableNotes({ kind, year }: Given, { library, language }: Context): string[] {
  const found = isLeftOut(kind) ? TABLE_KINDS[0] : tableKindByName(String(kind));
  const subject = askedSubject({ year }, { library, language });
  const index = subject.ok ? subject.value.index : null;
  const made = index === null ? undefined : found?.make(index, library);
  return made?.ok === true ? made.value.notes.map((note) => note[language]) : [];
}
