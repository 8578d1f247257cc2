import type { ExcelObject } from '../protocol/excel-object.ts';

const EVENTS: Record<string, readonly string[]> = {
  Workbook: ['Activated', 'AutoSaveSettingChanged'],
  WorksheetCollection: [
    'Activated',
    'Added',
    'Calculated',
    'DataChanged',
    'Deactivated',
    'Deleted',
    'FormatChanged',
    'SelectionChanged',
  ],
  Worksheet: ['Activated', 'Calculated', 'DataChanged', 'Deactivated', 'FormatChanged', 'SelectionChanged'],
  TableCollection: ['Added', 'DataChanged', 'Deleted'],
  Table: ['DataChanged', 'SelectionChanged'],
  ChartCollection: ['Activated', 'Added', 'Deactivated', 'Deleted'],
};

/** What the client calls when an add-in adds its first handler of an event or removes its last: accepted. */
export function events(className: string): NonNullable<ExcelObject['methods']> {
  const accepted = (EVENTS[className] ?? []).flatMap((event) => [
    `_Register${event}Event`,
    `_Unregister${event}Event`,
  ]);
  return Object.fromEntries(accepted.map((name) => [name, () => undefined]));
}
