import {
  type Argument,
  CATALOGUE,
  type Context,
  type FunctionDefinition,
  type Result,
  rememberingCall,
} from '@cyberbudget/core/functions';
import { toArguments } from './arguments.ts';
import { bringTexts, currentLibrary, documentsToCome } from './library.ts';
import { missingTexts } from './missing-texts.ts';
import { currentReader } from './reader.ts';
import { type Reader, toExcel, toThrown } from './result.ts';

/** Registers every function of the catalogue with Excel, under the ids that functions.json names. */
export function registerFunctions(): void {
  for (const definition of CATALOGUE) CustomFunctions.associate(definition.id, toExcelFunction(definition));
}

/**
 * An answer is there at once. It waits, with a promise, in two cases: when a workbook is opened, until it is known which documents it
 * keeps, because a number of another year must not stand there for a moment; and at the first search in a document, for the texts it
 * looks into. Where those cannot be loaded the cell says so.
 */
function toExcelFunction(definition: FunctionDefinition): (...given: unknown[]) => unknown {
  const answer = answering(definition);
  const answered = (...given: unknown[]): unknown => {
    const reader = currentReader();
    const raise = (thrown: unknown): never => {
      throw toThrown(thrown, reader.language);
    };
    try {
      const args = toArguments(given);
      const result = answer(args, reader);
      const missing = missingTexts(result);
      if (missing.length === 0) return toExcel(result, reader);
      return bringTexts(missing)
        .then(() => toExcel(answer(args, reader), reader))
        .catch(raise);
    } catch (thrown) {
      return raise(thrown);
    }
  };
  return (...given) => documentsToCome()?.then(() => answered(...given)) ?? answered(...given);
}

/** Answers are remembered as long as documents and language stay the same: a recalculated sheet asks the same again. */
function answering(definition: FunctionDefinition): (args: readonly Argument[], reader: Reader) => Result {
  let context: Context = { library: currentLibrary(), language: currentReader().language };
  let answer = rememberingCall(definition, context);
  return (args, { language }) => {
    const library = currentLibrary();
    if (context.library !== library || context.language !== language) {
      context = { library, language };
      answer = rememberingCall(definition, context);
    }
    return answer(args);
  };
}
