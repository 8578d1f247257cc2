import type { SheetPlace } from '../sheet-host/insertion.ts';

/** A sheet's name as formulas write it: '府省庁 2023'. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A place as people read it: 府省庁!B3:F20. */
export const placeText = ({ sheet, address }: SheetPlace): string => `${sheet}!${address}`;
