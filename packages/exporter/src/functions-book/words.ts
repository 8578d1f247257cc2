import {
  FACTORS,
  formatEraYear,
  type IndexedDocument,
  type Library,
  MEASURES,
  PHASE_NAMES,
  readDocument,
  strategyFieldName,
  UNIT_NAMES,
  UNITS,
  yearName,
} from '@cyberbudget/core';
import { argumentWords, type Word } from '@cyberbudget/core/functions';
import { formOf } from './form.ts';

/** The id of the whole, of a closing row, and of what is added up by yen. */
export const WHOLE_ID = '-';
export const closingId = (label: string): string => `(${label})`;
/** A measure in yen is marked: what it gives is divided by the unit. */
export const measureId = (id: string): string =>
  MEASURES.find((measure) => measure.id === id)?.quantity === 'yen' ? `+${id}` : id;

/**
 * What a text in an argument means: kind and form as key ("m:総務"), and an id. The empty word is
 * one too, so that an argument that is left out needs no rule of its own. Of two things with one
 * form the first holds.
 */
export function wordRows(library: Library, language: 'ja' | 'en'): [key: string, id: string | number][] {
  const words = argumentWords(library);
  const whole: Word[] = [
    ...['', ...words.whole].map((word): Word => [word, WHOLE_ID]),
    ...words.closing.map(([word, id]): Word => [word, closingId(id)]),
  ];
  const rows: [string, string | number][] = [
    ...keyed('m', [...whole, ...words.ministry]),
    ...keyed('f', [...whole, ...words.strategyField, ...library.documents.flatMap(fieldWords)]),
    ...keyed('y', yearWords(library)),
    ...keyed(
      'x',
      byDefault(words.measure).map(([word, id]): Word => [word, measureId(id)]),
    ),
    ...UNITS.flatMap((unit) => [
      ...keyed(
        'u',
        words.unit.filter(([, id]) => id === unit),
      ).map(([key]): [string, number] => [key, FACTORS[unit]]),
      [`name:${FACTORS[unit]}`, UNIT_NAMES[unit][language]] as [string, string],
    ]),
    ['u:', FACTORS.億円],
    ...keyed(
      'c',
      byDefault(words.citation).map(([word, id]): Word => [word, `c:${id}`]),
    ),
    ...keyed('t', byDefault(words.tableKind)),
    ...keyed('o', byDefault(words.order)),
    ...keyed('n', byDefault(words.namesKind)),
    ...keyed('i', [['', 'all'], ...words.topic]),
  ];
  const first = new Map<string, string | number>();
  for (const [key, id] of rows) if (!first.has(key)) first.set(key, id);
  return [...first];
}

const keyed = (kind: string, words: readonly Word[]): [string, string][] =>
  words.map(([word, id]) => [`${kind}:${formOf(word)}`, id]);

/** The first of a list is what is meant where nothing is given. */
const byDefault = (words: readonly Word[]): Word[] => {
  const [first] = words;
  return first === undefined ? [] : [['', first[1]], ...words];
};

/** "分野3", "(3)国際社会の…": a code with a word before it or its name behind it. */
const fieldWords = ({ document, strategyFields }: IndexedDocument): Word[] =>
  document.strategyFields.flatMap((field) => {
    const names = [...strategyFields].filter(([, { code }]) => code === field.code).map(([name]) => name);
    const shown = Object.values(strategyFieldName(field));
    return [
      ...['分野', 'field'].flatMap((before) => [`${before}${field.code}`, `${before}(${field.code})`]),
      ...[...names, ...shown].flatMap((name) => [`(${field.code})${name}`, `${field.code}${name}`]),
    ].map((word): Word => [word, field.code]);
  });

/** The usual ways to write each year, with and without a stage, as far as the core reads them. */
function yearWords(library: Library): Word[] {
  const stages = ['', ...Object.values(PHASE_NAMES).flatMap(({ ja, en }) => [ja, ` ${en}`])];
  const years = [...new Set(library.documents.map(({ document }) => document.fiscalYear))];
  const spoken = years.flatMap((year) => {
    const era = formatEraYear(year);
    const [, name = '', ordinal = ''] = /^(\D+?)(\d+|元)年度$/.exec(era) ?? [];
    const number = ordinal === '元' ? '1' : ordinal;
    const letter = { 令和: 'R', 平成: 'H' }[name] ?? '';
    return [
      ...[
        year,
        `${year}年度`,
        `${year}年`,
        `FY${year}`,
        era,
        `${name}${number}年度`,
        `${name}${number}`,
        `${name}${number}年`,
      ],
      ...(letter === '' ? [] : [`${letter}${number}`, `${letter}${number}年度`]),
    ];
  });
  const named = library.documents.flatMap(({ document }) => Object.values(yearName(document)));
  const texts = ['', ...named, ...spoken.flatMap((word) => stages.map((stage) => `${word}${stage}`))];
  return texts.flatMap((text): Word[] => {
    const found = readDocument(text === '' ? undefined : text, library);
    return found.ok ? [[text, found.value.document.id]] : [];
  });
}
