import {
  type Bilingual,
  FACTORS,
  findDocument,
  type Language,
  MEASURES,
  TABLE_KINDS,
  UNIT_NAMES,
  UNITS,
} from '@cyberbudget/core';
import {
  type ChoiceId,
  CITATION_ITEMS,
  type Context,
  FORMS,
  NAMES_KINDS,
  ORDERS,
  TOPICS,
} from '@cyberbudget/core/functions';
import { ministryValues, strategyFieldValues } from './subject-enums.ts';

/** A list of values that Excel offers while one types; older Excel shows none. A list holds text or numbers, not both. */
export interface CustomEnum {
  readonly id: string;
  readonly type: 'string' | 'number';
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly tooltip?: string;
}

/** The id of a parameter's list of values: "strategyField" is STRATEGYFIELD. */
export const enumId = (choice: ChoiceId): string => choice.toUpperCase();

/** The list of values of every parameter that has one, with the figures of the newest document in their tooltips. */
export function customEnums({ library, language }: Context): CustomEnum[] {
  const found = findDocument(library, null);
  const values: Readonly<Record<ChoiceId, readonly EnumValue[]>> = {
    ministry: found.ok ? ministryValues(found.value, language) : [],
    strategyField: found.ok ? strategyFieldValues(found.value, language) : [],
    measure: MEASURES.map(({ name, help }) => named(name, language, help)),
    unit: UNITS.map((unit) => unitValue(unit, language)),
    tableKind: TABLE_KINDS.map(({ name }) => named(name, language)),
    headings: HEADINGS.map(({ name, help }, numberValue) => ({
      name: name[language],
      numberValue,
      tooltip: help[language],
    })),
    citation: CITATION_ITEMS.map(({ name }) => named(name, language)),
    namesKind: NAMES_KINDS.map(({ name }) => named(name, language)),
    form: FORMS.map(({ name }) => named(name, language)),
    order: ORDERS.map(({ name }) => named(name, language)),
    topic: TOPICS.map(({ name }) => named(name, language)),
  };
  return Object.entries(values)
    .filter(([, list]) => list.length > 0)
    .map(([choice, list]) => ({
      id: enumId(choice as ChoiceId),
      type: list.every(({ numberValue }) => numberValue !== undefined) ? 'number' : 'string',
      values: list,
    }));
}

const named = (name: Bilingual, language: Language, help?: Bilingual): EnumValue => ({
  name: name[language],
  stringValue: name[language],
  ...(help === undefined ? {} : { tooltip: help[language] }),
});

const unitValue = (unit: (typeof UNITS)[number], language: Language): EnumValue => {
  const yen = FACTORS[unit].toLocaleString('en-US');
  return named(UNIT_NAMES[unit], language, {
    ja: `1${unit} = ${yen}円`,
    en: `${unit}: ${yen} yen`,
  });
};

const HEADINGS: readonly { readonly name: Bilingual; readonly help: Bilingual }[] = [
  { name: { ja: '見出しなし', en: 'no headings' }, help: { ja: '値だけを返します。', en: 'Values alone.' } },
  {
    name: { ja: '見出しあり', en: 'headings' },
    help: { ja: '1行目が見出しになります。', en: 'The first row holds headings.' },
  },
  {
    name: { ja: '出典と単位も', en: 'source and unit too' },
    help: {
      ja: '見出しの上に出典と単位の行が付きます。',
      en: 'A row with source and unit stands above the headings.',
    },
  },
];
