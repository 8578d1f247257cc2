import type { Texts } from './texts.ts';

export const ja: Texts = {
  htmlLanguage: 'ja',
  pageTitle: 'サイバーセキュリティ予算 作業台',
  title: 'サイバーセキュリティ予算',
  edition: '令和5年度予算政府案・内閣サイバーセキュリティセンター（NISC）',
  loading: '表計算を読み込んでいます…',
  ready:
    'セルを選ぶと、エラーの理由がここに出ます。どこか空いたセルに =CYBERBUDGET("総務省") と入力してみてください。',
  pane: '作業ウィンドウ',
  download: 'ダウンロード',
  downloadValues: '値だけの .xlsx',
  downloadFormulas: '表計算の数式を残した .xlsx',
  reset: '最初に戻す',
  resetQuestion: 'このブラウザーに保存したブックを消して、見本のブックから始めますか。',
  noSuchChart: (type) => `この種類のグラフ（${type}）は作業台では描けません。Excel では表示されます。`,
  filterNotDrawn:
    'このシートの表にはフィルターが付いています。作業台では描かれませんが、Google スプレッドシートでは見出しにボタンが出ます。',
  notKept: 'このブラウザーではブックを保存できません。閉じる前にダウンロードしてください。',
  failed: (reason) => `表計算を開けませんでした。${reason}`,
  errorMeanings: {
    '#NAME?':
      'この名前の関数も定義もありません。つづりと、" " で囲み忘れた文字列がないかを確かめてください。',
    '#SPILL!': '答えを広げる先のセルに、もう値があります。そのセルを空けると表示されます。',
    '#REF!': '参照していたセルがなくなりました。',
    '#VALUE!': '引数の種類か形が合いません。',
    '#N/A': '参照した値が見つかりません。',
    '#DIV/0!': '0 で割っています。',
    '#NUM!': '計算できる範囲の数ではありません。',
    '#CYCLE!': '数式が、めぐりめぐって自分自身を参照しています。',
    '#NULL!': '参照の書き方が正しくありません。',
    '#CALC!': 'この計算はできません。',
    '#ERROR!': '数式を読み取れません。かっこと引用符を確かめてください。',
  },
  pending: '答えを待っています。届きしだい計算し直します。',
  tooLong: (seconds) => `${seconds} 秒待っても関数から答えがありませんでした。`,
  noSuchFunction: (name) => `アドインに ${name} の実装がありません。`,
  streaming: 'この作業台は、値を流し続ける関数には対応していません。',
  thrown: (reason) => `関数の中で問題が起きました（${reason}）。`,
  badAnswer: '関数の答えが、セルに置ける値ではありません。',
  rangeForOne: (parameter) => `引数「${parameter}」には範囲を渡せません。セルを一つだけ指定してください。`,
};
