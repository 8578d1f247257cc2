import { type FormulaCase, fails, gives } from './formula-case.ts';

/** Days since 30 December 1899. */
const APRIL_2023 = 45_017;
const MARCH_2099 = 72_775;
const APRIL_2099 = 72_776;

const date = (dateSerial: number) => ({ cells: { A1: { dateSerial } }, needs: ['typed-arguments'] as const });

/** A fiscal year in every spelling; it runs from April to March. */
export const YEARS: readonly FormulaCase[] = [
  gives('=CYBERBUDGET("総務省",2023)', 33.9),
  gives('=CYBERBUDGET("総務省","2023")', 33.9),
  gives('=CYBERBUDGET("総務省","２０２３")', 33.9),
  gives('=CYBERBUDGET("総務省","2023年度")', 33.9),
  gives('=CYBERBUDGET("総務省","令和5年度")', 33.9),
  gives('=CYBERBUDGET("総務省","令和５")', 33.9),
  gives('=CYBERBUDGET("総務省","R5")', 33.9),
  gives('=CYBERBUDGET("総務省","r5")', 33.9),
  gives('=CYBERBUDGET("総務省","FY2023")', 33.9),
  gives('=CYBERBUDGET("総務省","2023年度政府案")', 33.9),
  gives('=CYBERBUDGET("総務省","2023 draft")', 33.9),
  gives('=CYBERBUDGET("総務省","令和五年度")', 33.9),
  gives('=CYBERBUDGET("総務省","令和五年度政府案")', 33.9),
  gives('=CYBERBUDGET("総務省","令和5(2023)年度")', 33.9),
  gives('=CYBERBUDGET("総務省","令和５（２０２３）年度")', 33.9),
  gives('=CYBERBUDGET("総務省","令 和 ５ 年 度")', 33.9),
  gives('=CYBERBUDGET("総務省","二〇二三年度")', 33.9),
  gives('=CYBERBUDGET("総務省","Reiwa 5")', 33.9),
  gives('=CYBERBUDGET("総務省","FY 2023/24")', 33.9),
  gives('=CYBERBUDGET("総務省","2023/4/1")', 33.9),
  gives('=CYBERBUDGET("総務省","2023-04-01")', 33.9),
  gives('=CYBERBUDGET("総務省","2023年4月1日")', 33.9),
  fails('=CYBERBUDGET("総務省","2023/3/31")', '#N/A', '2022年度'),
  fails('=CYBERBUDGET("総務省","平成三十年度")', '#N/A', '2018年度'),
  fails('=CYBERBUDGET("総務省","令和5(2024)年度")', '#VALUE!', '年度'),
  gives('=CYBERBUDGET("総務省",A1)', 33.9, date(APRIL_2023)),
  fails('=CYBERBUDGET("総務省",A1)', '#N/A', '2099年度', date(APRIL_2099)),
  fails('=CYBERBUDGET("総務省",A1)', '#N/A', '2098年度', date(MARCH_2099)),
  fails('=CYBERBUDGET("総務省",2099)', '#N/A', '2023年度'),
  fails('=CYBERBUDGET("総務省","令和８１年度")', '#N/A', '2023年度'),
  fails('=CYBERBUDGET("総務省","2023年度当初予算")', '#N/A', '政府案'),
  fails('=CYBERBUDGET("総務省",3)', '#VALUE!', '3番目'),
  fails('=CYBERBUDGET("総務省",5)', '#VALUE!', 'R5'),
  fails('=CYBERBUDGET("総務省","来年")', '#VALUE!', '年度'),
  fails('=CYBERBUDGET("総務省",,2023)', '#VALUE!', '2番目'),
  fails('=CYBERBUDGET("総務省",,"令和5年度")', '#VALUE!', '2番目'),
  fails('=CYBERBUDGET(2023)', '#VALUE!', '2番目'),
  fails('=CYBERBUDGET("令和5年度")', '#VALUE!', '2番目'),
  fails('=CYBERBUDGET("令和五年度")', '#VALUE!', '2番目'),
  fails('=CYBERBUDGET("2023/4/1")', '#VALUE!', '2番目'),
];
