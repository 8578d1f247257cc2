import { MEASURES } from '../measure/measures.ts';
import type { Bilingual } from '../problem/problem.ts';

/** A term and what it means here. */
export interface Term {
  readonly term: Bilingual;
  readonly meaning: Bilingual;
}

const term = (ja: string, en: string, meaningJa: string, meaningEn: string): Term => ({
  term: { ja, en },
  meaning: { ja: meaningJa, en: meaningEn },
});

/** The words that tables and functions use, the measures first. */
export const glossary = (): readonly Term[] => [
  ...MEASURES.map(({ name, help }) => ({ term: name, meaning: help })),
  term(
    '公表総額',
    'published total',
    '資料に記載された政府全体の総額。',
    'The total of the whole government as printed.',
  ),
  term(
    '掲載計',
    'listed total',
    '資料に「主な施策例」として掲載された施策の金額の合計。',
    'The sum of the programs the document lists.',
  ),
  term(
    '非掲載',
    'not listed',
    '公表総額のうち、施策として挙げられていない額。',
    'The part of the published total not listed as programs.',
  ),
  term('分野', 'field', 'サイバーセキュリティ戦略の施策の分野。', 'A field of the Cybersecurity Strategy.'),
  term(
    '施策',
    'program',
    '資料の一覧に府省庁名と金額を付して掲載された事業・施策。',
    'A program listed with ministry and amount.',
  ),
  term(
    '概算要求',
    'budget request',
    '各府省庁が例年8月末までに財務省に提出する翌年度予算の要求。',
    'Requests that ministries submit to the Ministry of Finance by the end of August.',
  ),
  term(
    '政府案',
    'government draft',
    '例年12月下旬に閣議決定され、翌年1月に国会に提出される予算案。',
    'The draft budget that the Cabinet approves in late December and submits to the Diet in January.',
  ),
  term(
    '当初予算',
    'initial budget',
    '補正予算を含まない、国会の議決を経て成立した予算（本予算）。',
    'The budget for the fiscal year as first passed by the Diet, before supplementary budgets.',
  ),
  term(
    '補正予算',
    'supplementary budget',
    '当初予算の成立後に、追加や変更のために組まれる予算。',
    'A budget passed after the initial budget to add to or revise it.',
  ),
];
