import type { ImportNotice, ImportProblem, Part, SizeUnit } from './problem.ts';
import { grouped, limitText, sizeText } from './size-text.ts';

export const PARTS_JA: Readonly<Record<Part, string>> = {
  total: '総額',
  'strategy-fields': '分野別の公表額',
  'ministry-shares': '府省庁別の構成比',
  programs: '施策の一覧',
  'detail-pages': '施策の説明頁',
};

const UNITS_JA: Readonly<Record<SizeUnit, string>> = {
  bytes: 'MB',
  characters: '文字',
  figures: '個の数値',
  pages: '頁',
};

const parts = (lacks: readonly Part[]): string => lacks.map((part) => PARTS_JA[part]).join('、');

/** The problem as a sentence in Japanese. */
export function problemJa(problem: ImportProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'ファイルが空です。';
    case 'too-large':
      return `大きすぎて読み込めません（${sizeText(problem, UNITS_JA)}、上限${limitText(problem, UNITS_JA)}）。予算資料のPDFかテキストを指定してください。`;
    case 'not-text':
      return 'テキストでもPDFでもありません。予算資料のPDFかテキストを指定してください。';
    case 'undecodable':
      return '文字コードを判別できません。UTF-8、UTF-16、Shift_JIS、EUC-JPのいずれかで保存してください。';
    case 'cut-in-character':
      return `ファイルが文字の途中で切れています（${problem.encoding.toUpperCase()}、${grouped(problem.line)}行目）。もう一度入手してください。`;
    case 'no-stage':
      return '「令和５年度予算政府案」のような年度と段階の記載がありません。';
    case 'no-amounts':
      return '「億円」などの単位の付いた金額が見つかりません。';
    case 'not-cybersecurity':
      return 'サイバーセキュリティに関する予算の資料ではありません。';
    case 'no-budget':
      return `予算資料として読み取れません。見つからないもの: ${parts(problem.lacks)}。`;
    case 'truncated':
      return `資料が途中で切れています。足りないもの: ${parts(problem.lacks)}。`;
    case 'no-pdf-reader':
      return 'ここではPDFを読み取れません。PDFの文字をテキスト（.txt）に保存して指定するか、Excelのアドインまたはコマンドで読み取ってください。';
    case 'pdf-encrypted':
      return 'PDFがパスワードで保護されています。保護を解除してから読み込んでください。';
    case 'pdf-damaged':
      return 'PDFが破損しているか、途中で切れています。ダウンロードし直してください。';
    case 'pdf-no-text':
      return `PDF（${problem.pages}頁）に文字がありません。画像だけのPDFは読み取れません。`;
    case 'correction-unmatched':
      return `補正する文字「${problem.text.slice(0, 30)}」が${problem.page === null ? '' : `${problem.page}頁に`}見つかりません。`;
    case 'too-slow':
      return `読み取りが${problem.seconds}秒以内に終わりませんでした。`;
  }
}

/** The notice as a sentence in Japanese, without its place. */
export function noticeJa(notice: ImportNotice): string {
  switch (notice.code) {
    case 'unexplained':
      return `「${notice.text}」が何の金額か分かりません。`;
    case 'unreadable':
      return `「${notice.text}」を数値として読めません。`;
    case 'differs':
      return `「${notice.text}」は、同じ項目の「${notice.printed}」と一致しません。`;
    case 'exceeds':
      return `内訳または内数の「${notice.text}」が、施策の金額を超えています。`;
    case 'missing':
      return `${PARTS_JA[notice.part]}がありません。`;
    case 'unknown-ministry':
      return `「${notice.name}」は登録されていない府省庁名です。記載された名称のまま取り込みました。`;
    case 'ministry-without-share':
      return `「${notice.name}」の構成比が見つかりません。`;
    case 'duplicate-program':
      return `施策「${notice.title}」が重複しています。一度だけ数えました。`;
    case 'program-without-amount':
      return `施策「${notice.title}」は、金額の記載がないため取り込みませんでした。`;
    case 'column-uncertain':
      return `施策「${notice.title}」の「${notice.text}」は、どの年度の列の金額か判別できません。`;
    case 'ministry-uncertain':
      return `府省庁名が施策から離れて並んでいます。施策「${notice.title}」${notice.count > 1 ? `など${notice.count}件` : ''}の府省庁は確かでありません。`;
    case 'amounts-by-order':
      return `施策名と金額が離れて並んでいます。${notice.count}件を並びの順に対応させました。`;
    case 'heading-uncertain':
      return `施策「${notice.title}」以降は、続けて並ぶ見出しのどれに属するか判別できません。`;
    case 'characters-lost':
      return `読み取れない文字が${notice.count}字あります。除いて取り込みました。`;
    case 'amount-zero':
      return `金額が0です（「${notice.text}」）。桁の欠けや、四捨五入の結果でないか確認してください。`;
    case 'page-without-text':
      return `${notice.page}頁は画像で、その内容は読み取れていません。`;
    case 'program-without-detail':
      return `施策「${notice.title}」の説明頁が見つかりません。`;
    case 'detail-without-program':
      return `説明頁「${notice.mark}」に対応する施策が一覧にありません。`;
    case 'program-from-detail':
      return `一覧がないため、施策「${notice.title}」を説明頁から取り込みました。`;
    case 'mark-contradicts-list':
      return `説明頁の「${notice.mark}」は、一覧では分野（${notice.strategyField}）にある施策のものです。`;
    case 'field-codes-skip':
      return `分野（${notice.strategyField}）がありません。`;
    case 'field-without-total':
      return `分野（${notice.strategyField}）の公表額が見つかりません。`;
    case 'programs-without-field':
      return `${notice.count}件の施策の分野が分かりません。`;
    case 'listed-exceed-field':
      return `分野（${notice.strategyField}）の施策の合計が、分野の公表額を超えています。`;
    case 'fields-do-not-add-up':
      return `分野別の公表額の和が、総額「${notice.total}」と一致しません（和は${notice.sum}円）。`;
    case 'shares-do-not-add-up':
      return `${notice.what === 'ministries' ? '府省庁' : '分野'}の構成比を足しても100%になりません（${notice.sum}）。`;
    case 'share-contradicts-amount':
      return `分野（${notice.strategyField}）の構成比「${notice.text}」が、金額から求めた割合と合いません。`;
    case 'page-start-inferred':
      return '改頁を示す文字がないため、頁の区切りを前頁の末尾から推定しました。';
    case 'page-number-differs':
      return `資料に記載された頁番号（${notice.printed}）が、実際の頁の順と一致しません。`;
  }
}
