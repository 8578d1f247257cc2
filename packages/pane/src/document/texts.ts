import type { Language } from '@cyberbudget/core';
import type { Text } from '../text/ja.ts';
import { TEXTS } from '../text/texts.ts';

/** The pane's texts where it stands beside a document: there are no cells, sheets and workbooks. */
export const DOCUMENT_TEXTS: Readonly<Record<Language, Text>> = {
  ja: {
    ...TEXTS.ja,
    views: { ...TEXTS.ja.views, workbook: '文書' },
    defect: (reason) => `作業ウィンドウで問題が発生しました。文書は変更されていません。（${reason}）`,
    insert: {
      ...TEXTS.ja.insert,
      done: () => 'カーソルのある段落の後に挿入しました。',
      doneInSteps: () =>
        'カーソルのある段落の後に挿入しました。元に戻すには、Ctrl+Z を何回か押します（1回では戻りきりません）。',
    },
    find: {
      ...TEXTS.ja.find,
      insertFormula: '金額を挿入',
      inserted: (_, { follows = true, cites = 'footnote' }) =>
        [
          'カーソルの位置に挿入しました。',
          cites === 'brackets' ? 'このWordでは脚注を付けられないため、出典を（ ）で続けました。' : '',
          follows ? '' : '数式が長すぎて文書に記録できないため、「文書」の更新の対象にはなりません。',
        ].join(''),
    },
    caution: {
      ...TEXTS.ja.caution,
      'old-functions':
        'この画面と、読み込んだ資料の版が違います。Wordは古い部品を最長で1日使うことがあります。Wordをすべて閉じて開き直してください。',
    },
    failure: {
      ...TEXTS.ja.failure,
      'read-only': 'この文書は閲覧専用です。編集できる状態で開き直してください。',
      'access-denied':
        'この場所は編集できません。文書は変更されていません。文書の保護、編集を禁止されたコンテンツ コントロール、閲覧モードを確認してください。',
      'connection-lost':
        '接続が切れました。文書は変更されていません。ネットワーク接続を確認して、もう一度お試しください。',
      'invalid-selection':
        'ここには挿入できません。本文の段落（表、脚注、コメントの外）にカーソルを置いて、もう一度お試しください。',
      busy: '一覧を調べたあとで文書が変わったため、更新しませんでした。もう一度「文書を調べる」を押してください。',
      'not-restored': () =>
        '途中で止まり、すべては元に戻せませんでした。文書を確認し、必要なら元に戻す（Ctrl+Z）をお使いください。',
      unknown: (detail) =>
        `処理に失敗しました。文書は変更されていません。カーソルを別の段落に移して、もう一度お試しください。（お問い合わせのときにお知らせください: ${detail}）`,
    },
  },
  en: {
    ...TEXTS.en,
    views: { ...TEXTS.en.views, workbook: 'Document' },
    defect: (reason) => `The pane ran into a problem. The document was not changed. (${reason})`,
    insert: {
      ...TEXTS.en.insert,
      done: () => 'Inserted after the paragraph with the cursor.',
      doneInSteps: () =>
        'Inserted after the paragraph with the cursor. To undo, press Ctrl+Z several times (once is not enough).',
    },
    find: {
      ...TEXTS.en.find,
      insertFormula: 'Insert amount',
      inserted: (_, { follows = true, cites = 'footnote' }) =>
        [
          'Inserted at the cursor.',
          cites === 'brackets' ? ' This Word cannot add footnotes, so the source follows in brackets.' : '',
          follows ? '' : ' Its formula is too long to be kept in the document: updates leave it out.',
        ].join(''),
    },
    caution: {
      ...TEXTS.en.caution,
      'old-functions':
        'The pane and the documents it loaded are of different versions: Word may use older parts for up to a day. Close every Word window and open it again.',
    },
    failure: {
      ...TEXTS.en.failure,
      'read-only': 'This document is read-only. Open it for editing.',
      'access-denied':
        'This place cannot be edited. The document was not changed. Check its protection, locked content controls and the reading mode.',
      'connection-lost':
        'The connection was lost. The document was not changed. Check the network and try again.',
      'invalid-selection':
        'Nothing can be inserted here. Place the cursor in a paragraph of the text, outside tables, footnotes and comments, and try again.',
      busy: 'The document changed after it was checked, so nothing was updated. Check the document again.',
      'not-restored': () =>
        'It stopped half-way and not everything could be taken back. Check the document and undo (Ctrl+Z) where needed.',
      unknown: (detail) =>
        `It failed. The document was not changed. Move the cursor to another paragraph and try again. (For support: ${detail})`,
    },
  },
};
