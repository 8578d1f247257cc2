import type { ArgumentId, Bilingual, Problem } from './problem.ts';
import { fitting, nearestFirst, shorten } from './shorten.ts';

/** The arguments' names as a formula's hints show them. */
export const ARGUMENTS_JA: Readonly<Record<ArgumentId, string>> = {
  ministry: '府省庁',
  year: '年度',
  strategyField: '分野',
  measure: '指標',
  unit: '単位',
  kind: '種類',
  headings: '見出し',
  term: '検索語',
  citation: '項目',
  from: '基準年度',
  to: '比較年度',
  form: '増減の別',
  topic: '項目',
  order: '順',
  first: '件数',
  recipient: '交付先',
  program: '施策',
  detail: '項目',
};

/** An example that would do in the argument's place. */
const EXAMPLES: Readonly<Record<ArgumentId, string>> = {
  ministry: '"総務省"',
  year: '2023 や "R5"',
  strategyField: '3',
  measure: '"掲載額"',
  unit: '"百万円"',
  kind: '"分野"',
  headings: '0、1、2',
  term: '"人材"',
  citation: '"原文"',
  from: '2023',
  to: '2023',
  form: '"増減率"',
  topic: '"資料名"',
  order: '"掲載額"',
  first: '5',
  recipient: '"IPA"',
  program: '"RMF"',
  detail: '"目的"',
};

/** The functions that take a name. */
const USES = {
  ministry: 'CYBERBUDGETやCYBERBUDGET_PROGRAMS',
  program: 'CYBERBUDGET_DETAILやCYBERBUDGET_PROGRAMS',
} as const;

const list = (words: readonly string[], room = 28): string => fitting(words, '、', room);

const named = (names: readonly Bilingual[]): string[] => names.map(({ ja }) => ja);

