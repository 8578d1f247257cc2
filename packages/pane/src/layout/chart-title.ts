import { UNIT_NAMES, yearName } from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';

const SUBJECT = { ja: '政府のサイバーセキュリティ予算', en: 'Japan’s cybersecurity budget' } as const;

/**
 * What a chart says of itself wherever it is pasted, in two lines: subject, year and stage; unit
 * and publisher.
 * @param isShare whether it draws shares, not amounts
 */
export function chartTitle({ table, unit, language }: TableInsertion, isShare: boolean): string {
  const { document } = table;
  const isJapanese = language === 'ja';
  const year = document === null ? '' : yearName(document)[language];
  const publisher =
    (isJapanese ? document?.publisher : (document?.publisherEnglish ?? document?.publisher)) ?? '';
  const unitText = isShare ? '%' : UNIT_NAMES[unit][language];
  const subject = isJapanese
    ? `${SUBJECT.ja}：${table.title.ja}${year === '' ? '' : `（${year}）`}`
    : [`${SUBJECT.en}: ${table.title.en.toLowerCase()}`, year].filter((part) => part !== '').join(', ');
  const source = isJapanese
    ? [`単位：${unitText}`, publisher === '' ? '' : `出典：${publisher}`]
    : [`Unit: ${unitText}`, publisher === '' ? '' : `Source: ${publisher}`];
  return `${subject}\n${source.filter((part) => part !== '').join(isJapanese ? '、' : '. ')}`;
}
