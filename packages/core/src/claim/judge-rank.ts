import type { MeasureId } from '../measure/measures.ts';
import { printedAmount, type Subject } from '../measure/subject.ts';
import { OTHERS } from '../ministry/ministries.ts';
import type { Query } from '../query/query.ts';
import type { StatedFigure } from './figure.ts';
import { figureOf, isMinistryAlone, type Judgement } from './judge-figure.ts';
import type { SaidMeasure } from './said.ts';

/**
 * Those among which a subject has its place: ministries with ministries, fields with fields,
 * programs with programs.
 */
function rivals({ index, ministry, strategyField, program }: Subject): Subject[] {
  const { ministries, strategyFields, programs } = index.document;
  if (program !== undefined)
    return programs.map((other) => ({ index, ministry: null, strategyField: null, program: other }));
  if (ministry !== null && strategyField !== null) return [];
  if (ministry !== null)
    return ministries
      .filter(({ id }) => id !== OTHERS)
      .map((other) => ({ index, ministry: other, strategyField: null }));
  return strategyField === null
    ? []
    : strategyFields.map((other) => ({ index, ministry, strategyField: other }));
}

/**
 * Holds a place among others against the document: by share or printed total, by the listed amount
 * where it is said so.
 */
export function judgeRank(figure: StatedFigure, subject: Subject, said: SaidMeasure): Judgement | null {
  const byShare: MeasureId = isMinistryAlone(subject)
    ? printedAmount(subject) === null
      ? 'share'
      : 'amount'
    : 'amount';
  const [by, other]: [MeasureId, MeasureId] = said.listed ? ['listed', byShare] : [byShare, 'listed'];
  const is = placeOf(subject, by, figure.value < 0);
  if (is === null) return null;
  const asked = Math.abs(figure.value);
  const value = figure.value < 0 ? is.of + 1 - is.place : is.place;
  if (is.place === asked) return { verdict: 'match', slip: null, queries: [is.query], value };
  const isOther = placeOf(subject, other, figure.value < 0)?.place === asked;
  const slip = isOther ? (said.listed ? 'estimate' : 'listed') : null;
  return { verdict: 'mismatch', slip, queries: [is.query], value };
}

function placeOf(
  subject: Subject,
  by: MeasureId,
  fromBelow: boolean,
): { readonly place: number; readonly of: number; readonly query: Query } | null {
  const own = figureOf(subject, by);
  const all = rivals(subject).flatMap((rival) => figureOf(rival, by)?.value ?? []);
  if (own === null || all.length < 2) return null;
  const before = all.filter((value) => (fromBelow ? value < own.value : value > own.value));
  return { place: before.length + 1, of: all.length, query: own.query };
}
