import type { Correction, CorrectionUse, PrintAnchor } from '@cyberbudget/core';
import { importText } from './index.ts';

/** Reads a text that is a document, with corrections. */
export function imported(text: string, corrections: readonly Correction[] = []) {
  const result = importText(text, { corrections });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** What somebody says of a print. */
export const correction = (print: PrintAnchor, is: CorrectionUse): Correction => ({
  print,
  was: null,
  is,
  by: '分析者',
  at: '2026-11-27',
  why: null,
});
