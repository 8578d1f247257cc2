import { expect, test } from 'vitest';
import { licencePage, packagesIn } from './licence-page.ts';

test('packages under one text stand together, and the text once', () => {
  const page = licencePage([
    { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'Copyright A\n\nPermission' },
    { name: 'two', version: '2.0.0', identifier: 'MIT', text: 'Copyright A\n\nPermission' },
    { name: 'three', version: '3.0.0', identifier: 'ISC', text: 'Copyright B' },
  ]);
  expect(page).toContain('- one 1.0.0\n- two 2.0.0\n\n    Copyright A\n\n    Permission');
  expect(page.match(/Copyright A/g)).toHaveLength(1);
  expect(page).toContain('- three 3.0.0\n\n    Copyright B');
  expect(packagesIn(page)).toEqual(['one', 'two', 'three']);
});

test('a package without a text gets the standard one of the licence that it names', () => {
  const page = licencePage([{ name: 'bare', version: '1.0.0', identifier: 'ISC' }]);
  expect(page).toContain('The package carries no text of its own');
  expect(page).toContain('Permission to use, copy, modify, and/or distribute this software');
});

test('a package that names no licence is refused', () => {
  expect(() => licencePage([{ name: 'closed', version: '1.0.0' }])).toThrow('closed carries no licence');
  expect(() => licencePage([{ name: 'odd', version: '1.0.0', identifier: 'SEE LICENSE IN x' }])).toThrow(
    'odd',
  );
});
