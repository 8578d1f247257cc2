import { type DocumentFigures, type Figure, type Language, ministryName } from '@cyberbudget/core';
import type { Words } from './words-ja.ts';

/**
 * What a figure belongs to, in words: "総額", "分野3 … 構成比", the title of a program; "" where
 * that is not known.
 */
export function whatItIs(
  { of }: Pick<Figure, 'of'>,
  document: DocumentFigures | null,
  words: Words,
  language: Language,
): string {
  if (of === null || document === null) return '';
  return of
    .split('+')
    .map((path) => named(path, document, words, language))
    .filter((name) => name !== '')
    .join(' + ');
}

function named(path: string, document: DocumentFigures, words: Words, language: Language): string {
  const { what } = words;
  if (path === 'total') return what.total;
  const [, list, rest = ''] = /^(strategyFields|ministries|programs)\/(.+)$/.exec(path) ?? [];
  if (list === 'programs')
    return document.programs.find(({ id }) => rest === id || rest.startsWith(`${id}/`))?.title ?? '';
  const [key = '', member] = rest.split('/');
  const measure = member === 'share' ? what.share : what.amount;
  if (list === 'strategyFields') {
    const field = document.strategyFields.find(({ code }) => code === key);
    return field === undefined ? '' : `${words.field(field.code, field.name)} ${measure}`;
  }
  const ministry = document.ministries.find(({ id }) => id === key);
  return ministry === undefined ? '' : `${ministryName(ministry)[language]} ${measure}`;
}
