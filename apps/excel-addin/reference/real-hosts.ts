import type { Language } from '@cyberbudget/core';
import { type Check, PLACES, type Sighting } from '../check/check.ts';
import { answerTo, CHECKS, GROUPS, SIGHTINGS } from '../check/checks.ts';
import type { Block } from './reference.ts';

const TEXTS = {
  ja: {
    title: `実物の Excel、Word、Google スプレッドシートで一度見る${CHECKS.length}項目`,
    intro:
      'Excel も Word も Google のサーバーも自動の検査では動かせません。どれも文書に書かれたふるまい、報告されたふるまいに合わせて作り、それに合わせた代役の上で検査しています。下の項目は実物でしか確かめられないもので、1つ1分ほどで見られます。',
    how: '`npx --yes pnpm@10.34.9 excel:check` を実行すると、記入用の表と試すためのシートが入ったブックができ、Windows と Mac では Excel で開きます。記入したブックか写しを課題（issue）に付けてください。見た結果は `apps/excel-addin/check/seen.json` に記録し、この頁の最後に出ます。',
    head: ['番号', 'どこで', 'すること', '見えるはずのもの'],
    groups: ['関数', '作業ウィンドウ（Excel）', 'Google スプレッドシート', 'Word'],
    type: '数式',
    answer: '答え',
    seenHeading: '見た記録',
    none: 'まだ、どの項目もだれも見ていません。',
    seenHead: ['番号', 'どこで', '版', 'だれが', 'いつ', '結果', '気づいたこと'],
    result: ['違った', 'このとおり'],
  },
  en: {
    title: `${CHECKS.length} things to look at once in the real Excel, Word and Google Sheets`,
    intro:
      'Neither Excel, Word nor Google’s servers run in automatic tests. The add-in and the script follow what is documented and reported of them, and are tested over doubles that do the same. What stands here can be seen in the applications alone; each takes about a minute.',
    how: '`npx --yes pnpm@10.34.9 excel:check` writes a workbook with a form to fill in and sheets to try things on, and opens it in Excel on Windows and Mac. Attach the filled-in workbook, or what you noted, to an issue. What was seen is recorded in `apps/excel-addin/check/seen.json` and stands at the end of this page.',
    head: ['No.', 'Where', 'What to do', 'What should be seen'],
    groups: ['Functions', 'The task pane in Excel', 'Google Sheets', 'Word'],
    type: 'Formula',
    answer: 'answer',
    seenHeading: 'What was seen',
    none: 'Nobody has looked at any of them yet.',
    seenHead: ['No.', 'Where', 'Version', 'By', 'On', 'Result', 'Notes'],
    result: ['otherwise', 'as it should be'],
  },
} as const;

/** The list of what to look at in the applications themselves, with what was seen so far. */
export function realHosts(language: Language): Block[] {
  const { title, intro, how, head, groups, seenHeading, none, seenHead } = TEXTS[language];
  const sections = GROUPS.flatMap((checks, at): Block[] => [
    { kind: 'heading', level: 2, text: groups[at] ?? '', anchor: `group-${at + 1}` },
    { kind: 'table', head: [...head], rows: checks.map((check) => rowOf(check, language)) },
  ]);
  const record: Block =
    SIGHTINGS.length === 0
      ? { kind: 'paragraph', text: none }
      : { kind: 'table', head: [...seenHead], rows: SIGHTINGS.map((one) => seenRow(one, language)) };
  return [
    { kind: 'heading', level: 1, text: title, anchor: 'real-hosts' },
    { kind: 'paragraph', text: intro },
    { kind: 'paragraph', text: how },
    ...sections,
    { kind: 'heading', level: 2, text: seenHeading, anchor: 'seen' },
    record,
  ];
}

/** The number of a check, counted from 1. */
export const numberOf = (id: string): number => CHECKS.findIndex((check) => check.id === id) + 1;

function rowOf(check: Check, language: Language): string[] {
  const { type, answer } = TEXTS[language];
  const { id, places, act, seen, formula } = check;
  const given = answerTo(check, language);
  return [
    String(numberOf(id)),
    places.map((place) => PLACES[place][language]).join(language === 'ja' ? '、' : ', '),
    formula === undefined ? act[language] : `${act[language]} ${type}: \`${formula}\``,
    given === '' ? seen[language] : `${seen[language]} (${answer}: ${given})`,
  ];
}

function seenRow(
  { check, place, version, by, on, asItShould, note }: Sighting,
  language: Language,
): string[] {
  const result = TEXTS[language].result[asItShould ? 1 : 0];
  return [String(numberOf(check)), PLACES[place][language], version, by, on, result, note];
}
