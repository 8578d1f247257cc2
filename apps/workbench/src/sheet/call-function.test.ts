import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import type { FunctionMetadata } from '../addin/function-metadata.ts';
import { en } from '../language/en.ts';
import type { TargetFunction } from '../target/target.ts';
import { callFunction } from './call-function.ts';
import { createPendingCalls } from './pending-calls.ts';
import { toCellError } from './result.ts';

/** A calculation that has not come to its end. */
const recalculating = (): Promise<unknown> => new Promise(() => undefined);

const metadata: FunctionMetadata = { id: 'F', name: 'F', parameters: [] };

function callOnce(
  implementation: TargetFunction | undefined,
  recalculate: () => Promise<unknown> = recalculating,
) {
  const pendingCalls = createPendingCalls(en, recalculate);
  const runtime = {
    find: () => implementation,
    argumentsOf: () => [],
    errorOf: (thrown: unknown) => toCellError(thrown, en.thrown),
  };
  return () => callFunction(metadata, [], runtime, pendingCalls, en);
}

function firstCell(call: () => ReturnType<typeof callFunction>) {
  return call().rows[0]?.[0];
}

describe('whatever a function does, there is an answer', () => {
  test.each<[string, TargetFunction | undefined, unknown]>([
    ['a number', () => 33.9, { value: 33.9 }],
    ['a matrix of one', () => [[33.9]], { value: 33.9 }],
    ['a card', () => ({ type: 'Double', basicValue: 33.9 }), { value: 33.9 }],
    ['text that looks like a number', () => '0.5', { value: '0.5' }],
    [
      'an error with a sentence',
      () => raise({ code: '#N/A', message: 'Not listed.' }),
      { error: { code: '#N/A', message: 'Not listed.' } },
    ],
    [
      'an error in a cell',
      () => [[{ code: '#N/A', message: 'Not listed.' }]],
      { error: { code: '#N/A', message: 'Not listed.' } },
    ],
    [
      'an exception',
      () => raise(new Error('boom')),
      { error: { code: '#VALUE!', message: en.thrown('boom') } },
    ],
    [
      'an exception that is no error',
      () => raise('boom'),
      { error: { code: '#VALUE!', message: en.thrown('boom') } },
    ],
    ['NaN', () => Number.NaN, { error: { code: '#NUM!', message: en.badAnswer } }],
    ['a function', () => () => 1, { error: { code: '#VALUE!', message: en.badAnswer } }],
    ['rows of unlike length', () => [[1, 2], [3]], { error: { code: '#VALUE!', message: en.badAnswer } }],
    ['no rows', () => [], { error: { code: '#CALC!', message: en.badAnswer } }],
    ['no implementation', undefined, { error: { code: '#NAME?', message: en.noSuchFunction('F') } }],
  ])('%s', (_name, implementation, expected) => {
    expect(firstCell(callOnce(implementation))).toEqual(expected);
  });
});

describe('an answer that comes later', () => {
  test('is asked for anew once the cells have it', async () => {
    let end = (): void => undefined;
    const recalculate = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    let answer: unknown = Promise.resolve(7);
    const call = callOnce(() => answer, recalculate);
    call();
    await vi.waitFor(() => expect(recalculate).toHaveBeenCalledOnce());
    expect(firstCell(call)).toEqual({ value: 7 });
    answer = 8;
    end();
    await vi.waitFor(() => expect(firstCell(call)).toEqual({ value: 8 }));
  });

  test('does not hold the sheet up, and recalculates it when it comes', async () => {
    const recalculate = vi.fn(recalculating);
    const call = callOnce(() => Promise.resolve(7), recalculate);
    expect(firstCell(call)).toEqual({ error: { code: '#N/A', message: en.pending } });
    await vi.waitFor(() => expect(recalculate).toHaveBeenCalledOnce());
    expect(firstCell(call)).toEqual({ value: 7 });
  });

  test('may be a promise of another page', async () => {
    const recalculate = vi.fn(recalculating);
    const call = callOnce(() => runInNewContext('Promise.resolve(7)'), recalculate);
    expect(firstCell(call)).toEqual({ error: { code: '#N/A', message: en.pending } });
    await vi.waitFor(() => expect(recalculate).toHaveBeenCalledOnce());
    expect(firstCell(call)).toEqual({ value: 7 });
  });

  test('that fails is an error with its reason', async () => {
    const recalculate = vi.fn(recalculating);
    const call = callOnce(() => Promise.reject(new Error('offline')), recalculate);
    call();
    await vi.waitFor(() => expect(recalculate).toHaveBeenCalledOnce());
    expect(firstCell(call)).toEqual({ error: { code: '#VALUE!', message: en.thrown('offline') } });
  });

  test('that never comes is an error after half a minute', () => {
    vi.useFakeTimers();
    const recalculate = vi.fn(recalculating);
    const call = callOnce(() => new Promise(() => undefined), recalculate);
    call();
    vi.advanceTimersByTime(30_000);
    vi.useRealTimers();
    expect(firstCell(call)).toEqual({ error: { code: '#N/A', message: en.tooLong(30) } });
  });
});

function raise(thrown: unknown): never {
  throw thrown;
}