/**
 * The sentence for a problem in Japanese: at most 80 characters, with the argument's name and what
 * would do.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a case for each code, and no other statement
export function sentenceJa(problem: Problem): string {
  switch (problem.code) {
    case 'unknown-name':
      return problem.nearest.length > 0
        ? `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.given)}」は見つかりません。もしかして: ${list(named(problem.nearest))}`
        : `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.given)}」は見つかりません。例: ${EXAMPLES[problem.argument]}`;
    case 'unknown-year':
      return problem.quoted
        ? `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.given.ja, 20)}」の資料はありません。引用された額は表「推移」: =CYBERBUDGET_TABLE("推移")`
        : `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.given.ja, 20)}」の資料はありません。収録: ${list(named(problem.known))}`;
    case 'no-document':
      return '予算資料が読み込まれていません。資料を取り込んでください。';
    case 'not-in-document':
      return `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.name.ja)}」はこの資料に掲載されていません。例: ${list(named(problem.known), 24)}`;
    case 'not-listed':
      return problem.measures
        ? `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.name.ja)}」の施策は掲載されていません。指標に"構成比"か"推計額"を指定できます。`
        : `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.name.ja)}」の施策は掲載されていません。0円という意味ではありません。`;
    case 'not-published':
      return problem.instead === null
        ? `「${shorten(problem.name.ja, 20)}」の${problem.measure.ja}は資料に記載がありません。`
        : `「${shorten(problem.name.ja, 20)}」の${problem.measure.ja}は資料に記載がありません。代わりに: "${problem.instead.ja}"`;
    case 'not-stated':
      return `資料「${shorten(problem.title, 24)}」の${problem.topic.ja}は不明です。別の項目を指定してください。例: "資料名"`;
    case 'not-printed':
      return `施策「${shorten(problem.name, 24)}」の頁に${problem.topic.ja}の記載はありません。別の項目の例: "概要"`;
    case 'nothing-cited':
      return `「${shorten(problem.name.ja, 20)}」は掲載された施策がなく、出典となる${problem.topic.ja}がありません。`;
    case 'figures-contradict':
      return `資料の数値が整合せず、「${shorten(problem.name.ja, 20)}」の範囲は求められません。=CYBERBUDGET_TABLE("検算")`;
    case 'not-comparable':
      return `「${shorten(problem.name.ja)}」は一方の年度に掲載がないため比較できません（皆増・皆減とは限りません）。`;
    case 'zero-base':
      return `「${shorten(problem.name.ja)}」は基準年度の金額が0のため増減率を計算できません。"増減額"は求められます。`;
    case 'nothing-found':
      return problem.term === ''
        ? '条件に合う施策は掲載されていません。府省庁か分野を変えてください。'
        : `${problem.of === 'term' ? '' : ARGUMENTS_JA[problem.of]}「${shorten(problem.term)}」を含む施策は掲載されていません。別の検索語をお試しください。例: "人材"`;
    case 'several-found':
      return `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.given)}」は${problem.names.length}件あります: ${list(named(problem.names), 44)}`;
    case 'name-of-other':
      return `「${shorten(problem.given)}」は${ARGUMENTS_JA[problem.argument]}ではなく${ARGUMENTS_JA[problem.of]}の名前です。${USES[problem.of]}で調べられます。`;
    case 'unknown-edition':
      return problem.known.length === 0
        ? '比べる版がありません。別の版か年度の資料を取り込んでください。'
        : `比べる版「${shorten(problem.given ?? '')}」は見つかりません。使えるもの: ${list(named(problem.known), 40)}`;
    case 'term-not-taken':
      return `検索語は種類「${problem.kinds.map(({ ja }) => ja).join('」「')}」だけで使えます。例: =CYBERBUDGET_TABLE("推移",,,,"警察庁")`;
    case 'texts-missing':
      return `「${shorten(problem.name.ja, 20)}」の説明文などを読み込めません。接続を確かめ、再計算してください。`;
    case 'beside-missing':
      return '他の年度の額と既知の不一致を読み込めません。接続を確かめ、再計算してください。';
    case 'document-unread':
      return `保存された資料${problem.name === null ? '' : `「${shorten(problem.name.ja, 20)}」`}を読めないため、計算できません。作業ウィンドウの「取込」をご覧ください。`;
    case 'documents-rival':
      return `${shorten(problem.name.ja, 20)}の取込資料が2つあります（${list(problem.ids, 30)}）。一方を除いてください。`;
    case 'wrong-type':
      return `${ARGUMENTS_JA[problem.argument]}に「${shorten(problem.given)}」は使えません。例: ${EXAMPLES[problem.argument]}`;
    case 'unknown-choice':
      return `${ARGUMENTS_JA[problem.argument]}「${shorten(problem.given)}」はありません。使えるもの: ${list(named(nearestFirst(problem)), 34)}`;
    case 'misplaced':
      return `${ARGUMENTS_JA[problem.argument]}に「${shorten(problem.given)}」は使えません。例: ${EXAMPLES[problem.argument]}。「${ARGUMENTS_JA[problem.belongs]}」は${problem.position}番目の引数です。`;
    case 'range-not-allowed':
      return `${ARGUMENTS_JA[problem.argument]}には範囲ではなく一つの値を指定してください。例: ${EXAMPLES[problem.argument]}`;
    case 'missing':
      return `${ARGUMENTS_JA[problem.argument]}を指定してください。例: ${EXAMPLES[problem.argument]}`;
    case 'shapes-differ':
      return `範囲の大きさが一致しません（${list(problem.shapes)}）。同じ大きさか、縦1列と横1行を指定してください。`;
    case 'too-many-arguments':
      return `引数が多すぎます（${problem.given}個）。指定できるのは${problem.most}個までです。`;
    case 'different-phases':
      return `段階の異なる金額は比較できません（${list(named(problem.phases))}）。年度に"2023政府案"のように段階を書けます。`;
    case 'unknown-function':
      return problem.nearest.length > 0
        ? `関数「${shorten(problem.given, 24)}」はありません。もしかして: ${list(problem.nearest)}`
        : `関数「${shorten(problem.given, 24)}」はありません。例: CYBERBUDGET`;
    case 'error-passed-in':
      return `引数のセルがエラー（${problem.error}）です。参照先を直してください。`;
    case 'defect':
      return `内部エラーが発生しました（${shorten(problem.detail, 30)}）。不具合としてお知らせください。`;
  }
}
