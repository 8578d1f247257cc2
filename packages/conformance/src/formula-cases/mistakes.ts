import { type FormulaCase, fails, fills, gives, spills } from './formula-case.ts';

const typed = { needs: ['typed-arguments'] as const };
const errors = { needs: ['errors-as-arguments'] as const };
const english = { language: 'en' as const, needs: ['english'] as const };

/**
 * Arguments of a wrong kind, errors passed in, too many arguments, and the same sentences in
 * English.
 */
export const MISTAKES: readonly FormulaCase[] = [
  fails('=CYBERBUDGET(TRUE)', '#VALUE!', 'TRUE', typed),
  fails('=CYBERBUDGET("総務省",FALSE)', '#VALUE!', 'FALSE', typed),
  fails('=CYBERBUDGET("総務省",,TRUE)', '#VALUE!', '分野', typed),
  fails('=CYBERBUDGET("総務省",,,TRUE)', '#VALUE!', '指標', typed),
  fails('=CYBERBUDGET("総務省",,,1)', '#VALUE!', '指標'),
  fails('=CYBERBUDGET("総務省",,,,100)', '#VALUE!', '単位'),
  fails('=CYBERBUDGET(3)', '#VALUE!', '3番目'),
  fails('=CYBERBUDGET(,,1.5)', '#VALUE!', '分野', typed),
  fails('=CYBERBUDGET(,,-3)', '#VALUE!', '分野', typed),
  fails('=CYBERBUDGET(,1.5)', '#VALUE!', '年度'),
  fails('=CYBERBUDGET(,-2023)', '#VALUE!', '年度'),
  fails('=CYBERBUDGET(,,,,,1)', '#VALUE!', '5'),
  fails('=CYBERBUDGET_NAMES("府省庁",2023,0,1)', '#VALUE!', '3'),
  fails('=CYBERBUDGET_TABLE("分野",2023,"億円",1,"",1)', '#VALUE!', '5'),
  fails('=CYBERBUDGET(#N/A)', '#N/A', '#N/A', errors),
  fails('=CYBERBUDGET(#DIV/0!)', '#VALUE!', '#DIV/0!', errors),
  fails('=CYBERBUDGET("総務省",#REF!)', '#VALUE!', '#REF!', errors),
  fails('=CYBERBUDGET_TABLE(#NAME?)', '#VALUE!', '#NAME?', errors),
  fails('=CYBERBUDGET_PROGRAMS(,,,#NUM!)', '#VALUE!', '#NUM!', errors),
  fails('=CYBERBUDGET(CYBERBUDGET_NAMES("都道府県"))', '#VALUE!', '#VALUE!', errors),
  spills('=CYBERBUDGET(A1:A3)', [[33.9], [{ error: '#VALUE!', says: '#NUM!' }], [881.7]], {
    cells: { A1: '総務省', A2: { cellError: '#NUM!' }, A3: '防衛省' },
    ...errors,
  }),
  fails('=SUM(CYBERBUDGET({"総務省";"復興庁"}))', '#N/A', '', { needs: ['errors-in-arrays'] }),
  // A message speaks of the function at hand: where a value belongs there, or only what would do.
  fails('=CYBERBUDGET("総務省",2023,"推計額")', '#VALUE!', '「指標」は4番目の引数'),
  fails('=CYBERBUDGET("総務省",2023,,"百万円")', '#VALUE!', '「単位」は5番目の引数'),
  fails('=CYBERBUDGET("推計額")', '#VALUE!', '「指標」は4番目の引数'),
  fails('=CYBERBUDGET(,"総務省")', '#VALUE!', '「府省庁」は1番目の引数'),
  fails('=CYBERBUDGET_TABLE("分野",3)', '#VALUE!', '年度に「3」は使えません。例: 2023 や "R5"'),
  fails('=CYBERBUDGET_TABLE("分野","百万円")', '#VALUE!', '「単位」は3番目の引数'),
  fails('=CYBERBUDGET_TABLE(2023)', '#VALUE!', '「年度」は2番目の引数'),
  fails('=CYBERBUDGET_NAMES("府省庁",3)', '#VALUE!', '年度に「3」は使えません。例: 2023 や "R5"'),
  fails('=CYBERBUDGET_META("段階",3)', '#VALUE!', '年度に「3」は使えません。例: 2023 や "R5"'),
  fails('=CYBERBUDGET_META(2023)', '#VALUE!', '「年度」は2番目の引数'),
  fails('=CYBERBUDGET_CHANGE("総務省",2023,3)', '#VALUE!', '「分野」は4番目の引数'),
  fails('=CYBERBUDGET_CHANGE(2023,2023)', '#VALUE!', '「基準年度」は2番目の引数'),
  fails('=CYBERBUDGET_PROGRAMS(,,"百万円")', '#VALUE!', '「単位」は5番目の引数'),
  fails('=CYBERBUDGET_SOURCE("総務省",,"原文")', '#VALUE!', '「項目」は4番目の引数'),
  fails('=CYBERBUDGET("MIC",2023,"estimate")', '#VALUE!', 'The measure is the fourth argument.', english),
  fails('=CYBERBUDGET_TABLE("field",3)', '#VALUE!', 'does not fit the year. Example: 2023', english),
  fails('=CYBERBUDGET("総務賞")', '#N/A', 'Did you mean MIC?', english),
  fails('=CYBERBUDGET("復興庁")', '#N/A', 'Try MOD, MIC, …', english),
  // A list is cut with "…" and never loses the default.
  fails('=CYBERBUDGET("総務省",,,"掲載")', '#VALUE!', '使えるもの: 掲載額、公表・掲載額、'),
  fails('=CYBERBUDGET("MIC",3)', '#VALUE!', 'third argument', english),
  fails('=CYBERBUDGET("MIC",2099)', '#N/A', 'FY2099', english),
  fails('=CYBERBUDGET("Others")', '#N/A', 'share', english),
  fails('=CYBERBUDGET("MIC",,,"sum")', '#VALUE!', 'Choose: amount, listed, unlisted, estimate, …', english),
  fails('=CYBERBUDGET_TABLE("ministries",,"dollars")', '#VALUE!', 'yen', english),
  fills(
    '=CYBERBUDGET_NAMES("ministry")',
    [11, 1],
    [[2, 1, 'Ministry of Internal Affairs and Communications']],
    english,
  ),
  gives('=CYBERBUDGET_META("stage")', 'Government draft', english),
  spills(
    '=CYBERBUDGET_NAMES("unit")',
    [['yen'], ['thousand yen'], ['million yen'], ['100 million yen'], ['billion yen'], ['trillion yen']],
    english,
  ),
];
