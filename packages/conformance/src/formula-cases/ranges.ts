import { type FormulaCase, fails, gives, spills } from './formula-case.ts';

const MINISTRIES = {
  A2: '防衛省',
  A3: '総務省',
  A4: '文部科学省',
  A5: 'デジタル庁',
  A6: '経済産業省',
  A7: '警察庁',
  A8: '厚生労働省',
  A9: '国土交通省',
  A10: '内閣官房',
  A11: '外務省',
  A12: '金融庁',
};

/**
 * Ranges in, ranges out: same shape, or the grid of a column and a row. A bad cell spoils its own
 * cell only.
 */
export const RANGES: readonly FormulaCase[] = [
  spills('=CYBERBUDGET({"総務省";"防衛省"})', [[33.9], [881.7]]),
  spills('=CYBERBUDGET({"総務省","防衛省"})', [[33.9, 881.7]]),
  spills('=CYBERBUDGET({"総務省","防衛省";"警察庁","金融庁"})', [
    [33.9, 881.7],
    [6.3, 0.9],
  ]),
  spills('=CYBERBUDGET({"総務省";"防衛省"},2023,{3,4})', [
    [0, 24.7],
    [861.6, 20.1],
  ]),
  spills('=CYBERBUDGET({"総務省","防衛省"},2023,{3;4})', [
    [0, 861.6],
    [24.7, 20.1],
  ]),
  spills('=CYBERBUDGET({"総務省";"防衛省"},2023,{4;3})', [[24.7], [861.6]]),
  spills('=CYBERBUDGET("総務省",,,{"掲載額","推計額","構成比"})', [[33.9, 143.4056, 0.104]]),
  spills('=CYBERBUDGET("総務省",,,,{"億円","百万円","円"})', [[33.9, 3390, 3_390_000_000]]),
  spills('=CYBERBUDGET("総務省",{2023;"R5"})', [[33.9], [33.9]]),
  spills('=CYBERBUDGET(CYBERBUDGET_NAMES("府省庁"),2023,{1,2,3,4})', [
    [0, 0, 861.6, 20.1],
    [8.5, 0.7, 0, 24.7],
    [0, 0, 0, 2.8],
    [0, 1.3, 0, 0],
    [25.5, 19.6, 0, 0],
    [0, 2, 4.3, 0],
    [0, 27.1, 0, 0],
    [0, 0, 0, 0.6],
    [0, 2.4, 0, 0.2],
    [0, 6.6, 0.6, 0],
    [0, 0.9, 0, 0],
  ]),
  spills(
    '=CYBERBUDGET(A1:A4,2023,B1:D1)',
    [
      [0, 24.7, 33.9],
      [866.5, 48.4, 1009.5],
      [11.5, 101.9, 369.4],
      [878, 150.3, 1378.9],
    ],
    {
      cells: { A1: '総務省', A2: '掲載計', A3: '非掲載', A4: '公表総額', B1: 3, C1: 4, D1: '計' },
    },
  ),
  gives('=SUM(CYBERBUDGET(A2:A12))', 1009.5, { cells: MINISTRIES }),
  gives('=SUM(CYBERBUDGET(A2:A12,2023,{1,2,3,4}))', 1009.5, { cells: MINISTRIES }),
  spills('=CYBERBUDGET({"総務省";"復興庁";"総務賞";"防衛省"})', [
    [33.9],
    [{ error: '#N/A', says: '復興庁' }],
    [{ error: '#N/A', says: 'もしかして: 総務省' }],
    [881.7],
  ]),
  spills('=CYBERBUDGET("総務省",2023,{1,5})', [[8.5, { error: '#N/A', says: '推進体制' }]]),
  spills('=CYBERBUDGET("総務省",{2023,3})', [[33.9, { error: '#VALUE!', says: '3番目' }]]),
  spills('=CYBERBUDGET_CARD({"総務省";"防衛省"})', [[33.9], [881.7]]),
  spills('=CYBERBUDGET_SOURCE({"金融庁";"デジタル庁"},,,"原文")', [['0.9\u00a0億円'], ['1.3\u00a0億円']]),
  fails('=CYBERBUDGET({"総務省";"防衛省";"警察庁"},{2023;2023})', '#VALUE!', '3×1'),
  fails('=CYBERBUDGET({"総務省","防衛省";"警察庁","金融庁"},,{1,2,3})', '#VALUE!', '2×2'),
  fails('=CYBERBUDGET_TABLE({"分野";"府省庁"})', '#VALUE!', '種類'),
  fails('=CYBERBUDGET_TABLE(,,,{0,1})', '#VALUE!', '見出し'),
  fails('=CYBERBUDGET_PROGRAMS({"総務省";"防衛省"})', '#VALUE!', '府省庁'),
  fails('=CYBERBUDGET_NAMES("府省庁",{2023,2024})', '#VALUE!', '年度'),
];
