import { type Bilingual, FACTORS, findDocument, type Language, UNIT_NAMES, UNITS } from '@cyberbudget/core';
import { type ChoiceId, type Context, FIXED_CHOICES } from '@cyberbudget/core/functions';
import { ministryValues, programValues, strategyFieldValues } from './subject-enums.ts';

/**
 * A list of values that Excel offers while one types; older Excel shows none. A list holds text or
 * numbers, not both.
 */
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

/**
 * The list of values of every parameter that has one, with the figures of the newest document in
 * their tooltips.
 */
export function customEnums({ library, language }: Context): CustomEnum[] {
  const found = findDocument(library, null);
  const ofDocument = found.ok
    ? {
        ministry: ministryValues(found.value, language),
        strategyField: strategyFieldValues(found.value, language),
        program: programValues(found.value, language),
      }
    : {};
  const values: { readonly [C in ChoiceId]?: readonly EnumValue[] } = {
    ...ofDocument,
    ...fixedValues(language),
    unit: UNITS.map((unit) => unitValue(unit, language)),
    headings: HEADINGS.map(({ name, help }, numberValue) => ({
      name: name[language],
      numberValue,
      tooltip: help[language],
    })),
  };
  return Object.entries(values)
    .filter(([, list]) => list.length > 0)
    .map(([choice, list]) => ({
      id: enumId(choice as ChoiceId),
      type: list.every(({ numberValue }) => numberValue !== undefined) ? 'number' : 'string',
      values: list,
    }));
}

/** The lists that are the same for every document. */
const fixedValues = (language: Language): Readonly<Record<string, readonly EnumValue[]>> =>
  Object.fromEntries(
    Object.entries(FIXED_CHOICES).map(([id, choices]) => [
      id,
      choices.map(({ name, help }) => named(name, language, help)),
    ]),
  );

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
