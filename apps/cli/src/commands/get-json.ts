import {
  type Language,
  markedLine,
  type Query,
  queryCitation,
  queryFigures,
  UNIT_NAMES,
} from '@cyberbudget/core';
import type { TracedCell } from '@cyberbudget/core/functions';

/** A number with its unit, what it is of, and where it is printed. */
export function tracedRecord({ value, unit, queries: [query] }: TracedCell, language: Language): object {
  if (query === undefined) return { value };
  return {
    value,
    unit: unit === null ? null : UNIT_NAMES[unit][language],
    measure: query.measure.name[language],
    subject: subjectRecord(query),
    source: sourceRecord(query, language),
  };
}

const subjectRecord = ({ index, ministry, strategyField }: Query) => ({
  ministry: ministry?.name ?? null,
  field: strategyField === null ? null : { code: strategyField.code, name: strategyField.name },
  fiscalYear: index.document.fiscalYear,
  phase: index.document.phase,
});

function sourceRecord(query: Query, language: Language) {
  const { id, publisher, title, url } = query.index.document;
  return {
    document: id,
    publisher,
    title,
    url,
    citation: queryCitation(query)[language],
    figures: queryFigures(query).map(({ title, figure }) => ({
      title,
      text: figure.text,
      ...markedLine(query.index, figure),
    })),
  };
}
