import { figurePlaces } from '@cyberbudget/core';
import type { ImportProblem, ReadPart, ReadSoFar, StopReason } from './problem.ts';

type Texts = { readonly ja: string; readonly en: string };

const PARTS: Readonly<Record<Exclude<ReadPart, 'total'>, Texts>> = {
  'strategy-fields': { ja: '分野別の公表額', en: 'the totals by field' },
  ministries: { ja: '府省庁別の額と構成比', en: 'the amounts and shares by ministry' },
  programs: { ja: '施策の一覧', en: 'the list of programs' },
  'detail-pages': { ja: '施策の説明頁', en: "the programs' detail pages" },
};

const REASONS: Readonly<Record<StopReason, Texts>> = {
  'no-year': { ja: '年度がない', en: 'names no year' },
  'year-without-stage': { ja: '年度に段階（概算要求、政府案など）がない', en: 'a year without a stage' },
  'no-amount': { ja: '金額がない', en: 'has no amount' },
  'number-without-unit': { ja: '数に単位（億円など）がない', en: 'a number without a unit' },
  'other-subject': { ja: 'サイバーセキュリティの資料とは読めない', en: 'names another subject' },
  unexplained: { ja: '何の金額か分からない', en: 'an amount of it is not known what of' },
  unreadable: { ja: '数値として読めない', en: 'a figure that cannot be read' },
  'entry-without-amount': { ja: '施策に金額がない', en: 'a program without an amount' },
  'no-row': { ja: '一覧や表の行として読めない', en: 'is no row of a list or table' },
  'ends-here': { ja: 'ここで終わっている', en: 'the text ends here' },
  'page-missing': { ja: 'この施策の説明頁がない', en: 'the page of this program is missing' },
};

/** Longest stretch of a line that is shown. */
const LONGEST = 60;

/** Which reading came furthest and what it found, as a sentence. */
export function soFarSentence(reading: ReadSoFar, language: 'ja' | 'en'): string {
  const found = language === 'ja' ? foundJa(reading) : foundEn(reading);
  const { furthest } = reading;
  if (furthest === null)
    return language === 'ja'
      ? '総額も施策も読み取れませんでした。'
      : 'Neither a total nor a program was found.';
  if (furthest === 'total')
    return language === 'ja'
      ? `読み取れたのは${found.join('、')}だけです。`
      : `Only this was found: ${found.join(', ')}.`;
  const part = PARTS[furthest][language];
  return language === 'ja'
    ? `最も読み進めたのは${part}です（読み取れたもの: ${found.join('、')}）。`
    : `The reading of ${part} came furthest (found: ${found.join(', ')}).`;
}

function foundJa(read: ReadSoFar): string[] {
  return [
    ...(read.total === null ? [] : [`総額「${read.total}」`]),
    ...counted(read.strategyFields, (count) => `分野${count}`),
    ...counted(read.ministries, (count) => `府省庁${count}`),
    ...counted(read.programs, (count) => `施策${count}件`),
    ...counted(read.withoutAmount, (count) => `金額のない施策${count}件`),
    ...counted(read.detailPages, (count) => `説明頁${count}`),
  ];
}

function foundEn(read: ReadSoFar): string[] {
  const some = (one: string, several: string) => (count: number) =>
    count === 1 ? `1 ${one}` : `${count} ${several}`;
  return [
    ...(read.total === null ? [] : [`the total “${read.total}”`]),
    ...counted(read.strategyFields, some('field', 'fields')),
    ...counted(read.ministries, some('ministry', 'ministries')),
    ...counted(read.programs, some('program', 'programs')),
    ...counted(read.withoutAmount, some('program without an amount', 'programs without an amount')),
    ...counted(read.detailPages, some('detail page', 'detail pages')),
  ];
}

const counted = (count: number, say: (count: number) => string): string[] =>
  count === 0 ? [] : [say(count)];

/**
 * The lines at which a refused text stopped, each with its place, its print and why; none where no
 * line of a text was the reason.
 */
export function stoppedLineTexts(problem: ImportProblem, language: 'ja' | 'en'): string[] {
  if (!('reading' in problem)) return [];
  const { stoppedAt, more } = problem.reading;
  const lines = stoppedAt.map((line) => {
    const place = figurePlaces([line])[language];
    const reason = REASONS[line.why][language];
    const text = shortened(line.text);
    return language === 'ja' ? `${place}「${text}」: ${reason}` : `${place} “${text}”: ${reason}`;
  });
  if (more === 0) return lines;
  return [...lines, language === 'ja' ? `ほか${more}行` : `${more} more`];
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
