import { findYears } from '../fiscal-year/find-years.ts';
import type { Phase } from '../fiscal-year/phase.ts';

/** Which number of a subject a sentence means. */
export interface SaidMeasure {
  readonly listed: boolean;
  readonly unlisted: boolean;
  readonly estimate: boolean;
  /** Whether it speaks of the subject's whole budget: 予算, 総額, 全体. */
  readonly whole: boolean;
  /** 掲載率: how much of it is listed. */
  readonly coverage: boolean;
  /** Whether it tells a bound: 下限, 上限. */
  readonly bound: 'low' | 'high' | null;
}

const UNLISTED =
  /非掲載|掲載(?:されて|して)いない|未掲載|個別に(?:は)?(?:示|載)|\bunlisted\b|not listed|not itemi[sz]ed/;
const LISTED =
  /掲載|主な施策|主要施策|挙げ(?:た|られた|ている)|施策|事業|列挙|\blisted\b|\blists\b|itemi[sz]ed|\bprogram(?:me)?s\b|\bprojects\b/;
const ESTIMATE =
  /推計|推定|試算|換算|計算すると|見積もると|逆算|構成比(?:から|を(?:基|もと))|\bestimat|\bimpl(?:y|ies|ied)\b|extrapolat|works out at/;
const WHOLE =
  /予算|総額|全体|全額|合計|経費|\bbudgets?\b|\btotals?\b|\bspending\b|\bspends?\b|\bfunding\b|\bappropriation/;
const COVERAGE = /掲載率|\bcoverage\b|of (?:it|which|the total) is listed/;
const LOW = /下限|少なくとも|\blower bound|\bat the (?:very )?least/;
const HIGH = /上限|多くとも|\bupper bound|\bat the (?:very )?most/;

/** 2023年度政府予算案では: a year's budget as the time, not as what is spoken of. */
const TIME =
  /(?:年度|fy ?\d{4}|令和\d+年)の?(?:一般会計)?(?:政府|当初|補正)?予算(?:政府)?案?(?=[でにはのをか、]|における|において|として)|(?:in|under|for) the (?:fy ?\d{4} |fiscal \d{4} )?(?:draft |government |initial )*budget/g;

/**
 * What a sentence says of the number that it means. @param text in the form of `plainText`, @param
 * clause the part about one figure
 */
export function saidMeasure(text: string, clause: string): SaidMeasure {
  const own = clause.replace(TIME, '');
  const said = (pattern: RegExp): boolean => pattern.test(own) || (!ANY.test(own) && pattern.test(text));
  const unlisted = said(UNLISTED);
  return {
    unlisted,
    listed: !unlisted && said(LISTED) && !isLater(own, ESTIMATE, LISTED),
    estimate: said(ESTIMATE),
    whole: WHOLE.test(own),
    coverage: said(COVERAGE),
    bound: LOW.test(own) ? 'low' : HIGH.test(own) ? 'high' : null,
  };
}

/** Of what a clause says the last word counts: 掲載するが、推計では. */
const isLater = (clause: string, one: RegExp, other: RegExp): boolean =>
  lastOf(clause, one) > lastOf(clause, other);

const lastOf = (clause: string, pattern: RegExp): number =>
  [...clause.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;

const SHARE = /構成比|割合|シェア|\bshare\b/;
const ANY = new RegExp([UNLISTED, LISTED, ESTIMATE, COVERAGE, SHARE].map(({ source }) => source).join('|'));

/**
 * The year and stage that a sentence means for what stands at a place; null where it names none.
 */
export interface SaidYear {
  readonly fiscalYear: number | null;
  /** True where a year is meant that the sentence does not name by itself: 前年度. */
  readonly relative: boolean;
  readonly phase: Phase | null;
}

const STAGES: readonly (readonly [RegExp, Phase])[] = [
  [/概算要求|budget request|\brequest(?:ed|s)?\b/, 'request'],
  [/補正|supplementary/, 'supplementary'],
  [/当初予算|当初|initial budget|\binitial\b|\benacted\b|成立した予算/, 'initial'],
  [/政府案|予算案|政府予算|\bdraft\b/, 'draft'],
];

/** 前年度比: a comparison, which does not make the figure one of that year. */
const COMPARED = /^(?:当初|度)?(?:予算)?(?:比|から|より|と比|並|同)/;

/** 前年度当初予算比: the stage of what is compared. */
const OF_BEFORE = /(?:[前昨]年度?の?|対|前)$/;

/**
 * What is said of the year before a place, else after it. @param text in the form of `plainText`
 */
export function saidYear(text: string, at: number): SaidYear {
  const named = findYears(text).filter(({ form, offset, end }) =>
    offset === null ? form !== 'bare' && form !== 'date' : !COMPARED.test(text.slice(end)),
  );
  const year = named.findLast(({ start }) => start <= at) ?? named.find(({ offset }) => offset === null);
  const stages = STAGES.flatMap(([pattern, phase]) =>
    [...text.matchAll(new RegExp(pattern, 'g'))]
      .filter(({ index }) => !OF_BEFORE.test(text.slice(0, index)))
      .map(({ index }) => ({ index, phase })),
  ).sort((one, other) => one.index - other.index);
  const stage = stages.findLast(({ index }) => index <= at) ?? stages.at(0);
  const relative =
    year !== undefined && year.fiscalYear === null && year.offset !== null && year.offset !== 0;
  return { fiscalYear: year?.fiscalYear ?? null, relative, phase: stage?.phase ?? null };
}
