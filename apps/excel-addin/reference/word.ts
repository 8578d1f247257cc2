import type { Language } from '@cyberbudget/core';
import type { Block } from './reference.ts';
import { type SectionsPage, sectionsPage } from './sections-page.ts';

/**
 * The pane in Word: how it is used and what Word lacks. Beside the add-in as a page, and in docs/.
 */
export const wordPage = (language: Language): Block[] => sectionsPage('word', TEXTS[language]);

const TEXTS: Readonly<Record<Language, SectionsPage>> = {
  ja: {
    title: 'Wordで使う',
    intro: [
      '作業ウィンドウはWordでも開けます。数値は脚注つきで、表は見出し行と出典つきで文書に入り、あとから今の値に更新したり、年度を替えたりできます。',
      '**Wordそのものではまだ見ていません。** Microsoftのクライアント（office.js）をそのまま使い、文書の代役の上で検査しています。実物でしか分からないことは [real-hosts.ja.md](real-hosts.ja.md) にあります。',
    ],
    sections: [
      {
        anchor: 'install',
        heading: '入れ方',
        entries: [
          'Excel用とは別のマニフェスト `manifest-word.xml` を使います。置き場所は `manifest.xml` と同じです。両方を入れてもかまいません。',
          'Word 2019以降、Microsoft 365、Word on the webで動くように作っています（WordApi 1.3）。脚注にはMicrosoft 365の2302以降（WordApi 1.5）が要ります。',
        ],
      },
      {
        anchor: 'insert',
        heading: '挿入する',
        entries: [
          '「挿入」: 表は、カーソルのある段落の後に入ります。見出し行は頁ごとに繰り返され、注と出典と単位が表の下に続きます。府省庁別と分野別は、グラフの画像（代替テキストつき）も付けられます。',
          '「文書」の「数値を挿入する」: 府省庁、分野、指標、単位を選ぶと、カーソルの位置に「33.9億円」のように入り、資料・頁・行・原文が脚注になります。',
          '「検索」: 施策の金額を、同じように脚注つきで入れます。',
          '脚注を付けられないWordでは、出典が（ ）で続きます。',
        ],
      },
      {
        anchor: 'update',
        heading: '更新する・年度を替える',
        entries: [
          '挿入した数値と表は、コンテンツ コントロールに入り、数式をタグとして覚えています（タグは64字まで。入りきらない数値は更新の対象にならず、挿入したときにそう表示します）。',
          '「文書を調べる」で、文書の値と今の値を並べて見ます。「更新」か「年度を替える」を押すまで、文書は変わりません。書き換えるものを1つずつ選べます。',
          '脚注と表の出典も一緒に替わります。手で書き換えた脚注は替えず、そのことを示します。',
          '途中で失敗したときは、すべてを元に戻します。調べたあとで文書が変わっていたときは、何も書き換えません。',
        ],
      },
      {
        anchor: 'limits',
        heading: 'Wordでできないこと',
        entries: [
          '「元に戻す」は段階ごとです。1回の挿入を戻すには、Ctrl+Zを何回か押します。Wordには、操作を1回にまとめる手段がありません。',
          '`CYBERBUDGET`関数は使えません。数値は文字として入ります。',
          'グラフの画像は更新されません。年度を替えたら、削除して挿入し直してください。',
          '施策の金額は、年度を替えられません。',
          '取り込んだ資料は文書に保存されません。',
          '表、脚注、コメントの中には、表を挿入できません。',
        ],
      },
    ],
  },
  en: {
    title: 'In Word',
    intro: [
      'The task pane opens in Word too. Figures go into the text with a footnote, tables with a heading row and their source; later they can be brought up to date or changed to another year.',
      "**Not yet seen in Word itself.** Microsoft's client (office.js) runs unmodified over a stand-in for the document in the tests. What only Word can say stands in [real-hosts.md](real-hosts.md).",
    ],
    sections: [
      {
        anchor: 'install',
        heading: 'Install',
        entries: [
          'Word has a manifest of its own, `manifest-word.xml`, beside `manifest.xml`. Both may be installed.',
          'Made for Word 2019 and later, Microsoft 365 and Word on the web (WordApi 1.3). Footnotes need Microsoft 365 from 2302 on (WordApi 1.5).',
        ],
      },
      {
        anchor: 'insert',
        heading: 'Insert',
        entries: [
          'Insert: a table goes in after the paragraph with the cursor. Its heading row repeats on every page; notes, source and unit follow below. Tables by ministry and by field can bring a picture of their chart, with alternative text.',
          'Document, Insert a figure: choose ministry, field, measure and unit. The figure goes in at the cursor (¥3,390 million), with document, page, line and printed text in a footnote.',
          'Search: the amount of a program goes in the same way.',
          'Where Word has no footnotes, the source follows in brackets.',
        ],
      },
      {
        anchor: 'update',
        heading: 'Bring up to date, change the year',
        entries: [
          'Inserted figures and tables stand in content controls whose tag is their formula. A tag has at most 64 characters: a figure whose formula is longer is not followed, and the pane says so when it is inserted.',
          'Check the document lists what stands there beside what the documents say now. Nothing changes until you press Update or Change year, and you choose what is rewritten.',
          'Footnotes and the source of a table change along. A footnote that you edited stays as it is, and the list says so.',
          'If it fails half-way, everything is put back. If the document changed after it was checked, nothing is rewritten.',
        ],
      },
      {
        anchor: 'limits',
        heading: 'What Word lacks',
        entries: [
          'Undo works step by step: one insertion takes several Ctrl+Z. Word has no way to make them one.',
          'There are no `CYBERBUDGET` functions: figures are text.',
          'Pictures of charts are not updated. Delete and insert them again after a change of year.',
          'Amounts of programs cannot change their year.',
          'Imported documents are not saved in the document.',
          'Tables cannot be inserted in tables, footnotes or comments.',
        ],
      },
    ],
  },
};
