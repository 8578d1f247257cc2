import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { singleQuotedJson } from '../publish/single-quoted-json.ts';

test.each([
  ['names', { name: '総務省' }],
  ['both quotes', { title: `Japan's "budget"` }],
  ['backslashes', { path: 'a\\b\\', pattern: '\\"\\n' }],
  ['lines', { text: '一\n二\r\n三' }],
])('%s are read back', (_, value) => {
  const script = singleQuotedJson(`JSON.parse(${JSON.stringify(JSON.stringify(value))})`);
  const [statement] = parse(script, { ecmaVersion: 2019 }).body;
  const argument =
    statement?.type === 'ExpressionStatement' && statement.expression.type === 'CallExpression'
      ? statement.expression.arguments[0]
      : undefined;
  expect(argument?.type === 'Literal' && JSON.parse(String(argument.value))).toEqual(value);
});

test('a double quote of the JSON stands as it is', () => {
  expect(singleQuotedJson('JSON.parse("{\\"id\\":1}")')).toBe('JSON.parse(\'{"id":1}\')');
});
