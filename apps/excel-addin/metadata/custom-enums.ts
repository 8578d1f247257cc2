import {
  type Bilingual,
  ENGLISH_UNITS,
  englishStrategyField,
  FACTORS,
  findDocument,
  formatAmount,
  formatPercent,
  type IndexedDocument,
  listedPrograms,
  MEASURE_NAMES,
  MEASURES,
  ministryById,
  OTHERS,
  printedShare,
  type Subject,
  TABLE_KINDS,
  UNITS,
} from '@cyberbudget/core';
import type { ChoiceId, Context } from '@cyberbudget/core/functions';

/** A list of values that Excel offers while one types; older Excel shows none. A list holds text or numbers, not both. */
export interface CustomEnum {
  readonly id: string;
  readonly type: 'string' | 'number';
  readonly values: readonly EnumValue[];
}

interface EnumValue {
  readonly name: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly tooltip: string;
}

/** The id of a parameter's list of values: "strategyField" is STRATEGYFIELD. */
export const enumId = (choice: ChoiceId): string => choice.toUpperCase();

/** The lists of values of every parameter that has one, with the figures of the newest document in their tooltips. */
export function customEnums(context: Context): CustomEnum[] {
  const index = findDocument(context.library, null);
  return [
    ...(index.ok ? [ministries(index.value, context), strategyFields(index.value, context)] : []),
    named(
      'measure',
      MEASURES.map(({ id, help }) => ({ name: MEASURE_NAMES[id], tooltip: help })),
      context,
    ),
    named('unit', UNITS.map(unitValue), context),
    named(
      'tableKind',
      TABLE_KINDS.map(({ name }) => ({ name, tooltip: name })),
      context,
    ),
    headings(context),
  ];
}

interface Named {
  readonly name: Bilingual;
  readonly tooltip: Bilingual;
}

const named = (choice: ChoiceId, values: readonly Named[], { language }: Context): CustomEnum => ({
  id: enumId(choice),
  type: 'string',
  values: values.map(({ name, tooltip }) => ({
    name: name[language],
    stringValue: name[language],
    tooltip: tooltip[language],
  })),
});

const unitValue = (unit: (typeof UNITS)[number]): Named => ({
  name: { ja: unit, en: ENGLISH_UNITS[unit] },
  tooltip: {
    ja: `1${unit} = ${FACTORS[unit].toLocaleString('en-US')}円`,
    en: `${unit}: ${FACTORS[unit].toLocaleString('en-US')} yen`,
  },
});

function ministries(index: IndexedDocument, { language }: Context): CustomEnum {
  const entries = index.document.ministries.filter(({ id }) => id !== OTHERS);
  return {
    id: enumId('ministry'),
    type: 'string',
    values: entries.map((ministry) => {
      const registered = ministryById(ministry.id);
      const english = registered?.english ?? ministry.name;
      const name = language === 'ja' ? ministry.name : english;
      return {
        name,
        stringValue: language === 'ja' ? ministry.name : registered?.abbreviation || english,
        tooltip: figures(name, { index, ministry, strategyField: null }, language),
      };
    }),
  };
}

function strategyFields(index: IndexedDocument, { language }: Context): CustomEnum {
  return {
    id: enumId('strategyField'),
    type: 'number',
    values: index.document.strategyFields.map((strategyField) => {
      const title =
        language === 'ja'
          ? strategyField.name
          : (englishStrategyField(strategyField.name) ?? strategyField.name);
      const name = `(${strategyField.code}) ${title}`;
      return {
        name,
        numberValue: Number(strategyField.code),
        tooltip: figures(name, { index, ministry: null, strategyField }, language),
      };
    }),
  };
}

/** "総務省: 掲載 33.9億円・構成比 10.4%", as far as the document prints it. */
function figures(name: string, subject: Subject, language: 'ja' | 'en'): string {
  const listed = listedPrograms(subject);
  const total = subject.strategyField?.total;
  const share = printedShare(subject);
  const oku = (amountYen: number): string =>
    language === 'ja'
      ? `${formatAmount(amountYen, '億円')}億円`
      : `${formatAmount(amountYen, '億円')} (100 million yen)`;
  const ja = language === 'ja';
  const parts = [
    ...(total === undefined ? [] : [`${ja ? '公表 ' : 'published '}${oku(total.amountYen)}`]),
    ...(listed.ok && listed.value.programs.length > 0
      ? [`${ja ? '掲載 ' : 'listed '}${oku(listed.value.sum)}`]
      : []),
    ...(share === null ? [] : [`${ja ? '構成比 ' : 'share '}${formatPercent(share.share)}`]),
  ];
  return parts.length === 0 ? name : `${name}: ${parts.join(ja ? '・' : ', ')}`;
}

const HEADINGS: readonly Named[] = [
  {
    name: { ja: '見出しなし', en: 'no headings' },
    tooltip: { ja: '値だけを返します。', en: 'Values alone.' },
  },
  {
    name: { ja: '見出しあり', en: 'headings' },
    tooltip: { ja: '1行目が見出しになります。', en: 'The first row holds headings.' },
  },
  {
    name: { ja: '出典と単位も', en: 'source and unit too' },
    tooltip: {
      ja: '見出しの上に出典と単位の行が付きます。',
      en: 'A row with source and unit stands above the headings.',
    },
  },
];

const headings = ({ language }: Context): CustomEnum => ({
  id: enumId('headings'),
  type: 'number',
  values: HEADINGS.map(({ name, tooltip }, numberValue) => ({
    name: name[language],
    numberValue,
    tooltip: tooltip[language],
  })),
});
