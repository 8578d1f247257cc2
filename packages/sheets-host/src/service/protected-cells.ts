import { type Area, areasOverlap } from '@cyberbudget/core';
import type { ScriptSheet } from '../book.ts';

/**
 * What Google says of cells, and of a sheet, that the person may not edit: in the person's
 * language, and without a code. Source: Google's "Protect, hide, and edit sheets".
 */
export const PROTECTED = 'You are trying to edit a protected cell or object.';

/** Whether the person may edit all cells of an area: what they hold, how they look, a filter. */
export const canEditCells = (sheet: ScriptSheet, area: Area): boolean =>
  !sheet.isGuarded && !sheet.guarded.some((guarded) => areasOverlap(guarded, area));

/** @throws Error where the person may not edit the sheet itself: its size, its charts */
export function assertOpen(sheet: ScriptSheet): void {
  if (sheet.isGuarded) throw new Error(PROTECTED);
}
