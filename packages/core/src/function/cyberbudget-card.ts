import { UNIT_NAMES, type Unit } from '../amount/unit.ts';
import { yearName } from '../library/year-name.ts';
import type { Measure } from '../measure/measure.ts';
import { MEASURES } from '../measure/measures.ts';
import { listedPrograms, printedAmount, subjectName } from '../measure/subject.ts';
import { answer, type Bilingual } from '../problem/problem.ts';
import { queryCitation } from '../query/cite-query.ts';
import type { Query } from '../query/query.ts';
import { findQuery } from '../query/read-query.ts';
import { type Formatted, numberFormat } from '../sheet/number-format.ts';
import type { Card } from './card.ts';
import { cellFunction } from './definition.ts';
import { ministryParameter, strategyFieldParameter, unitParameter, yearParameter } from './parameters.ts';
import { tracedQuantity } from './traced-quantity.ts';

/** The number with a card behind it; where a host has no cards, the number. */
export const cyberbudgetCard = cellFunction({
  id: 'CYBERBUDGET_CARD',
  help: {
    ja: '予算額に、内訳と出典のカードを付けて返します。例: =CYBERBUDGET_CARD("総務省")',
    en: 'The amount with a card of details and source behind it, e.g. =CYBERBUDGET_CARD("MIC")',
  },
  parameters: [ministryParameter, yearParameter, strategyFieldParameter, unitParameter],
  examples: [
    {
      formula: '=CYBERBUDGET_CARD("総務省")',
      meaning: { ja: '数値はCYBERBUDGETと同じ', en: 'The number is that of CYBERBUDGET' },
    },
  ],
  run: ({ unit, ...terms }, { library, language }) => {
    const query = findQuery(terms, library);
    if (!query.ok) return query;
    const number = tracedQuantity(query.value, unit ?? '億円');
    return number.ok
      ? answer({ ...number.value, card: cardOf(query.value, number.value.value, unit ?? '億円', language) })
      : number;
  },
});

/** A measure as a column of it would be shown. */
const shownAs = ({ quantity, finer = false }: Measure): Formatted => ({ kind: quantity, finer });

function cardOf(query: Query, value: number, unit: Unit, language: keyof Bilingual): Card {
  const { document } = query.index;
  // What is printed is no estimate, and is named as what it is.
  const printed = printedAmount(query) !== null;
  const shown = MEASURES.filter(
    ({ id }) => id !== query.measure.id && !(printed && id.startsWith('estimate')),
  );
  const entries = shown.flatMap((measure) => {
    const found = tracedQuantity({ ...query, measure }, unit);
    return found.ok
      ? [
          {
            name: { ja: measure.name.ja, en: measure.heading.en },
            value: found.value.value,
            numberFormat: numberFormat(shownAs(measure), unit),
          },
        ]
      : [];
  });
  const listed = listedPrograms(query);
  const titles =
    listed.ok && query.ministry !== null
      ? listed.value.programs.map(({ title }) => title).join(language === 'ja' ? '、' : '; ')
      : '';
  return {
    card: subjectName(query),
    value,
    numberFormat: numberFormat({ kind: 'yen' }, unit),
    unit: UNIT_NAMES[unit],
    entries: [
      { name: { ja: '年度', en: 'Year' }, value: yearName(document)[language] },
      { name: { ja: '単位', en: 'Unit' }, value: UNIT_NAMES[unit][language] },
      ...(printed
        ? [
            {
              name: { ja: '公表額', en: 'Published' },
              value,
              numberFormat: numberFormat({ kind: 'yen' }, unit),
            },
          ]
        : []),
      ...entries,
      ...(titles === '' ? [] : [{ name: { ja: '施策', en: 'Programs' }, value: titles }]),
    ],
    source: {
      text: queryCitation(query)[language],
      url: document.url,
      publisher: language === 'en' ? (document.publisherEnglish ?? document.publisher) : document.publisher,
      terms: document.terms,
    },
  };
}
