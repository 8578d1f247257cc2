import { type Check, WORD } from '../check.ts';

/** What the pane does with a document of Word (manifest-word.xml). */
export const WORD_CHECKS: readonly Check[] = [
  {
    id: 'word-figure',
    places: WORD,
    act: {
      ja: '文の途中にカーソルを置き、「文書」で数値を挿入する。続けて文字を打つ。',
      en: 'Place the cursor within a sentence, insert a figure under Document, and type on.',
    },
    seen: {
      ja: '数値、脚注の番号、打った文字の順に並ぶ。脚注の番号はコンテンツ コントロールの外にある。',
      en: 'The figure, the mark of its footnote and what was typed, in this order. The mark stands outside the content control.',
    },
  },
  {
    id: 'word-undo',
    places: WORD,
    act: {
      ja: '府省庁別の表をグラフ付きで挿入し、すべて消えるまで Ctrl+Z を押す。',
      en: 'Insert the table by ministry with its chart, and press Ctrl+Z until all of it is gone.',
    },
    seen: {
      ja: '元の状態に戻る。何回かかったかを書く。',
      en: 'Everything is as before. Note how often it took.',
    },
  },
  {
    id: 'word-table',
    places: WORD,
    act: {
      ja: '施策の一覧の表を、頁の下の方で挿入する。',
      en: 'Insert the table of main programs near the bottom of a page.',
    },
    seen: {
      ja: '見出し行が頁ごとに繰り返され、数字は右に揃い、終わりの行は太字で、表の下に注と出典がある。',
      en: 'The heading row repeats on each page, numbers stand to the right, closing rows are bold, notes and source follow below.',
    },
  },
  {
    id: 'word-update',
    places: WORD,
    act: {
      ja: '［校閲］で変更履歴の記録を始め、挿入した数値を書き換えてから、「文書を調べる」「更新」を押す。',
      en: 'Start tracking changes, overwrite an inserted figure, then press Check the document and Update.',
    },
    seen: {
      ja: '数値が元に戻り、脚注はその数値の後に1つだけある。変更履歴にどう出るかを書く。',
      en: 'The figure is restored and has one footnote behind it. Note what the tracked changes show.',
    },
  },
  {
    id: 'word-table-update',
    places: WORD,
    act: {
      ja: '挿入した表の数を1つ書き換え、「文書を調べる」「更新」を押す。保存して開き直し、もう一度「文書を調べる」を押す。',
      en: 'Overwrite a number of an inserted table, press Check the document and Update. Save, open again, and check once more.',
    },
    seen: {
      ja: '表の形と見た目はそのままで、その数だけが戻る。開き直しても一覧に表が出る。',
      en: 'The table keeps its shape and look and only that number changes. After reopening, the list still has the table.',
    },
  },
  {
    id: 'word-copy',
    places: WORD,
    act: {
      ja: '作業ウィンドウの「コピー」で表をコピーし、本文に貼り付ける。',
      en: 'Copy a table with the pane’s copy button and paste it into the text.',
    },
    seen: {
      ja: 'コピーされたという文が出て、表が罫線つきで貼り付けられる。貼り付けのオプションに何が出るかを書く。',
      en: 'The pane says that it was copied, and the table is pasted with its lines. Note which paste options Word offers.',
    },
  },
];
