import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/commands.ts';
import { run } from '../src/run.ts';
import { scratchFolder } from './changed-library.ts';

/** Documents that a reader has and this repository has not. */
const needsFile = (words: readonly string[]): boolean => words[0] === 'import' || words[0] === 'verify';

const examples = COMMANDS.flatMap(({ name, examples: of }) =>
  of.flatMap(({ words }) => [[name, 'ja', words.ja] as const, [name, 'en', words.en] as const]),
).filter(([, , words]) => !needsFile(words));

describe('every example of the help is a command line that answers, each in a folder of its own', () => {
  test.each(examples)('%s, %s: %j', async (_, language, words) => {
    const environment = { variables: {}, folder: scratchFolder(), columns: null };
    const { status, out, note } = await run(['--lang', language, ...words], environment);
    const written = readdirSync(environment.folder).length;
    expect({ status, empty: `${out}${note}`.trim() === '' && written === 0 }).toEqual({
      status: 0,
      empty: false,
    });
  });
});

test('every command has an example and says what it does in both languages', () => {
  const bare = COMMANDS.filter(
    ({ examples: of, summary, about }) =>
      of.length === 0 || !summary.ja || !summary.en || !about.ja || !about.en,
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});
