import { DECIMALS } from '../amount/format-amount.ts';
import { ENGLISH_UNITS, FACTORS, type Unit } from '../amount/unit.ts';
import { figureCitation } from '../library/citation.ts';
import { amount } from '../measure/amount.ts';
import { MEASURE_NAMES, type MeasureId } from '../measure/measure.ts';
import { measuresById } from '../measure/measures.ts';
import { listedPrograms, printedFigures, type Subject, subjectName } from '../measure/subject.ts';
import { answer, type Bilingual } from '../problem/problem.ts';
import type { Card } from './card.ts';
import { cellFunction } from './definition.ts';
import { ministryParameter, strategyFieldParameter, unitParameter, yearParameter } from './parameters.ts';
import { subjectOf } from './subject-of.ts';

const SHOWN: readonly MeasureId[] = ['listed', 'estimate', 'low', 'high', 'share', 'coverage', 'count'];

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
  run: ({ ministry, year, strategyField, unit }, context) => {
    const subject = subjectOf({ ministry, year, strategyField }, context);
    if (!subject.ok) return subject;
    const found = amount.of(subject.value);
    if (!found.ok) return found;
    return answer(cardOf(subject.value, found.value, unit ?? '億円', context.language));
  },
});

const format = (unit: Unit): string =>
  DECIMALS[unit] === 0 ? '#,##0' : `#,##0.${'0'.repeat(DECIMALS[unit])}`;

function cardOf(subject: Subject, amountYen: number, unit: Unit, language: keyof Bilingual): Card {
  const { document } = subject.index;
  const figures = printedFigures(subject);
  const measures = measuresById(SHOWN).flatMap((measure) => {
    const found = measure.of(subject);
    if (!found.ok) return [];
    const value = measure.quantity === 'yen' ? found.value / FACTORS[unit] : found.value;
    const numberFormat =
      measure.quantity === 'yen' ? format(unit) : measure.quantity === 'fraction' ? '0.0%' : '0';
    return [{ name: MEASURE_NAMES[measure.id], value, numberFormat }];
  });
  const listed = listedPrograms(subject);
  const titles =
    listed.ok && subject.ministry !== null ? listed.value.programs.map(({ title }) => title).join('、') : '';
  return {
    card: subjectName(subject),
    value: amountYen / FACTORS[unit],
    numberFormat: format(unit),
    unit: { ja: unit, en: ENGLISH_UNITS[unit] },
    entries: [
      ...measures,
      ...(titles === '' ? [] : [{ name: { ja: '施策', en: 'Programs' }, value: titles }]),
    ],
    source: {
      text: figureCitation(document, figures.ok ? figures.value : [])[language],
      url: document.url,
      publisher: document.publisher,
      terms: document.terms,
    },
  };
}
