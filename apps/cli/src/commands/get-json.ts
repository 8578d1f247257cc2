import {
  type Answer,
  answer,
  ENGLISH_UNITS,
  figureCitation,
  figuresBehind,
  type Language,
  MEASURE_NAMES,
  type Measure,
  measureByName,
  measuresById,
  type Subject,
  unitByName,
} from '@cyberbudget/core';
import { askedSubject, type Context } from '@cyberbudget/core/functions';

/** The options of get as they were typed. */
export interface Asked {
  readonly ministry: string | undefined;
  readonly year: string | undefined;
  readonly field: string | undefined;
  readonly measure: string | undefined;
  readonly unit: string | undefined;
}

/** A number with its unit, what it is of, and where it is printed; for questions that have an answer. */
export function tracedNumber(value: unknown, asked: Asked, context: Context): Answer<object> {
  const { ministry, year, field } = asked;
  const found = askedSubject({ ministry, year, strategyField: field }, context);
  if (!found.ok) return found;
  const subject = found.value;
  const measure = measureByName(asked.measure ?? '') ?? measuresById(['amount'])[0];
  if (measure === undefined) return answer({ value });
  const { language } = context;
  return answer({
    value,
    unit: measure.quantity === 'yen' ? unitName(asked.unit, language) : null,
    measure: MEASURE_NAMES[measure.id][language],
    subject: subjectRecord(subject),
    source: sourceRecord(measure, subject, language),
  });
}

function unitName(given: string | undefined, language: Language): string {
  const unit = unitByName(given ?? '') ?? '億円';
  return language === 'ja' ? unit : ENGLISH_UNITS[unit];
}

const subjectRecord = ({ index, ministry, strategyField }: Subject) => ({
  ministry: ministry?.name ?? null,
  field: strategyField === null ? null : { code: strategyField.code, name: strategyField.name },
  fiscalYear: index.document.fiscalYear,
  phase: index.document.phase,
});

function sourceRecord(measure: Measure, subject: Subject, language: Language) {
  const { document } = subject.index;
  const behind = figuresBehind(measure.id, subject);
  const figures = behind.map(({ figure }) => figure);
  return {
    document: document.id,
    publisher: document.publisher,
    title: document.title,
    url: document.url,
    citation: figureCitation(document, figures)[language],
    figures: behind.map(({ title, figure: { page, line, text } }) => ({ title, page, line, text })),
  };
}
