import {
  type Bilingual,
  documentCitation,
  FACTORS,
  formatAmount,
  type Language,
  type Table,
  UNIT_NAMES,
  type Unit,
  yearName,
} from '@cyberbudget/core';
import { type Chart, type LegendRole, ROLE_NAMES } from './chart.ts';

/** In which unit and language a chart speaks. */
export interface ChartOptions {
  readonly unit: Unit;
  readonly language: Language;
}

interface Own extends Pick<Chart, 'groups' | 'legend'> {
  readonly subject: Bilingual;
  readonly numbered?: readonly string[];
}

/** A chart of a table: its title, source and notes, and what is peculiar to it. */
export function chartOf(table: Table, { unit, language }: ChartOptions, { subject, ...own }: Own): Chart {
  const names = Object.entries(ROLE_NAMES).map(([role, name]) => [role, name[language]]);
  return {
    title: titleOf(table, subject, language),
    subtitle: subtitleOf(table, unit, language),
    source: sourceOf(table, language),
    factor: FACTORS[unit],
    roleNames: Object.fromEntries(names) as Record<LegendRole, string>,
    numbered: [],
    notes: table.notes.map((note) => note[language]),
    ...own,
  };
}

function titleOf({ document }: Table, subject: Bilingual, language: Language): string {
  if (document === null) return subject[language];
  const year = yearName(document)[language];
  return language === 'ja' ? `${subject.ja}（${year}）` : `${subject.en}, ${year}`;
}

/**
 * "単位：億円。公表総額1,378.9＝掲載計1,009.5＋非掲載369.4": what the bars are parts of, said once.
 */
function subtitleOf({ document, columns, rows }: Table, unit: Unit, language: Language): string {
  const name = unitName(unit, language);
  const at = columns.findIndex(({ id }) => id === 'listed');
  const closing = (kind: string): string | null => {
    const cell = rows.find((row) => row.kind === kind)?.cells[at] ?? null;
    return typeof cell === 'object' && cell !== null && 'value' in cell
      ? formatAmount(cell.value, unit)
      : null;
  };
  const [listed, unlisted, total] = ['listed', 'unlisted', 'total'].map(closing);
  if (document === null || at < 0 || !listed || !unlisted || !total)
    return language === 'ja' ? `単位：${name}` : `Unit: ${name}`;
  return language === 'ja'
    ? `単位：${name}。公表総額${total}＝掲載計${listed}＋非掲載${unlisted}`
    : `Unit: ${name}. Published total ${total} = listed ${listed} + not listed ${unlisted}`;
}

const unitName = (unit: Unit, language: Language): string =>
  language === 'en' && unit === '億円' ? '¥100 million (億円)' : UNIT_NAMES[unit][language];

function sourceOf({ document }: Table, language: Language): string {
  if (document === null) return '';
  const cited = documentCitation(document)[language];
  return language === 'ja' ? `出典：${cited}` : `Source: ${cited}`;
}

/** An amount beside a bar. */
export const amountText = (yen: number, { unit }: ChartOptions): string => formatAmount(yen, unit);

/** An amount of a record; null where the document says nothing. */
export const amountOf = (value: string | number | null | undefined): number | null =>
  typeof value === 'number' ? value : null;
