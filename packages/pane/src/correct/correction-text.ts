import {
  type Correction,
  type CorrectionUse,
  type DocumentFigures,
  type Language,
  ministryById,
  ministryName,
  yearName,
} from '@cyberbudget/core';
import type { Words } from '../viewer/use-words.ts';

/** What a correction says in a sentence: "「2.0億円」は施策「…」（総務省）の額". */
export function correctionText(
  { print, is }: Correction,
  document: DocumentFigures | null,
  words: Words,
  language: Language,
): string {
  if (is?.kind === 'text') return words.correctionText(print.exact, is.text);
  return words.correctionOf(print.exact, usedAs(is, document, words, language));
}

function usedAs(
  is: Exclude<CorrectionUse, { readonly kind: 'text' }> | null,
  document: DocumentFigures | null,
  { said, field }: Words,
  language: Language,
): string {
  if (is === null) return said.open;
  const named = (code: string): string =>
    field(code, document?.strategyFields.find((one) => one.code === code)?.name ?? code);
  const body = (name: string): string => {
    const entry =
      document?.ministries.find((one) => one.name === name || one.id === name) ?? ministryById(name);
    return entry === null || entry === undefined ? name : ministryName(entry)[language];
  };
  switch (is.kind) {
    case 'field':
    case 'field-share':
      return said[is.kind](named(is.strategyField));
    case 'program':
      return said.program(is.title, body(is.ministry));
    case 'ministry':
    case 'ministry-share':
      return said[is.kind](body(is.ministry));
    case 'other-year':
      return said['other-year'](yearName(is)[language]);
    default:
      return said[is.kind];
  }
}
