import { formatAmount, formatPercent } from '../amount/format-amount.ts';
import { FACTORS } from '../amount/unit.ts';
import type { Library } from '../library/library.ts';
import { yearName } from '../library/year-name.ts';
import { subjectName } from '../measure/subject.ts';
import type { Bilingual, Language } from '../problem/problem.ts';
import { queryCitation } from '../query/cite-query.ts';
import { isAmount, type Query } from '../query/query.ts';
import { queryFormula } from '../query/write-formula.ts';
import type { ExplainedClaim } from './claim.ts';
import type { Judgement } from './judge-figure.ts';
import type { Sentence } from './sentences.ts';

/** Why nothing can be said of a figure. */
const OPEN: Readonly<Record<string, Bilingual>> = {
  currency: { ja: '円でない金額です', en: 'an amount of another currency' },
  change: { ja: '増減や差は確かめません', en: 'a change or a difference' },
  denied: { ja: '否定・対比・仮定の文です', en: 'it is denied or supposed' },
  range: { ja: '幅のある数値です', en: 'a range' },
  each: { ja: '一つあたりの額です', en: 'an amount for each' },
  ratio: { ja: '他の対象に対する比です', en: 'a ratio to something else' },
  unknown: { ja: '資料にない対象です', en: 'the document does not name it' },
  sum: { ja: '複数の対象の合計です', en: 'a sum of several' },
  none: { ja: '何の数値か分かりません', en: 'what it is a figure of is not said' },
  year: { ja: 'その年度・段階の資料がありません', en: 'there is no document of that year or stage' },
  nothing: { ja: '資料に対応する数値がありません', en: 'the document has no such figure' },
};

interface Explained {
  readonly sentence: Sentence;
  readonly stated: string;
  readonly judged: Judgement | null;
  readonly open: string;
  readonly library: Library;
  readonly language: Language;
}

/**
 * A claim as it is handed out: with figure, citation and formula where there is one, else with the
 * reason why not.
 */
export function explained({ sentence, stated, judged, open, library, language }: Explained): ExplainedClaim {
  const { line, text } = sentence;
  const [query] = judged?.queries ?? [];
  if (judged === null || query === undefined)
    return {
      ...{ line, text, verdict: 'cannot-verify', slip: null, value: null, citation: null, formula: null },
      ...{ stated, statement: OPEN[open] ?? { ja: open, en: open } },
    };
  const { verdict, slip, queries } = judged;
  const citations = [...new Set(queries.map((one) => queryCitation(one)[language]))];
  const formulas = queries.map((one) => queryFormula(one, { library, unit: '億円', language }));
  return {
    ...{ line, text, verdict, slip, value: formulaValue(judged, query) },
    citation: citations.join('; '),
    formula: formulas.map((formula, at) => (at === 0 ? formula : formula.replace(/^=/, ''))).join('/'),
    ...{ stated, statement: statementOf(judged, query) },
  };
}

/** What the formula gives: an amount in 億円. */
const formulaValue = ({ value, queries }: Judgement, query: Query): number =>
  queries.length === 1 && isAmount(query) && !isPlace(value, query) ? value / FACTORS['億円'] : value;

/** A place among others is a small whole number where its question is an amount or a share. */
const isPlace = (value: number, { measure }: Query): boolean =>
  measure.quantity !== 'count' && Number.isInteger(value) && value >= 1 && value < 1000;

function statementOf(judged: Judgement, query: Query): Bilingual {
  const [name, { measure }] = [subjectName(query), query];
  const year = yearName(query.index.document);
  const shown = shownValue(judged, query);
  const isQuotient = judged.queries.length > 1;
  const [ja, en] = isQuotient
    ? [`${name.ja}の${measure.name.ja}が総額に占める割合`, `${measure.name.en} of ${name.en} over the total`]
    : [`${name.ja}の${measure.name.ja}`, `${measure.name.en} of ${name.en}`];
  return { ja: `${year.ja}、${ja}: ${shown.ja}`, en: `${year.en}, ${en}: ${shown.en}` };
}

function shownValue({ value, queries }: Judgement, query: Query): Bilingual {
  const same = (text: string): Bilingual => ({ ja: text, en: text });
  if (queries.length > 1) return same(formatPercent(value));
  if (isPlace(value, query)) return { ja: `${value}位`, en: `place ${value}` };
  if (isAmount(query))
    return {
      ja: `${formatAmount(value, '億円')}億円`,
      en: `${formatAmount(value, '億円')} (100 million yen)`,
    };
  return query.measure.quantity === 'fraction' ? same(formatPercent(value)) : same(String(value));
}
