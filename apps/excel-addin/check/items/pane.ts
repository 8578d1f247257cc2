import { type Check, EXCEL } from '../check.ts';

/** What the pane does with a workbook of Excel. */
export const PANE_CHECKS: readonly Check[] = [
  {
    id: 'one-undo',
    places: EXCEL,
    act: {
      ja: '府省庁別の表をグラフ付き、「数式」で挿入し、Ctrl+Zを1回押す。',
      en: 'Insert the table by ministry with charts, as formulas, and press Ctrl+Z once.',
    },
    seen: {
      ja: '表、テーブル、グラフがすべて消え、元の状態に戻る。何回か必要だったら回数を書く。',
      en: 'Table, its frame and charts are gone and everything is as before. If it takes more than once, note how often.',
    },
  },
  {
    id: 'protected',
    places: EXCEL,
    act: {
      ja: 'シート「保護」のセルを選んで挿入する。次に［校閲］でブックの構成を保護し、新しいシートに挿入する。',
      en: 'Insert at a cell of the sheet “Protected”. Then protect the structure of the workbook and insert on a new sheet.',
    },
    seen: {
      ja: 'それぞれ、シートの保護とブックの構成の保護を理由として書いた文が出る。何も変わらない。',
      en: 'A sentence that names the protected sheet, and one that names the protected structure. Nothing changes.',
    },
  },
  {
    id: 'merged',
    places: EXCEL,
    act: {
      ja: 'シート「試す」の結合されたセルの左上を選び、府省庁別の表を挿入する。',
      en: 'Insert the table by ministry at the cell above the merged ones of the sheet “Try”.',
    },
    seen: {
      ja: '結合されたセルがあるという文が出る。何も変わらない。',
      en: 'A sentence about merged cells. Nothing changes.',
    },
  },
  {
    id: 'editing',
    places: EXCEL,
    act: {
      ja: 'セルに文字を入力している途中で、作業ウィンドウの「{insert}」を押す。',
      en: 'While typing in a cell, press “{insert}” in the pane.',
    },
    seen: {
      ja: '編集を終えるように書いた文が出るか、終えたあとに挿入される。入力中の文字は失われない。',
      en: 'A sentence that asks to end editing, or the table after it was ended. What was typed is not lost.',
    },
  },
  {
    id: 'looks-like-formula',
    places: EXCEL,
    act: {
      ja: 'シート「端」のB1に =CYBERBUDGET("総務省") を入力し、「{share}」の「{shareFind}」を押す。',
      en: 'Type =CYBERBUDGET("総務省") into B1 of the sheet “Edge”, then press “{shareFind}” under “{share}”.',
    },
    seen: {
      ja: '1個と出る。文字列のA1は数えず、最後の行に値があっても数式を見落とさない。',
      en: 'One formula. The text in A1 is not counted, and the value in the last row hides nothing.',
    },
  },
  {
    id: 'keep-and-undo',
    places: EXCEL,
    act: {
      ja: 'セルに何か入力し、資料を取り込んで「{keep}」を押し、［元に戻す］の一覧を見る。',
      en: 'Type something, import a document, press “{keep}”, and look at the list of Undo.',
    },
    seen: {
      ja: '保存より前の操作は一覧に残らない（残る場合は書く）。元に戻しても保存した資料は消えない。',
      en: 'What was done before is gone from the list (note if it is not). Undoing never takes the document away.',
    },
  },
  {
    id: 'two-people',
    places: ['web'],
    act: {
      ja: '2人で同じブックを開き、同じ資料を同時に「{keep}」。2人とも画面を開き直す。',
      en: 'Two people open one workbook and press “{keep}” for the same document at once. Both reload the pane.',
    },
    seen: {
      ja: '資料が1つだけ見え、読めないという知らせは出ない。',
      en: 'One document, and no notice that one cannot be read.',
    },
  },
  {
    id: 'read-only',
    places: EXCEL,
    act: {
      ja: 'ブックを読み取り専用で（webでは［表示］モードで）開き、表を挿入する。',
      en: 'Open the workbook for reading only (on the web in viewing mode) and insert a table.',
    },
    seen: {
      ja: '閲覧専用であると書いた文が出る。webで作業ウィンドウ自体が出ない場合は書く。',
      en: 'A sentence that it is open for reading only. Note where the pane does not open at all on the web.',
    },
  },
  {
    id: 'another-workbook',
    places: ['windows', 'mac'],
    act: {
      ja: 'もう1つのブックを前面に出し、はじめのブックの作業ウィンドウから「{newSheet}」に挿入する。グラフシートを表示したときも試す。',
      en: 'Bring another workbook to the front and insert with “{newSheet}” from the pane of the first. Also with a chart sheet shown.',
    },
    seen: {
      ja: 'はじめのブックに挿入される。できないときは、セルを選ぶように書いた文が出る。',
      en: 'It is inserted into the first workbook; where that cannot be, a sentence asks to select a cell.',
    },
  },
  {
    id: 'manual-calculation',
    places: EXCEL,
    act: {
      ja: '計算方法を手動にし、=RAND() と CYBERBUDGET の数式を並べ、資料を取り込んで「{useOnly}」を押す。',
      en: 'Set calculation to manual, put =RAND() beside a CYBERBUDGET formula, import a document and press “{useOnly}”.',
    },
    seen: {
      ja: 'CYBERBUDGET の数式は新しい資料の値になる。ブックを開いただけでは、どの数式も計算し直されない。',
      en: 'The CYBERBUDGET formula shows the value of the new document. Merely opening the workbook calculates nothing.',
    },
  },
];
