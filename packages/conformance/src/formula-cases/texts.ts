import { type FormulaCase, fails } from './formula-case.ts';

/**
 * Text that looks like something else stays text: nothing given is run, and nothing is cut where it
 * matters.
 */
export const TEXTS: readonly FormulaCase[] = [
  fails('=CYBERBUDGET("=1+1")', '#N/A', '=1+1'),
  fails('=CYBERBUDGET("=CYBERBUDGET()")', '#N/A', '府省庁'),
  fails('=CYBERBUDGET("+総務省")', '#N/A', '総務省'),
  fails('=CYBERBUDGET("@総務省")', '#N/A', '総務省'),
  fails('=CYBERBUDGET("\'総務省")', '#N/A', '総務省'),
  fails('=CYBERBUDGET("__proto__")', '#N/A', '府省庁'),
  fails('=CYBERBUDGET("constructor")', '#N/A', '府省庁'),
  fails('=CYBERBUDGET("総務省"",2023")', '#N/A', '総務省'),
  fails('=CYBERBUDGET("<b>総務省</b>")', '#N/A', '府省庁'),
  fails('=CYBERBUDGET("#N/A")', '#N/A', '例: "総務省"'),
  fails('=CYBERBUDGET(,,"toString")', '#N/A', '分野'),
  fails('=CYBERBUDGET(,,,"hasOwnProperty")', '#VALUE!', '指標'),
  fails('=CYBERBUDGET_PROGRAMS(,,,"=HYPERLINK(""x"")")', '#N/A', '語'),
  fails('=CYBERBUDGET_PROGRAMS(,,,".*")', '#N/A', '語'),
  fails('=CYBERBUDGET_PROGRAMS(,,,"(a+)+$")', '#N/A', '語'),
  fails(`=CYBERBUDGET("${'省'.repeat(5000)}")`, '#N/A', '府省庁'),
  fails(`=CYBERBUDGET(,"${'2'.repeat(5000)}")`, '#VALUE!', '年度'),
];
