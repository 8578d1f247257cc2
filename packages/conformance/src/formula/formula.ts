import type { SpreadsheetError } from '@cyberbudget/core';

/** A formula as read: what a host would put before a function, and the functions themselves. */
export type Formula =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: SpreadsheetError }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Formula[])[] }
  /** A1 or A1:B3, as in the cells that stand beside the case. */
  | { readonly kind: 'reference'; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] };
