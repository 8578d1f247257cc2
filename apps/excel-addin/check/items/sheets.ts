import type { Check } from '../check.ts';

/** What only Google Sheets can show. */
export const SHEETS_CHECKS: readonly Check[] = [
  {
    id: 'sheets-formula',
    places: ['sheets'],
    formula: '=CYBERBUDGET("総務省")',
    act: {
      ja: '数式を入力する。次に =CYBERBUDGET("総務賞") を入力し、セルにマウスを置く。',
      en: 'Type the formula. Then type =CYBERBUDGET("総務賞") and point at the cell.',
    },
    seen: {
      ja: '数値が出る。誤りのセルは #ERROR! で、#N/A で始まる文が吹き出しに出る。',
      en: 'The number. The wrong one is #ERROR!, and the tooltip has a sentence that begins with #N/A.',
    },
  },
  {
    id: 'sheets-locale',
    places: ['sheets'],
    act: {
      ja: '［ファイル］→［設定］でロケールをドイツにし、表を「数式」で挿入する。',
      en: 'In File → Settings set the locale to Germany, and insert a table as formulas.',
    },
    seen: {
      ja: '数式が引数をセミコロンで区切って入り、値が出る。文字列のまま入ったら書く。',
      en: 'The formulas stand with semicolons and show values. Note if they stay texts.',
    },
  },
  {
    id: 'sheets-recalculate',
    places: ['sheets'],
    act: {
      ja: 'CYBERBUDGET の数式を100個入れ、「{recalculate}」を押す。終わる前にサイドバーを閉じる場合も試す。',
      en: 'Put in a hundred CYBERBUDGET formulas and press “{recalculate}”; once more, closing the sidebar meanwhile.',
    },
    seen: {
      ja: '数式がすべて残る。計算中のセルには数式が文字列で見え、空にはならない。',
      en: 'Every formula stays. Meanwhile cells show their formula as a text and are never empty.',
    },
  },
  {
    id: 'sheets-own-formulas',
    places: ['sheets'],
    act: {
      ja: 'A1に =CYBERBUDGET("総務省")、B1に =A1*2 を入れ、「{share}」を最後まで行う。',
      en: 'Type =CYBERBUDGET("総務省") into A1 and =A1*2 into B1, and go through “{share}”.',
    },
    seen: {
      ja: 'A1は値になり、B1は数式のまま、同じ値を示す。',
      en: 'A1 is a value; B1 is still a formula and shows the same value.',
    },
  },
  {
    id: 'sheets-protected',
    places: ['sheets'],
    act: {
      ja: '別の人が保護した範囲にかかるように表を挿入する（編集できないアカウントで）。',
      en: 'Insert a table over a range that somebody else protected, with an account that may not edit it.',
    },
    seen: {
      ja: '編集できないセルがあるという文と、その場所が出る。何も書かれない。',
      en: 'A sentence that there are cells you may not edit, with their place. Nothing is written.',
    },
  },
  {
    id: 'sheets-copy',
    places: ['sheets'],
    act: {
      ja: '資料を保存したスプレッドシートで［コピーを作成］し、コピーの「{import}」を見る。',
      en: 'Make a copy of a spreadsheet that keeps a document, and look at “{import}” in the copy.',
    },
    seen: {
      ja: '資料がコピーにあるかどうかを書く（ないと考えている）。数式は、ない資料の値を示さない。',
      en: 'Note whether the document is in the copy (we think it is not). No formula shows a value of a missing document.',
    },
  },
];
