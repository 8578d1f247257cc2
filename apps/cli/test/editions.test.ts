import { expect, test } from 'vitest';
import { changedLibrary } from './changed-library.ts';
import { cyberbudget } from './cyberbudget.ts';

const library = changedLibrary((document) => {
  document.id = 'fy2024-draft';
  document.fiscalYear = 2024;
  for (const program of document.programs)
    program.title = program.title.replace('IoTの安心・安全かつ適正な', 'IoTの安全かつ適正な');
});
const RENAMED =
  /IoTの安全かつ適正な利用環境の構築.*名称変更（推定）.*IoTの安心・安全かつ適正な利用環境の構築.*一致度\d+%.*額も同じ/s;

test.each([
  ['the table of the terminal', ['table', '版', '--year', '2024', '--term', '2023', '-f', 'csv']],
  ['the function', ['fn', 'CYBERBUDGET_TABLE', '版', '2024', '', '', '2023']],
])('%s shows a program of another name as a guess, with its reason', async (_, words) => {
  const ran = await cyberbudget([...words, '--library', library]);
  expect([ran.status, ran.note]).toEqual([0, '']);
  expect(ran.out).toMatch(RENAMED);
});

test('an edition that is not there is named with those that are', async () => {
  const ran = await cyberbudget(['table', '版', '--year', '2024', '--term', '1999', '--library', library]);
  expect(ran.status).not.toBe(0);
  expect(ran.note).toContain('2023年度政府案');
});
