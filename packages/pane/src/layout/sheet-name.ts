import { yearName } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';

/** "府省庁別 2023年度政府案", within the 31 characters that Excel allows and without those it forbids. */
export const sheetName = ({ table, language }: Pick<TableInsertion, 'table' | 'language'>): string =>
  [table.title[language], table.document === null ? '' : yearName(table.document)[language]]
    .join(' ')
    .trim()
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31);
