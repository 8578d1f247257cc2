import { type FormulaCase, gives, spills } from './formula-case.ts';

/** A padded list: a blank row among ministries. */
const LIST = { A1: '総務省', A2: null, A3: '防衛省', A4: '', A5: '　' };

/** What counts as left out, and what it means. An address that holds nothing is an empty cell. */
export const LEFT_OUT: readonly FormulaCase[] = [
  gives('=CYBERBUDGET("")', 1378.9),
  gives('=CYBERBUDGET(" ")', 1378.9),
  gives('=CYBERBUDGET("　")', 1378.9),
  gives('=CYBERBUDGET("\u200E")', 1378.9),
  gives('=CYBERBUDGET(0)', 1378.9),
  gives('=CYBERBUDGET(B1)', 1378.9),
  gives('=CYBERBUDGET(B1,B2,B3,B4,B5)', 1378.9),
  gives('=CYBERBUDGET("総務省","","","","")', 33.9),
  gives('=CYBERBUDGET("総務省",0,0,0,0)', 33.9),
  gives('=CYBERBUDGET("総務省",B1,B2)', 33.9),
  gives('=CYBERBUDGET({"総務省"})', 33.9),
  gives('=CYBERBUDGET({""})', 1378.9),
  gives('=CYBERBUDGET(,,,"",)', 1378.9),
  spills('=CYBERBUDGET(A1:A5)', [[33.9], [''], [881.7], [''], ['']], { cells: LIST }),
  spills('=CYBERBUDGET({"総務省";"";"防衛省"})', [[33.9], [''], [881.7]]),
  spills('=CYBERBUDGET({"総務省";0;"防衛省"})', [[33.9], [''], [881.7]]),
  spills('=CYBERBUDGET("総務省",2023,{1,0,4})', [[8.5, '', 24.7]]),
  spills('=CYBERBUDGET(B1:B2)', [[''], ['']]),
  gives('=SUM(CYBERBUDGET(A1:A5))', 915.6, { cells: LIST }),
  gives('=CYBERBUDGET_META("段階",0)', '政府案'),
  gives('=CYBERBUDGET_SOURCE("金融庁","","","原文")', '0.9\u00a0億円'),
];
