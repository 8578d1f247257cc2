import { type FormulaCase, fails, gives } from './formula-case.ts';

/**
 * Which number a number is. 143.4056 is 10.4% of 1378.9; the bounds are what rounding to 0.1 leaves
 * open.
 */
export const MEASURES: readonly FormulaCase[] = [
  gives('=CYBERBUDGET("総務省",,,"予算額")', 33.9),
  gives('=CYBERBUDGET("総務省",,,"掲載額")', 33.9),
  gives('=CYBERBUDGET("総務省",,,"推計額")', 143.4056),
  gives('=CYBERBUDGET("総務省",,,"下限")', 142.710975),
  gives('=CYBERBUDGET("総務省",,,"上限")', 144.100275),
  gives('=CYBERBUDGET("総務省",,,"構成比")', 0.104),
  gives('=CYBERBUDGET("総務省",,,"件数")', 4),
  gives('=CYBERBUDGET("総務省",,,"share")', 0.104),
  gives('=CYBERBUDGET("MIC",,,"estimate")', 143.4056),
  gives('=CYBERBUDGET("防衛省",,,"推計額")', 882.496),
  gives('=CYBERBUDGET("厚生労働省",,,"上限")', 26.889525),
  gives('=CYBERBUDGET("厚生労働省",,,"掲載率")', 27.1 / 26.1991),
  gives('=CYBERBUDGET("その他",,,"構成比")', 0.015),
  gives('=CYBERBUDGET("その他",,,"推計額")', 20.6835),
  gives('=CYBERBUDGET(,,,"掲載額")', 1009.5),
  gives('=CYBERBUDGET(,,,"非掲載額")', 369.4),
  gives('=CYBERBUDGET(,,,"推計額")', 1378.9),
  gives('=CYBERBUDGET(,,,"下限")', 1378.85),
  gives('=CYBERBUDGET(,,,"上限")', 1378.95),
  gives('=CYBERBUDGET(,,,"件数")', 26),
  gives('=CYBERBUDGET(,,,"掲載率")', 1009.5 / 1378.9),
  gives('=CYBERBUDGET(,,3,"掲載額")', 866.5),
  gives('=CYBERBUDGET(,,3,"非掲載額")', 11.5),
  gives('=CYBERBUDGET(,,3,"構成比")', 0.637),
  gives('=CYBERBUDGET(,,5,"掲載額")', 0),
  gives('=CYBERBUDGET(,,5,"非掲載額")', 5.3),
  // A ministry within a field: what totals, shares, listed programs and their rounding leave open
  // together.
  gives('=CYBERBUDGET("防衛省",2023,3,"下限")', 861.4),
  gives('=ROUND(CYBERBUDGET("防衛省",2023,3,"上限"),2)', 863.17),
  gives('=ROUND(CYBERBUDGET("総務省",2023,3,"上限"),2)', 11.85),
  gives('=CYBERBUDGET("総務省",2023,3,"下限")', 0),
  gives('=ROUND(CYBERBUDGET("総務省",2023,1,"上限"),2)', 23.75),
  gives('=ROUND(CYBERBUDGET("文部科学省",2023,4,"上限"),2)', 105),
  gives('=ROUND(CYBERBUDGET("総務省",2023,5,"上限"),2)', 5.35),
  gives('=ROUND(CYBERBUDGET("金融庁",2023,2,"上限"),2)', 21.37),
  // What is not listed of a ministry is an estimate, and is named as one.
  gives('=CYBERBUDGET("総務省",,,"推計非掲載額")', 109.5056),
  gives('=CYBERBUDGET("MIC",,,"estimated unlisted","billion yen")', 10.95056),
  gives('=CYBERBUDGET("外務省",,,"推計非掲載額")', -0.3055),
  gives('=CYBERBUDGET(,,3,"推計非掲載額")', 11.5),
  fails('=CYBERBUDGET("金融庁",,,"推計非掲載額")', '#N/A', '推計額'),
  gives('=CYBERBUDGET("総務省",,2,"件数")', 1),
  fails('=CYBERBUDGET("その他")', '#N/A', '構成比'),
  fails('=CYBERBUDGET("その他",,,"件数")', '#N/A', '掲載されていません'),
  fails('=CYBERBUDGET("総務省",,5)', '#N/A', '推進体制'),
  fails('=CYBERBUDGET("総務省",,,"非掲載額")', '#N/A', '代わりに: "推計非掲載額"'),
  fails('=CYBERBUDGET("総務省",,2,"推計額")', '#N/A', '掲載額'),
  fails('=CYBERBUDGET(,,,"構成比")', '#N/A', '構成比'),
  fails('=CYBERBUDGET("総務省",,,"シェア")', '#VALUE!', '構成比'),
];
