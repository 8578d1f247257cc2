import { readFileSync } from 'node:fs';
import { createLibrary, TABLE_KINDS, toText } from '@cyberbudget/core';
import { CATALOGUE, call } from '@cyberbudget/core/functions';
import { expect, test } from 'vitest';
import { readSecondHandTotals, TOTALS_FILE } from '../tools/second-hand-totals.ts';
import { toReadableJson } from '../tools/to-readable-json.ts';
import { documents, secondHandTotals } from './index.ts';

const fiscalYear2023 = documents.filter(({ fiscalYear }) => fiscalYear === 2023);
const library = createLibrary(fiscalYear2023, { secondHandTotals });

test('totals.json is what the script makes of totals.csv', () => {
  expect(readFileSync(TOTALS_FILE, 'utf8')).toBe(`${toReadableJson(readSecondHandTotals())}\n`);
});

test('every quoted total names who quotes it', () => {
  expect(secondHandTotals.filter(({ source, url }) => source === '' || url === null)).toEqual([]);
});

test('no total is quoted that a published document prints itself', () => {
  const printed = documents.map(({ fiscalYear, phase }) => `${fiscalYear} ${phase}`);
  const quoted = secondHandTotals.map(({ fiscalYear, phase }) => `${fiscalYear} ${phase}`);
  expect(quoted.filter((one) => printed.includes(one))).toEqual([]);
});

test.each([
  [2014, 'initial', 54_230_000_000],
  [2018, 'request', 72_750_000_000],
  [2018, 'initial', 62_110_000_000],
  [2024, 'initial', 212_860_000_000],
])('%s %s is quoted as %s yen', (year, phase, yen) => {
  const found = secondHandTotals.filter((total) => total.fiscalYear === year && total.phase === phase);
  expect(found.map(({ amountYen }) => amountYen)).toEqual([yen]);
});

test('推移 says of every row whether it is the document’s own, and nothing is added up', () => {
  const made = TABLE_KINDS.find(({ id }) => id === 'trend')?.make(
    library.documents[0] ?? expect.fail('no document'),
    library,
  );
  if (made?.ok !== true) return expect.fail('no table');
  const { rows } = made.value;
  expect(rows.map(({ kind }) => kind)).toEqual(rows.map(() => 'body'));
  expect(rows.filter(({ cells }) => cells[4] === '' || cells[4] === null)).toEqual([]);
  const text = toText(made.value, { unit: '億円', language: 'ja' });
  const own = text.split('\n').filter((line) => line.includes('一次（資料そのもの）'));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain('1,378.9');
});

test('CYBERBUDGET never answers from a second-hand total', () => {
  const [cyberbudget] = CATALOGUE;
  if (cyberbudget === undefined) return expect.fail('no function');
  const answers = secondHandTotals.map(({ fiscalYear }) =>
    call(cyberbudget, { library, language: 'ja' }, [undefined, fiscalYear]),
  );
  expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => false));
});
