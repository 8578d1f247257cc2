import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { OpenBook } from './open-book.ts';

/** Hands the keyboard to the cells. */
export function focusGrid({ injector }: OpenBook): void {
  injector.get(ILayoutService).focus();
}
