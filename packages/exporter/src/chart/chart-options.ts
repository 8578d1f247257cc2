import {
  FACTORS,
  formatAmount,
  type Language,
  sourceLine,
  type Table,
  UNIT_NAMES,
  type Unit,
  yearName,
} from '@cyberbudget/core';
import { type Chart, ROLE_NAMES, type SegmentRole } from './chart.ts';

/** In which unit and language a chart speaks. */
export interface ChartOptions {
  readonly unit: Unit;
  readonly language: Language;
}

type Own = Pick<Chart, 'groups' | 'legend'> & Partial<Pick<Chart, 'numbered'>>;

/** A chart of a table: its title, source and notes, and what is peculiar to it. */
export function chartOf(table: Table, { unit, language }: ChartOptions, own: Own): Chart {
  const names = Object.entries(ROLE_NAMES).map(([role, name]) => [role, name[language]]);
  return {
    title: titleOf(table, language),
    source: sourceLine(table, unit, language),
    unitName: UNIT_NAMES[unit][language],
    factor: FACTORS[unit],
    roleNames: Object.fromEntries(names) as Record<SegmentRole, string>,
    numbered: [],
    notes: table.notes.map((note) => note[language]),
    ...own,
  };
}

/** "府省庁別（2023年度政府案）": a chart leaves its page without the text around it. */
function titleOf({ title, document }: Table, language: Language): string {
  if (document === null) return title[language];
  const year = yearName(document)[language];
  return language === 'ja' ? `${title.ja}（${year}）` : `${title.en}, ${year}`;
}

/** An amount beside a bar. */
export const amountText = (yen: number, { unit }: ChartOptions): string => formatAmount(yen, unit);

/** An amount of a record; null where the document says nothing. */
export const amountOf = (value: string | number | null | undefined): number | null =>
  typeof value === 'number' ? value : null;
