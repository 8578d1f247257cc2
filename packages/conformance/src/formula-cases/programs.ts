import { type FormulaCase, fails, fills } from './formula-case.ts';

/**
 * What is searched for, and where it was found: title, ministry in any spelling, the whole text of
 * the page.
 */
const SEARCHES: readonly FormulaCase[] = [
  fills(
    '=CYBERBUDGET_PROGRAMS(,2023,,"電波法",,0)',
    [1, 8],
    [
      [1, 3, 'IoTの安心・安全かつ適正な利用環境の構築'],
      [1, 8, '頁の文'],
    ],
  ),
  fills('=CYBERBUDGET_PROGRAMS(,2023,,"外部委託",,0)', [1, 8], [[1, 1, '警察庁']]),
  fills('=CYBERBUDGET_PROGRAMS(,2023,,"ＳＯＣ",,0)', [2, 8], [[1, 1, '防衛省']]),
  // A ministry as the word finds all of its programs, in any spelling of its name.
  ...['総務省', '総務', 'ＭＩＣ', 'Ministry of Internal Affairs and Communications'].map((name) =>
    fills(
      `=CYBERBUDGET_PROGRAMS(,2023,,"${name}",,0)`,
      [4, 8],
      [
        [1, 1, '総務省'],
        [3, 8, '府省庁'],
      ],
    ),
  ),
  fills('=CYBERBUDGET_PROGRAMS(,2023,,"MIC 人材",,0)', [3, 8], [[2, 8, '府省庁・頁の文']]),
  // Signs that look alike, kana of either kind, half width.
  ...[
    'サイバーテロ',
    'サイバ－テロ',
    'サイバ―テロ',
    'サイバ‐テロ',
    'サイバ一テロ',
    'さいばーてろ',
    'ｻｲﾊﾞｰﾃﾛ',
  ].map((word) => fills(`=CYBERBUDGET_PROGRAMS(,2023,,"${word}",,0)`, [1, 8], [[1, 8, '施策名・頁の文']])),
  ...['知的・人材', '知的‧人材', '知的･人材', '知的·人材'].map((word) =>
    fills(`=CYBERBUDGET_PROGRAMS(,2023,,"${word}",,0)`, [1, 8], [[1, 4, 8.5]]),
  ),
  fills('=CYBERBUDGET_PROGRAMS(,,,"サイバ－セキュリティ",,0)', [19, 8], []),
  // What stands on every page of a field is no word of a program.
  fails('=CYBERBUDGET_PROGRAMS(,2023,,"横断的施策")', '#N/A', '「横断的施策」を含む施策は'),
];

/** Who gets it: the whole amount of programs, and a sentence on what no document prints. */
const RECIPIENTS: readonly FormulaCase[] = [
  fills(
    '=CYBERBUDGET_PROGRAMS(,2023,,,,2,,,"IPA")',
    [10, 7],
    [
      [3, 4, 23.5],
      [7, 1, '該当する施策の合計'],
      [7, 4, 45.4],
      [8, 1, '額は施策の全額です。交付先・委託先が受け取る額は、資料のどこにも記載されていません。'],
    ],
  ),
  fills('=CYBERBUDGET_PROGRAMS("総務省",2023,,,,0,,,"ＮＩＣＴ")', [2, 7], [[2, 4, 12.7]]),
  fills('=CYBERBUDGET_PROGRAMS(,2023,,"人材",,0,,,"情報処理推進機構")', [2, 8], [[1, 4, 23.5]]),
  fails('=CYBERBUDGET_PROGRAMS(,2023,,,,0,,,"宇宙機構")', '#N/A', '交付先「宇宙機構」'),
];

/** The programs of a ministry, a field, a search, a recipient. */
export const PROGRAMS: readonly FormulaCase[] = [
  fills(
    '=CYBERBUDGET_PROGRAMS("総務省")',
    [5, 7],
    [
      [1, 3, '施策'],
      [2, 4, 8.5],
      [3, 3, '地方公共団体の情報セキュリティ対策の推進'],
      [3, 7, '0.7\u00a0億円'],
      [5, 4, 12],
    ],
  ),
  fills(
    '=CYBERBUDGET_PROGRAMS("総務省",,,,"百万円",0)',
    [4, 7],
    [
      [1, 4, 850],
      [4, 4, 1200],
    ],
  ),
  fills(
    '=CYBERBUDGET_PROGRAMS(,,,"人材")',
    [9, 8],
    [
      [1, 8, '一致した所'],
      [3, 3, 'サイバーセキュリティ統合知的・人材育成基盤の構築'],
      [3, 8, '施策名・頁の文'],
      [4, 8, '頁の文'],
    ],
  ),
  // The largest first, the first of them, and the sum that says what it is.
  fills(
    '=CYBERBUDGET_PROGRAMS(,2023,,,,0,"掲載額",5)',
    [5, 7],
    [
      [1, 1, '防衛省'],
      [1, 4, 477.4],
      [5, 4, 23.5],
    ],
  ),
  fills('=CYBERBUDGET_PROGRAMS(,2023,,,,0,"amount",2)', [2, 7], [[1, 4, 477.4]]),
  fills('=CYBERBUDGET_PROGRAMS(,2023,,,,0,,3)', [3, 7], []),
  fills(
    '=CYBERBUDGET_PROGRAMS(,2023,,"人材",,2)',
    [13, 8],
    [
      [11, 1, '語による検索の合計'],
      [11, 4, 82.9],
    ],
  ),
  fills(
    '=CYBERBUDGET_PROGRAMS("総務省",2023,,,,2,"掲載額",2)',
    [7, 7],
    [
      [5, 1, '該当する施策の合計（先頭2件）'],
      [5, 4, 24.7],
    ],
  ),
  fails('=CYBERBUDGET_PROGRAMS(,2023,,,,1,"昇順")', '#VALUE!', '資料順'),
  fails('=CYBERBUDGET_PROGRAMS(,2023,,,,1,,-1)', '#VALUE!', '件数'),
  fails('=CYBERBUDGET_PROGRAMS(,2023,,,,1,,1.5)', '#VALUE!', '件数'),
  fills('=CYBERBUDGET_PROGRAMS(,2023,4,,,0)', [6, 7], []),
  fills('=CYBERBUDGET_PROGRAMS(,,,,,0)', [26, 7], []),
  fails('=CYBERBUDGET_PROGRAMS(,,,"量子コンピュータ")', '#N/A', '語'),
  fails('=CYBERBUDGET_PROGRAMS("総務省",,3)', '#N/A', '府省庁'),
  fails('=CYBERBUDGET_PROGRAMS("総務省",3)', '#VALUE!', '3番目'),
  ...SEARCHES,
  ...RECIPIENTS,
];
