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
    '資料に印刷された政府全体の総額。',
    'The total of the whole government as printed.',
  ),
  term(
    '掲載計',
    'listed total',
    '資料が挙げた主な施策の額の合計。',
    'The sum of the programs the document lists.',
  ),
  term(
    '非掲載',
    'not listed',
    '公表総額のうち、施策として挙げられていない額。',
    'What the total holds beyond the listed programs.',
  ),
  term('分野', 'field', 'サイバーセキュリティ戦略の施策の分野。', 'A field of the Cybersecurity Strategy.'),
  term(
    '施策',
    'program',
    '資料に府省庁名と額つきで挙げられた事業。',
    'A program listed with ministry and amount.',
  ),
  term(
    '概算要求',
    'budget request',
    '各府省庁が8月末に財務省へ出す要求。',
    'What ministries ask for at the end of August.',
  ),
  term(
    '政府案',
    'government draft',
    '12月に閣議決定され国会に出される予算案。',
    'The draft the Cabinet adopts in December.',
  ),
  term(
    '当初予算',
    'initial budget',
    '国会で成立した、年度当初の予算。',
    'The budget as passed for the start of the year.',
  ),
  term(
    '補正予算',
    'supplementary budget',
    '年度の途中で当初予算を変える予算。',
    'A later change of the initial budget.',
  ),
];
