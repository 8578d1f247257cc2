import { type Check, EXCEL } from '../check.ts';

/** How the functions show and compute. */
export const FUNCTION_CHECKS: readonly Check[] = [
  {
    id: 'bare-name',
    places: EXCEL,
    formula: '=CYBERBUDGET("総務省")',
    act: {
      ja: '空のブックのセルに数式を入力する。',
      en: 'Type the formula into a cell of an empty workbook.',
    },
    seen: {
      ja: '数値が出る。数式バーの関数名に前置き（CYBERBUDGET.CYBERBUDGET など）が付かない。',
      en: 'The number. In the formula bar the name has nothing in front of it (such as CYBERBUDGET.CYBERBUDGET).',
    },
  },
  {
    id: 'parameter-help',
    places: EXCEL,
    act: {
      ja: 'Excelの表示言語を日本語、英語、そのほか（ドイツ語など）にして、=CYBERBUDGET( まで入力する。',
      en: 'With Excel displayed in Japanese, in English and in another language (German, say) type =CYBERBUDGET(.',
    },
    seen: {
      ja: '関数と引数の説明が、日本語のExcelでは日本語、ほかでは英語で出る。エラーの文も同じ言語になる。',
      en: 'Help on function and arguments: Japanese in the Japanese Excel, English in the others. The sentences of errors are of the same language.',
    },
  },
  {
    id: 'value-list',
    places: EXCEL,
    act: {
      ja: '=CYBERBUDGET( の各引数の位置で、候補の一覧が出るかを見る。',
      en: 'At each argument of =CYBERBUDGET( look whether a list of values is offered.',
    },
    seen: {
      ja: '府省庁、分野、指標、単位の候補が出る。出ない場合は、どの引数で出なかったかを書く。',
      en: 'Ministries, fields, measures and units are offered. Where they are not, note at which argument.',
    },
  },
  {
    id: 'spill',
    places: EXCEL,
    formula: '=CYBERBUDGET_TABLE("分野",2023)',
    act: {
      ja: '数式を入力し、次に、広がる先のセルの1つに文字を入れてみる。',
      en: 'Type the formula; then type something into one of the cells that it fills.',
    },
    seen: {
      ja: '表がまわりのセルに広がる。ふさぐと #スピル!（#SPILL!）になり、消すと戻る。',
      en: 'The table fills the cells around. Blocked it is #SPILL!, and comes back once the cell is empty.',
    },
  },
  {
    id: 'card',
    places: EXCEL,
    formula: '=CYBERBUDGET_CARD("総務省")',
    act: {
      ja: '数式を入力し、セルのアイコンを押す。隣のセルで =A1+1 のように計算する。',
      en: 'Type the formula and press the icon in the cell. Calculate with it beside, as =A1+1.',
    },
    seen: {
      ja: '数値とアイコンが出て、カードに内訳と出典が並ぶ。計算は数値としてできる。古いExcelでは数値だけになる。',
      en: 'The number with an icon; the card lists parts and source. It calculates as a number. An older Excel shows the number alone.',
    },
  },
  {
    id: 'error-sentence',
    places: EXCEL,
    formula: '=CYBERBUDGET("総務賞")',
    act: {
      ja: '数式を入力し、セルのエラーの印を開く。',
      en: 'Type the formula and open the error flag of the cell.',
    },
    seen: { ja: '#N/A になり、印の中に下の文が読める。', en: '#N/A, and the flag shows the sentence below.' },
  },
  {
    id: 'byrow',
    places: EXCEL,
    formula: '=BYROW({"総務省";"防衛省"},LAMBDA(府省庁,CYBERBUDGET(府省庁)))',
    act: { ja: '数式を入力する。Excelの版も書く。', en: 'Type the formula. Note the version of Excel.' },
    seen: {
      ja: '2行の数値が出る。Windowsの2510、Macの16.102より古い版では #CALC! などのエラーになる。',
      en: 'Two rows of numbers. Before 2510 on Windows and 16.102 on Mac it is an error such as #CALC!.',
    },
  },
  {
    id: 'textsplit',
    places: EXCEL,
    formula: '=TEXTSPLIT(CYBERBUDGET_SOURCE("総務省",2023),"、")',
    act: {
      ja: '数式を入力し、次に =CYBERBUDGET_SOURCE("総務省",2023) だけを入力して比べる。',
      en: 'Type the formula, then =CYBERBUDGET_SOURCE("総務省",2023) alone, and compare.',
    },
    seen: {
      ja: 'TEXTSPLITには先頭の値だけが渡る（Officeの既知の制限）。欠けるなら、欠け方を書く。',
      en: 'TEXTSPLIT gets the first value only (a known limitation of Office). Note what is missing.',
    },
  },
  {
    id: 'reopened',
    places: EXCEL,
    act: {
      ja: '数式のあるブックを保存して閉じ、開き直す。「{startup}」の切と入の両方で試す。',
      en: 'Save a workbook with formulas, close it and open it again, with “{startup}” off and on.',
    },
    seen: {
      ja: '値はそのまま出る。切のときに #NAME? が出たら、作業ウィンドウの「{recalculate}」で直る。',
      en: 'The values stand as they were. Where #NAME? shows with it off, “{recalculate}” in the pane mends it.',
    },
  },
];
