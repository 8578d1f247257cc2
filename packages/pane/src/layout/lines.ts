import { sourceLine, UNIT_NAMES, yearName } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import type { RowRole } from './layout.ts';

export interface Line {
  readonly role: RowRole;
  readonly text: string;
}

/** The lines above a table: what it is, of which year and stage, and its unit. */
export function titleLines({ table, unit, language }: TableInsertion): Line[] {
  const stage = table.document === null ? '' : yearName(table.document)[language];
  const title = [table.title[language], stage].filter((part) => part !== '');
  const inUnit = table.columns.some(({ kind }) => kind === 'yen');
  const unitText = language === 'ja' ? `単位: ${unit}` : `Unit: ${UNIT_NAMES[unit].en}`;
  return [
    {
      role: 'title',
      text: language === 'ja' ? title.join('（') + (title.length > 1 ? '）' : '') : title.join(', '),
    },
    ...(inUnit ? [{ role: 'unit' as const, text: unitText }] : []),
  ];
}

/**
 * The lines below it: what a reader must know to read it right, and where every number comes from.
 */
export function footerLines({ table, unit, language }: TableInsertion): Line[] {
  const source = table.document === null ? '' : sourceLine(table, unit, language);
  return [
    ...table.notes.map((note): Line => ({ role: 'note', text: note[language] })),
    ...(source === '' ? [] : [{ role: 'source' as const, text: source }]),
  ];
}
