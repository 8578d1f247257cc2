import { type FormulaCase, fails, fills, gives, spills } from './formula-case.ts';

const english = { language: 'en' as const, needs: ['english'] as const };

/** What a program is, by title, part of it, or the mark of its page. */
export const DETAILS: readonly FormulaCase[] = [
  gives(
    '=CYBERBUDGET_DETAIL("産業サイバーセキュリティ強靭化事業","局課")',
    '商務情報政策局サイバーセキュリティ課',
  ),
  ...[
    'RMF',
    'ｒｍｆ',
    'リスク管理枠組み（RMF）の導入',
    'りすく管理',
    '（３）ー②',
    '(3)-2',
    '3-2',
    '導入 リスク',
  ].map((program) => gives(`=CYBERBUDGET_DETAIL("${program}","掲載額",2023)`, 301.1)),
  gives('=CYBERBUDGET_DETAIL("（３）国際社会の平和・安定及び我が国の安全保障への寄与ー②","頁")', 20),
  // A cell in which 3-2 was typed holds the 2nd of March.
  gives('=CYBERBUDGET_DETAIL(46083,"掲載額",2023)', 301.1),
  gives('=CYBERBUDGET_DETAIL(16,"施策名",2023)', 'リスク管理枠組み（RMF）の導入'),
  spills('=CYBERBUDGET_DETAIL("1-3",{"方式","交付先","府省庁","頁"},2023)', [
    ['補助（定額）', '独立行政法人情報処理推進機構（IPA）', '経済産業省', 7],
  ]),
  spills('=CYBERBUDGET_DETAIL({"3-1";"3-2"},{"掲載額","分野"},2023)', [
    [477.4, '(3)国際社会の平和・安定及び我が国の安全保障への寄与'],
    [301.1, '(3)国際社会の平和・安定及び我が国の安全保障への寄与'],
  ]),
  spills(
    '=CYBERBUDGET_DETAIL("1-3",{"ministry","amount","page"},2023)',
    [['Ministry of Economy, Trade and Industry', 2, 7]],
    english,
  ),
  fails('=CYBERBUDGET_DETAIL("サイバー分野",,2023)', '#N/A', '2件あります'),
  fails('=CYBERBUDGET_DETAIL("総務省")', '#N/A', 'CYBERBUDGET_PROGRAMS'),
  fails('=CYBERBUDGET_DETAIL("量子")', '#N/A', '施策「量子」'),
  fails('=CYBERBUDGET_DETAIL("RMF","局課")', '#N/A', '局課の記載'),
  fails('=CYBERBUDGET_DETAIL("RMF","色")', '#VALUE!', '項目「色」'),
  fails('=CYBERBUDGET_DETAIL("RMF",2023)', '#VALUE!', '「年度」は3番目'),
  fails('=CYBERBUDGET_DETAIL(2023)', '#VALUE!', '「年度」は3番目'),
  fails('=CYBERBUDGET_DETAIL()', '#VALUE!', '施策を指定'),
  fails('=CYBERBUDGET_DETAIL("MIC")', '#N/A', 'is a ministry', english),
  // A title where a ministry belongs is told the function that takes it.
  fails('=CYBERBUDGET("リスク管理枠組み（RMF）の導入")', '#N/A', 'CYBERBUDGET_DETAIL'),
  fails('=CYBERBUDGET("RMF")', '#N/A', 'CYBERBUDGET_DETAIL'),
  fails(
    '=CYBERBUDGET("厚生労働省及び関係機関等における情報セキュリティ対策推進費")',
    '#N/A',
    'CYBERBUDGET_DETAIL',
  ),
  fails('=CYBERBUDGET("RMF")', '#N/A', '=CYBERBUDGET_DETAIL("RMF")', english),
  // Components and parts (うち) with their programs.
  fills(
    '=CYBERBUDGET_TABLE("内訳",2023)',
    [6, 9],
    [
      [2, 4, '施策'],
      [2, 6, 27.1],
      [3, 4, '内訳'],
      [3, 6, 25.7],
      [4, 5, '重要インフラの情報セキュリティに関する取組の強化'],
      [4, 6, 1.4],
      [6, 4, '内数'],
      [6, 5, '重要政策推進枠'],
      [6, 6, 0.4],
    ],
  ),
  fills('=CYBERBUDGET_TABLE("components",2023,"百万円",0)', [5, 9], [[2, 6, 2570]]),
];
