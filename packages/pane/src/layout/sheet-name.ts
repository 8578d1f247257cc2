import { yearName } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';

/** Characters of a name that Excel allows. */
const LONGEST = 31;

/**
 * "府省庁別 2023年度政府案", as long as Excel allows and without the signs it forbids; a name that
 * is too long ends with a whole word.
 */
export const sheetName = ({ table, language }: Pick<TableInsertion, 'table' | 'language'>): string => {
  const name = [table.title[language], table.document === null ? '' : yearName(table.document)[language]]
    .join(' ')
    .trim()
    .replace(/[\\/?*[\]:]/g, ' ');
  if (name.length <= LONGEST) return name;
  const end = name.lastIndexOf(' ', LONGEST);
  return name.slice(0, end > 0 ? end : LONGEST);
};
