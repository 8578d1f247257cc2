import { expect, test } from 'vitest';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { findMinistry } from './find.ts';
import { indexDocument } from './indexed-document.ts';

const printedName = (text: string) => ({ text, line: 1, page: 1 });
const body = (id: string, name: string, printed: readonly string[]) => ({
  id,
  name,
  printedNames: printed.map(printedName),
  share: null,
});

// 国税庁 is a body of its own here, though 財務省 is printed under its name too.
const index = indexDocument({
  ...madeUpDocument({}),
  ministries: [
    body('mof', '財務省', ['財務省', '国税庁', '主計局']),
    body('nta', '国税庁', ['国税庁']),
    body('new', '新省', ['新省', '主計局']),
  ],
});

test.each([
  ['財務省', 'mof', 'its own name'],
  ['国税庁', 'nta', 'its own name, though another claims it before'],
  ['国税 庁', 'nta', 'the same in another spelling'],
  ['主計局', 'mof', 'a printed name belongs to the first that claims it'],
  ['NTA', 'nta', 'the register'],
])('%s is %s: %s', (name, id) => {
  const found = findMinistry(index, name);
  expect(found.ok && found.value.id).toBe(id);
});

// As newspapers and civil servants write them: each is typed by somebody.
test.each([
  ['国交省', 'mlit'],
  ['経産省', 'meti'],
  ['農水省', 'maff'],
  ['厚労省', 'mhlw'],
  ['文科省', 'mext'],
  ['海保', 'jcg'],
  ['原子力規制庁', 'nra'],
  ['規制委', 'nra'],
  ['最高裁判所', 'courts'],
])('%s is %s, however it is printed', (name, id) => {
  const printed = indexDocument({ ...madeUpDocument({}), ministries: [body(id, id, [])] });
  const found = findMinistry(printed, name);
  expect(found.ok && found.value.id).toBe(id);
});
