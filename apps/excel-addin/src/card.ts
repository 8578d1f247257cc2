import type { Language } from '@cyberbudget/core';
import type { Card } from '@cyberbudget/core/functions';

const SOURCE = {
  title: { ja: '出典', en: 'Source' },
  text: { ja: '資料', en: 'Document' },
  publisher: { ja: '公表機関', en: 'Publisher' },
  url: { ja: 'URL', en: 'URL' },
  terms: { ja: '利用条件', en: 'Terms of use' },
} as const;

/**
 * A card as Excel's double with properties (ExcelApi 1.19): the cell still calculates as the
 * number. Without an icon in its compact layout Excel shows no way to open the card. A double has
 * no attribution of its own: the source is a section.
 */
export function toDoubleCell(card: Card, language: Language): Excel.DoubleCellValue {
  const entries = card.entries.map(({ name, value, numberFormat }) => ({
    name: name[language],
    cell: toProperty(value, numberFormat),
  }));
  const source = sourceEntries(card, language);
  return {
    type: 'Double',
    basicValue: card.value,
    basicType: 'Double',
    numberFormat: card.numberFormat,
    properties: Object.fromEntries([...entries, ...source].map(({ name, cell }) => [name, cell])),
    layouts: {
      compact: { icon: 'BuildingGovernment' },
      card: {
        title: card.card[language],
        sections: [
          { layout: 'List', properties: entries.map(({ name }) => name) },
          {
            layout: 'List',
            title: SOURCE.title[language],
            collapsible: true,
            properties: source.map(({ name }) => name),
          },
        ],
      },
    },
    provider: { description: card.source.publisher ?? 'cyberbudget' },
  };
}

interface Entry {
  readonly name: string;
  readonly cell: Excel.CellValue;
}

const sourceEntries = ({ source }: Card, language: Language): Entry[] =>
  (['text', 'publisher', 'url', 'terms'] as const).flatMap((part) => {
    const value = source[part];
    return value === null || value === ''
      ? []
      : [{ name: SOURCE[part][language], cell: toProperty(value, undefined) }];
  });

const toProperty = (value: string | number, numberFormat: string | undefined): Excel.CellValue =>
  typeof value === 'string'
    ? { type: 'String', basicValue: value }
    : { type: 'Double', basicValue: value, ...(numberFormat === undefined ? {} : { numberFormat }) };
