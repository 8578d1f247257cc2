import type { FunctionMetadata } from '../addin/function-metadata.ts';
import type { Texts } from '../language/texts.ts';
import type { FunctionRuntime } from '../target/target.ts';
import type { GridArgument } from './arguments.ts';
import type { PendingCalls } from './pending-calls.ts';
import { type Answer, errorAnswer, toAnswer } from './result.ts';

/**
 * Calls a function of the add-in with the arguments of a cell. Never throws and never waits: the
 * engine of the sheet stops for good at an exception, and an answer that comes later is put into
 * the waiting room.
 */
export function callFunction(
  metadata: FunctionMetadata,
  given: readonly GridArgument[],
  runtime: FunctionRuntime,
  pendingCalls: PendingCalls,
  texts: Texts,
): Answer {
  const implementation = runtime.find(metadata.id);
  if (implementation === undefined) return errorAnswer('#NAME?', texts.noSuchFunction(metadata.name));
  if (metadata.options?.stream === true) return errorAnswer('#N/A', texts.streaming);
  const args = runtime.argumentsOf(given, metadata);
  if ('code' in args) return errorAnswer(args.code, args.message);
  return pendingCalls.answerTo(`${metadata.id}${JSON.stringify(args)}`, () => {
    try {
      const returned = implementation(...args);
      // The promise is one of the functions' own page: made one of this page, it is known as a
      // promise.
      if (isPromise(returned))
        return Promise.resolve(returned).then((value) => toAnswer(value, texts.badAnswer), failed);
      return toAnswer(returned, texts.badAnswer);
    } catch (thrown) {
      return failed(thrown);
    }
  });

  function failed(thrown: unknown): Answer {
    const { code, message } = runtime.errorOf(thrown);
    return errorAnswer(code, message);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
