import { expect, test } from 'vitest';
import { shownCell } from './shown-cell.ts';

test.each([
  [1378.9, '#,##0.0', '1,378.9'],
  [137890000000, '#,##0', '137,890,000,000'],
  [0.104, '0.0%', '10.4%'],
  [1.0344, '0.0%', '103.4%'],
  [-0.04, '#,##0.0', '0.0'],
  [-12.34, '#,##0.0', '-12.3'],
  [0.01378, '#,##0.00000', '0.01378'],
  [2023, '0', '2023'],
  [100, '#,##0', '100'],
  ['総務省', 'General', '総務省'],
  ['', '#,##0.0', ''],
  [{ formula: '=CYBERBUDGET()' }, '#,##0.0', '=CYBERBUDGET()'],
])('%j in %s is shown as %s', (content, format, shown) => {
  expect(shownCell(content, format)).toBe(shown);
});
