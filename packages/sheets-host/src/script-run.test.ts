import { expect, test } from 'vitest';
import { scriptRun } from './script-run.ts';

interface Run {
  withSuccessHandler(handler: (answer: unknown) => void): Run;
  withFailureHandler(handler: (error: unknown) => void): Run;
  add(...terms: unknown[]): void;
}

const run = scriptRun<Run>(async (name, args) => {
  if (args.length === 0) throw new Error(`${name} of nothing`);
  return { name, args };
});
const answered = (...terms: unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      .add(...terms);
  });

test('what is not plain does not arrive', async () => {
  expect(await answered(1, { kept: 2, lost: () => 3 })).toEqual({ name: 'add', args: [1, { kept: 2 }] });
});

test('what the script throws goes to the handler of failures', async () => {
  await expect(answered()).rejects.toThrow('add of nothing');
});
