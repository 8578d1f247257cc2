import {
  findMeasure,
  findMinistry,
  type IndexedDocument,
  type MeasureId,
  type Subject,
} from '@cyberbudget/core';
import { expect } from 'vitest';
import { publishedLibrary } from './published-library.ts';

/** The document of fiscal year 2023. */
export const index: IndexedDocument =
  publishedLibrary().byYear.get(2023)?.[0] ?? expect.fail('no document of fiscal year 2023');

export const whole: Subject = { index, ministry: null, strategyField: null };

/** A ministry by any of its names, a field by its code, or one within the other. */
export function subject(ministry: string | null, code: string | null = null): Subject {
  const found = ministry === null ? null : findMinistry(index, ministry);
  if (found?.ok === false) return expect.fail(`no ministry ${ministry}`);
  const strategyField = index.document.strategyFields.find((field) => field.code === code) ?? null;
  return { index, ministry: found?.value ?? null, strategyField };
}

/**
 * A measure in 億円, to the yen; a share or count as it is; the problem's code where there is none.
 */
export function measured(id: MeasureId, of: Subject): number | string | undefined {
  const measure = findMeasure(id);
  if (!measure.ok) return measure.problem.code;
  const found = measure.value.calculate(of);
  if (!found.ok) return found.problem.code;
  return measure.value.quantity === 'yen' ? found.value / 1e8 : found.value;
}
