import { callText, TABLE_KINDS, unitArgument, yearArgument } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';

/** The one formula that fills a whole table with its headings: =CYBERBUDGET_TABLE("施策",2023). */
export function tableFormula({ table, library, unit, language }: Omit<TableInsertion, 'target'>): string {
  const older = table.older === undefined ? [] : [null, table.older[language]];
  const kind = TABLE_KINDS.find(({ id }) => id === table.id)?.name[language] ?? table.id;
  const year = table.document === null ? null : yearArgument(table.document, library, language);
  const args = [kind, year, unitArgument(unit, language), ...older];
  return `=${callText({ id: 'CYBERBUDGET_TABLE', args })}`;
}
