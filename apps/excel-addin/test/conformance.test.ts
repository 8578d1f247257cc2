import { testFormulas } from '@cyberbudget/conformance/test-formulas';
import { describe } from 'vitest';
import { excelHost } from './excel-host.ts';

describe.each(['desktop', 'web', 'text'] as const)('functions.js where an empty cell is as %s', (blanks) => {
  testFormulas(excelHost(blanks));
});
