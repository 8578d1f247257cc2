import {
  findDocument,
  findMinistry,
  findStrategyField,
  type IndexedDocument,
  type Library,
  type MeasureId,
  measureByName,
  normalizeName,
  parseFiscalYearText,
  type Subject,
  splitPhase,
  type Unit,
  unitByName,
} from '@cyberbudget/core';
import { isComputed, type WrittenArgument, type WrittenCall } from './read-call.ts';

/** What a CYBERBUDGET call with literal arguments asks. */
export interface ResolvedCall {
  readonly subject: Subject;
  readonly measure: MeasureId;
  readonly unit: Unit;
}

/** What a call of CYBERBUDGET asks of the library; null where an argument is computed by the sheet or names nothing known. */
export function resolveCall({ id, args }: WrittenCall, library: Library): ResolvedCall | null {
  if (id !== 'CYBERBUDGET' || args.some(isComputed)) return null;
  const [ministry, year, strategyField, measure, unit] = args.map(textOf);
  const index = documentOf(year ?? '', library);
  const subject = index === null ? null : subjectOf(index, ministry ?? '', strategyField ?? '');
  const asked = measure ? measureByName(measure)?.id : 'amount';
  const inUnit = unit ? unitByName(unit) : '億円';
  return subject === null || asked === undefined || inUnit === undefined || inUnit === null
    ? null
    : { subject, measure: asked, unit: inUnit };
}

/** The document that a year's argument means, the newest for "". */
export function documentOf(year: string, library: Library): IndexedDocument | null {
  const { year: named, phase } = splitPhase(normalizeName(year));
  const fiscalYear = parseFiscalYearText(named);
  if (year !== '' && fiscalYear === null) return null;
  const found = findDocument(library, fiscalYear === null ? null : { fiscalYear, phase });
  return found.ok ? found.value : null;
}

function subjectOf(index: IndexedDocument, ministry: string, strategyField: string): Subject | null {
  const found = ministry === '' ? null : findMinistry(index, ministry);
  const field = strategyField === '' ? null : findStrategyField(index, strategyField);
  if (found?.ok === false || field?.ok === false) return null;
  return { index, ministry: found?.value ?? null, strategyField: field?.value ?? null };
}

/** A literal as text; "" for one that is left out, 0 included, as in a sheet. */
const textOf = (argument: WrittenArgument): string =>
  argument === null || argument === 0 || typeof argument === 'object' ? '' : String(argument).trim();
