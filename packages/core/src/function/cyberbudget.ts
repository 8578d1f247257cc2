import { findQuery } from '../query/read-query.ts';
import { cellFunction } from './definition.ts';
import {
  measureParameter,
  ministryParameter,
  strategyFieldParameter,
  unitParameter,
  yearParameter,
} from './parameters.ts';
import { tracedQuantity } from './traced-quantity.ts';

/**
 * One number: the amount of the whole, a field, a ministry, or a ministry within a field, by any
 * measure.
 */
export const cyberbudget = cellFunction({
  id: 'CYBERBUDGET',
  help: {
    ja: '資料に記載されたサイバーセキュリティ予算の金額を返します。府省庁を指定すると、掲載された施策の合計です。例: =CYBERBUDGET("総務省")',
    en: 'Japan\'s cybersecurity budget, e.g. =CYBERBUDGET("MIC") is the sum of the ministry\'s listed programs.',
  },
  parameters: [ministryParameter, yearParameter, strategyFieldParameter, measureParameter, unitParameter],
  examples: [
    {
      formula: '=CYBERBUDGET("総務省")',
      meaning: {
        ja: '総務省について資料が掲載する施策の合計',
        en: 'The programs the document lists for the ministry',
      },
    },
    {
      formula: '=CYBERBUDGET()',
      meaning: { ja: '資料に記載された総額', en: 'The total the document prints' },
    },
    {
      formula: '=CYBERBUDGET(,,3)',
      meaning: { ja: '分野(3)の公表額', en: 'Published amount of field (3)' },
    },
    {
      formula: '=CYBERBUDGET("防衛省",2023,3)',
      meaning: { ja: '防衛省の掲載施策のうち分野(3)の合計', en: 'Ministry of Defense within field (3)' },
    },
    {
      formula: '=CYBERBUDGET("総務省",,,"推計額")',
      meaning: { ja: '構成比10.4%×総額による推計', en: 'Estimated from its printed share' },
    },
    {
      formula: '=CYBERBUDGET("総務省",,,"構成比")',
      meaning: { ja: '記載された構成比', en: 'The share as printed' },
    },
    {
      formula: '=CYBERBUDGET("文科省",,,,"百万円")',
      meaning: { ja: '単位を百万円に', en: 'In million yen' },
    },
  ],
  run: ({ unit, ...terms }, { library }) => {
    const query = findQuery(terms, library);
    return query.ok ? tracedQuantity(query.value, unit ?? '億円') : query;
  },
});
