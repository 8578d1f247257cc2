import { describe, expect, test } from 'vitest';
import { pages, textOf } from './pages.ts';
import { COLUMNS, widthOf, wrapProse } from './wrap.ts';

const long = 'a word and '.repeat(20).trim();

describe('wrapProse', () => {
  test('fills a paragraph and an item, and leaves what is short', () => {
    const wrapped = wrapProse(`short\nlines\n\n${long}\n\n- ${long}\n- item\n`).split('\n');
    expect(wrapped.every((line) => widthOf(line) <= COLUMNS)).toBe(true);
    expect(wrapped.slice(0, 2)).toEqual(['short', 'lines']);
    expect(wrapped.filter((line) => line.startsWith('- '))).toHaveLength(2);
    expect(wrapped.filter((line) => line.startsWith('  a'))).not.toEqual([]);
  });

  test.each([
    ['a table', `| ${long} |`],
    ['a heading', `# ${long}`],
    ['code', `\`\`\`\n${long}\n\`\`\``],
    ['indented code', `    ${long}`],
    ['one word', `https://example.com/${'a'.repeat(120)}`],
  ])('leaves %s', (_, text) => expect(wrapProse(text)).toBe(text));

  test('parts Japanese behind its punctuation, and joins it without blanks', () => {
    const sentence = '資料の記載どおりの数値です。';
    const text = `${sentence.repeat(3)}\n${sentence.repeat(6)}`;
    const wrapped = wrapProse(text);
    expect(wrapped.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
    expect(wrapped.split('\n').every((line) => line.endsWith('。'))).toBe(true);
  });

  test('keeps code whole, and begins no line with what would be a list', () => {
    const code = `\`${'b c '.repeat(10)}\``;
    const wrapped = wrapProse(`${'a '.repeat(46)}${code} ${'a '.repeat(28)}- b`);
    expect(wrapped).toContain(code);
    expect(wrapped.split('\n').filter((line) => line.startsWith('-'))).toEqual([]);
  });

  test('says the same words, wrapped twice as once', () => {
    const words = (text: string): string => text.replaceAll(/\s+/g, '');
    const changed = pages().filter((page) => {
      const wrapped = wrapProse(textOf(page));
      return words(wrapped) !== words(textOf(page)) || wrapProse(wrapped) !== wrapped;
    });
    expect(changed).toEqual([]);
  });
});

test.each(pages())('no line of prose in %s is longer than 100 columns: `pnpm format` wraps them', (page) => {
  expect(wrapProse(textOf(page))).toBe(textOf(page));
});
