import { documentCitation, figureCitation, figuresBehind, measureByName } from '@cyberbudget/core';
import { askedSubject, type Context, type FunctionDefinition } from '@cyberbudget/core/functions';
import type { Given } from './arguments.ts';

/**
 * Where an answer is printed: for a function about a subject the figures behind the measure with page, line and text, a citation for
 * each year; for the others the document. Empty where the arguments name no document: then there is no answer either.
 */
export function citations({ parameters }: FunctionDefinition, given: Given, context: Context): string[] {
  const ids = new Set<string>(parameters.map(({ id }) => id));
  const years = ids.has('from') ? [given['from'], given['to']] : [given['year']];
  const { ministry, strategyField } = given;
  const measure = measureByName(String(given['measure'] ?? ''))?.id ?? 'amount';
  return years.flatMap((year) => {
    const subject = askedSubject({ ministry, year, strategyField }, context);
    if (!subject.ok) return [];
    const { document } = subject.value.index;
    const figures = ids.has('ministry')
      ? figuresBehind(measure, subject.value).map(({ figure }) => figure)
      : [];
    const cited = figures.length > 0 ? figureCitation(document, figures) : documentCitation(document);
    return [cited[context.language]];
  });
}
