import type { Bilingual, FigureRecord, Language } from '@cyberbudget/core';
import type { NamedRange } from 'hucre';
import { figuresColumn } from './figures-sheet.ts';

/** Short names of what people add up and add up by. */
const NAMES: readonly (readonly [key: keyof FigureRecord, name: Bilingual])[] = [
  ['amountYen', { ja: '金額', en: 'Amount' }],
  ['kind', { ja: '種別', en: 'Kind' }],
  ['ministry', { ja: '府省庁', en: 'Ministry' }],
  ['fieldCode', { ja: '分野番号', en: 'FieldCode' }],
  ['fiscalYear', { ja: '年度', en: 'FiscalYear' }],
];

/** Names for columns of the table of figures: =SUMIFS(金額,種別,"program",府省庁,"総務省"). */
export const figureColumnNames = (language: Language): NamedRange[] =>
  NAMES.map(([key, name]) => ({ name: name[language], range: figuresColumn(key, language) }));
