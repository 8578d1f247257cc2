import type { SheetPlace } from '../sheet-host/insertion.ts';

/** A place as people read it: 府省庁!B3:F20. */
export const placeText = ({ sheet, address }: SheetPlace): string => `${sheet}!${address}`;
