import type { Language } from '@cyberbudget/core';
import type { Block } from './reference.ts';
import { type SectionsPage, sectionsPage } from './sections-page.ts';

/**
 * What the product sees, keeps and sends, for whoever must allow it: beside the add-in as a page,
 * and in docs/.
 */
export const privacy = (language: Language): Block[] => sectionsPage('privacy', TEXTS[language]);

const TEXTS: Readonly<Record<Language, SectionsPage>> = {
  ja: {
    title: 'プライバシー',
    intro: [
      '入力したもの、開いているブック、取り込んだ資料を、cyberbudgetが外へ送ることはありません。利用状況の収集も、アカウントも、Cookieもありません。',
    ],
    sections: [
      {
        anchor: 'sees',
        heading: '何を見るか',
        entries: [
          '関数は、渡された引数だけを見ます。数値は関数と一緒に配られる資料から計算し、問い合わせは行いません。',
          '作業ウィンドウは、選択しているセル、挿入先のセル、ブックにある`CYBERBUDGET`の数式と、このアドインが挿入した表を読みます。Wordでは、カーソルの位置、コンテンツ コントロールのタグ、このアドインが挿入した数値と表、それらのある段落の脚注を読みます。',
          '取り込むPDFやテキストは、開いた人のコンピューターの中で読み取ります。Google スプレッドシートのサイドバーでも、読み取りはブラウザーの中で行います。',
        ],
      },
      {
        anchor: 'keeps',
        heading: '何をどこに残すか',
        entries: [
          'Excel: 取り込んだ資料は、そのブックの中（カスタムXMLパーツ）に残ります。ブックを渡すと、資料も渡ります。',
          'Google スプレッドシート: 取り込んだ資料は、そのスプレッドシートのドキュメント プロパティに残ります（ファイルのコピーには含まれないことがあります）。スクリプトが求める権限は、開いているスプレッドシートとサイドバーの表示だけです。',
          'ワークベンチ: 編集中のブックは、そのブラウザーの保存領域（IndexedDB）だけに残り、「最初に戻す」で消えます。',
          'ターミナルのコマンドとMCPサーバーは、指定されたファイルにだけ書きます。',
        ],
      },
      {
        anchor: 'loads',
        heading: '何を読み込むか',
        entries: [
          'アドインを置いたサーバーから、アドイン自身のファイルを読み込みます。サーバーにはふつうのアクセス記録が残りますが、入力した内容は含まれません。',
          'ExcelとWordでは、Office.jsをMicrosoftのサーバーから読み込みます。Microsoftが何を記録するかは、同社の定めによります。',
          'このほかのサーバーへは接続しません。各ページのコンテンツ セキュリティ ポリシーで禁じています。',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    intro: [
      'cyberbudget sends nothing anywhere: not what you type, not the open workbook, not the documents you import. It collects no usage data and has no accounts and no cookies.',
    ],
    sections: [
      {
        anchor: 'sees',
        heading: 'What it sees',
        entries: [
          'The functions see the arguments they are given and nothing else. They calculate from the documents shipped with them and ask no server.',
          'The task pane reads the selected cells, the cells it inserts into, the `CYBERBUDGET` formulas of the workbook and the tables that the add-in inserted. In Word it reads where the cursor is, the tags of content controls, the figures and tables that it inserted, and the footnotes of their paragraphs.',
          'A PDF or text that you import is read on your own computer. In Google Sheets too, the sidebar reads it in the browser.',
        ],
      },
      {
        anchor: 'keeps',
        heading: 'What it keeps, and where',
        entries: [
          'Excel: imported documents are kept in the workbook itself (custom XML parts). Whoever gets the workbook gets them too.',
          "Google Sheets: imported documents are kept in the spreadsheet's document properties (a copy of the file may be without them). The script asks for two permissions, the current spreadsheet and showing a sidebar.",
          'Workbench: the book you edit is kept in the storage of that browser (IndexedDB) only, and Start over deletes it.',
          'The terminal command and the MCP server write to the files they are told to write, and to no other.',
        ],
      },
      {
        anchor: 'loads',
        heading: 'What it loads',
        entries: [
          "The add-in's own files come from the server where it was put. That server logs ordinary accesses; nothing that you type is in them.",
          "In Excel and Word, Office.js comes from Microsoft's server. What Microsoft records is governed by its own terms.",
          "Nothing connects to any other server: each page's content security policy forbids it.",
        ],
      },
    ],
  },
};
