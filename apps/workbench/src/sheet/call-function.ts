import type { FunctionMetadata } from '../addin/function-metadata.ts';
import type { FunctionRuntime } from '../addin/function-runtime.ts';
import type { Texts } from '../language/texts.ts';
import { type GridArgument, toExcelArguments } from './arguments.ts';
import { type Answer, errorAnswer, toAnswer, toCellError } from './result.ts';
import type { WaitingRoom } from './waiting-room.ts';

/**
 * Calls a function of the add-in with the arguments of a cell. Never throws and never waits: the engine of the sheet stops
 * for good at an exception, and an answer that comes later is put into the waiting room.
 */
export function callFunction(
  metadata: FunctionMetadata,
  given: readonly GridArgument[],
  runtime: FunctionRuntime,
  waitingRoom: WaitingRoom,
  texts: Texts,
): Answer {
  const implementation = runtime.find(metadata.id);
  if (implementation === undefined) return errorAnswer('#NAME?', texts.noSuchFunction(metadata.name));
  if (metadata.options?.stream === true) return errorAnswer('#N/A', texts.streaming);
  const args = toExcelArguments(given, metadata.parameters, runtime.cellError);
  if (!args.ok) return errorAnswer('#VALUE!', texts.rangeForOne(args.parameter.name));
  return waitingRoom.answerTo(`${metadata.id}${JSON.stringify(args.values)}`, () => {
    try {
      // Excel's own last argument tells of the call.
      const returned = implementation(...args.values, { functionName: metadata.name });
      if (isPromise(returned)) return returned.then((value) => toAnswer(value, texts.badAnswer), failed);
      return toAnswer(returned, texts.badAnswer);
    } catch (thrown) {
      return failed(thrown);
    }
  });

  function failed(thrown: unknown): Answer {
    const { code, message } = toCellError(thrown, texts.thrown);
    return errorAnswer(code, message);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
