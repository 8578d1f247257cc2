import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../commands/commands.ts';
import { run } from '../run.ts';

const around = { environment: {}, folder: '.', columns: null };
/** Documents that a reader has and this repository has not. */
const needsFile = (words: readonly string[]): boolean => words[0] === 'import';

const examples = COMMANDS.flatMap(({ name, examples: of }) =>
  of.flatMap(({ words }) => [[name, 'ja', words.ja] as const, [name, 'en', words.en] as const]),
).filter(([, , words]) => !needsFile(words));

describe('every example of the help is a command line that answers', () => {
  test.each(examples)('%s, %s: %j', async (_, language, words) => {
    const { status, out, note } = await run(['--lang', language, ...words], around);
    expect({ status, note, empty: out.trim() === '' }).toEqual({ status: 0, note: '', empty: false });
  });
});

test('every command has an example and says what it does in both languages', () => {
  const bare = COMMANDS.filter(
    ({ examples: of, summary, about }) =>
      of.length === 0 || !summary.ja || !summary.en || !about.ja || !about.en,
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test('Japanese and English help say the same number of things', () => {
  const uneven = COMMANDS.filter(({ about }) => about.ja.split('\n').length !== about.en.split('\n').length);
  expect(uneven.map(({ name }) => name)).toEqual([]);
});
