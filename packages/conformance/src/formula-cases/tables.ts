import { type FormulaCase, fails, fills, gives, spills } from './formula-case.ts';
import { HELD } from './held-years.ts';

/** Tables that add up, programs, lists of names. */
export const TABLES: readonly FormulaCase[] = [
  fills(
    '=CYBERBUDGET_TABLE("府省庁",,,0)',
    [15, 9],
    [
      [1, 1, '防衛省'],
      [1, 2, 881.7],
      [2, 6, 0.104],
      [13, 1, '掲載計'],
      [13, 2, 1009.5],
      [14, 1, '非掲載'],
      [14, 2, 369.4],
      [15, 1, '公表総額'],
      [15, 2, 1378.9],
    ],
  ),
  fills(
    '=CYBERBUDGET_TABLE()',
    [16, 9],
    [
      [1, 1, '府省庁'],
      [3, 1, '総務省'],
      [3, 2, 33.9],
      [1, 9, '推計非掲載額'],
      [3, 9, 109.5056],
    ],
  ),
  fills(
    '=CYBERBUDGET_TABLE("分野")',
    [10, 7],
    [
      [1, 1, '分野'],
      [4, 2, 866.5],
      [4, 3, 11.5],
      [4, 4, 878],
      [10, 2, 1378.9],
    ],
  ),
  fills('=CYBERBUDGET_TABLE("field")', [10, 7], [[10, 2, 1378.9]]),
  fills(
    '=CYBERBUDGET_TABLE("分野",2023,"百万円",2)',
    [14, 7],
    [
      [5, 4, 87_800],
      [11, 2, 137_890],
      // Under the table: why it prints both 369.4 and 369.5, and the document's own remarks.
      [
        12,
        1,
        '分野別の公表額の和は1,379.0億円で、公表総額1,378.9億円と一致しません。そのため非掲載額も、分野の和では369.5億円、総額からは369.4億円となります。いずれも資料の記載どおりです。',
      ],
      [14, 1, '注２）( )内の数字は記載の主要事業以外も含めたそれぞれの項目の総計'],
    ],
  ),
  fills('=CYBERBUDGET_TABLE("分野",2023,"百万円",FALSE)', [9, 7], [[9, 2, 137_890]], {
    needs: ['typed-arguments'],
  }),
  fills('=CYBERBUDGET_TABLE("分野",2023,"百万円",TRUE)', [10, 7], [[10, 2, 137_890]], {
    needs: ['typed-arguments'],
  }),
  fills(
    '=CYBERBUDGET_TABLE("取りうる範囲",2023)',
    [13, 13],
    [
      [1, 6, '(3)国際社会の平和・安定及び我が国の安全保障への寄与 下限'],
      [2, 6, 861.4],
      [3, 6, 0],
    ],
  ),
  fills('=CYBERBUDGET_TABLE("possible range",2023,,0)', [12, 13], [[1, 6, 861.4]]),
  fills('=CYBERBUDGET_TABLE("施策",,,0)', [29, 7], [[29, 4, 1378.9]]),
  spills('=CYBERBUDGET_NAMES()', [
    ['防衛省'],
    ['総務省'],
    ['文部科学省'],
    ['デジタル庁'],
    ['経済産業省'],
    ['警察庁'],
    ['厚生労働省'],
    ['国土交通省'],
    ['内閣官房（NISC）'],
    ['外務省'],
    ['金融庁'],
  ]),
  fills('=CYBERBUDGET_NAMES("府省庁",,1)', [12, 1], [[1, 1, '府省庁']]),
  fills('=CYBERBUDGET_NAMES("分野")', [6, 1], [[5, 1, '(5)推進体制']]),
  gives(
    '=SUM(CYBERBUDGET_NAMES("年度"))',
    HELD.reduce((sum, year) => sum + year, 0),
  ),
  spills('=CYBERBUDGET_NAMES("単位")', [['円'], ['千円'], ['百万円'], ['億円'], ['十億円'], ['兆円']]),
  fills(
    '=CYBERBUDGET_NAMES("指標")',
    [10, 1],
    [
      [1, 1, '公表・掲載額'],
      [9, 1, '件数'],
    ],
  ),
  fails('=CYBERBUDGET_TABLE("省")', '#VALUE!', '府省庁×分野'),
  fails('=CYBERBUDGET_TABLE("分野",2099)', '#N/A', '2023年度'),
  fails('=CYBERBUDGET_TABLE("分野",2023,"億円",3)', '#VALUE!', '見出し'),
  fails('=CYBERBUDGET_NAMES("都道府県")', '#VALUE!', '種類'),
  // 推移 of a ministry or a word: what the document prints, beside what others quote of other
  // years.
  fills(
    '=CYBERBUDGET_TABLE("推移",,,,"サイバーセキュリティ経済基盤構築事業")',
    [6, 10],
    [
      [1, 6, '額'],
      [2, 1, 2015],
      [2, 2, '概算要求'],
      [2, 3, '経済産業省'],
      [2, 6, 17.7],
      [2, 7, '二次資料（記事等の引用）'],
      [6, 1, 2023],
      [6, 6, 19.6],
      [6, 7, '一次資料（資料の記載）'],
    ],
  ),
  fills(
    '=CYBERBUDGET_TABLE("trend",,"百万円",0,"総務省 トレーニング")',
    [4, 10],
    [
      [4, 1, 2023],
      [4, 6, 1_270],
    ],
  ),
  // 版: a document against itself has no change; what is no edition is told.
  fills(
    '=CYBERBUDGET_TABLE("版",2023,,,"fy2023-draft")',
    [2, 9],
    [
      [1, 6, '増減'],
      [2, 1, '総額'],
      [2, 4, 1378.9],
      [2, 5, 1378.9],
      [2, 6, 0],
      [2, 7, '変更なし'],
    ],
  ),
  fills(
    '=CYBERBUDGET_TABLE("what changed",2023,"百万円",0,"FY2023 government draft")',
    [1, 9],
    [[1, 5, 137_890]],
  ),
  fails('=CYBERBUDGET_TABLE("版",2023,,,"量子コンピュータ")', '#N/A', '比べる版'),
  fails('=CYBERBUDGET_TABLE("推移",,,,"量子コンピュータ")', '#N/A', '量子コンピュータ'),
  fails('=CYBERBUDGET_TABLE("分野",,,,"警察庁")', '#VALUE!', '推移'),
  fails('=CYBERBUDGET_TABLE(,,,,"警察庁")', '#VALUE!', '推移'),
  fails('=CYBERBUDGET_TABLE("推移",,,,{"警察庁";"総務省"})', '#VALUE!', '語'),
];
