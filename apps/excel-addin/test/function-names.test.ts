import { expect, test } from 'vitest';
import { openExcel } from './open-excel.ts';

test('names that are called as our functions are told apart from others, in any case of letters', async () => {
  const { host, workbook } = openExcel();
  for (const name of ['CYBERBUDGET', 'cyberbudget_table', 'CB_ROWS', 'cyberbudget_ministry_2023', '合計'])
    workbook.names.put({ id: name, name });
  expect(await host.functionNames?.()).toEqual({ ok: true, names: ['CYBERBUDGET', 'cyberbudget_table'] });
});
