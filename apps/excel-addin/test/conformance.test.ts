import { testFormulas } from '@cyberbudget/conformance/test-formulas';
import { describe } from 'vitest';
import { excelHost } from './excel-host.ts';

const hosts = await Promise.all(
  (['desktop', 'web', 'text'] as const).map(async (blanks) => [blanks, await excelHost(blanks)] as const),
);

describe.each(hosts)('functions.js where an empty cell is as %s', (_, host) => {
  testFormulas(host);
});
