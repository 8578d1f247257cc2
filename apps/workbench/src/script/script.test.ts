import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { toSheetsArguments } from './script-runtime.ts';

const code = `
/** Not for cells. */
function onOpen() {}
/**
 * 予算額を返します。
 *
 * @param {*} [府省庁] 府省庁の名前
 * @param {*} 年度から 最初の年度
 * @customfunction
 */
function CYBERBUDGET(府省庁, 年度から) {
  return 1;
}
`;

test('custom functions are those that their comment calls so, with its help', () => {
  expect(readScript(code)).toEqual([
    {
      id: 'CYBERBUDGET',
      name: 'CYBERBUDGET',
      description: '予算額を返します。',
      parameters: [
        { name: '府省庁', description: '府省庁の名前', dimensionality: 'matrix', optional: true },
        { name: '年度から', description: '最初の年度', dimensionality: 'matrix', optional: false },
      ],
    },
  ]);
});

test('Sheets hands over a value, rows for a range, "" for an empty cell and nothing for what is left out', () => {
  const given = ['総務省', null, [['防衛省']], [['総務省'], [null]]];
  expect(toSheetsArguments(given)).toEqual(['総務省', undefined, '防衛省', [['総務省'], ['']]]);
});
