import {
  type Argument,
  CATALOGUE,
  type Context,
  type FunctionDefinition,
  type Result,
  rememberingCall,
} from '@cyberbudget/core/functions';
import { toArguments } from './arguments.ts';
import { bringParts, currentLibrary, documentsToCome } from './library.ts';
import { missingParts } from './missing-parts.ts';
import { currentReader } from './reader.ts';
import { type Reader, toExcel, toThrown } from './result.ts';

/**
 * Registers every function of the catalogue with Excel, under the ids that functions.json names.
 */
export function registerFunctions(): void {
  for (const definition of CATALOGUE) CustomFunctions.associate(definition.id, toExcelFunction(definition));
}

/**
 * An answer is there at once. It waits, with a promise, in two cases: when a workbook is opened,
 * until it is known which documents it keeps, because a number of another year must not stand there
 * for a moment; and where an answer needs what functions.js does not have: a search the texts it
 * looks into, 検算 the account of figures, 推移 what others quote. Where that cannot be loaded the
 * cell says so.
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
      const missing = missingParts(result);
      if (missing.length === 0) return toExcel(result, reader);
      return answerOnceHere(missing, () => answer(args, reader))
        .then((there) => toExcel(there, reader))
        .catch(raise);
    } catch (thrown) {
      return raise(thrown);
    }
  };
  return (...given) => documentsToCome()?.then(() => answered(...given)) ?? answered(...given);
}

/**
 * The answer once what it lacks is here. What it lacks beside that shows only then: 検算 needs two
 * parts.
 */
async function answerOnceHere(missing: readonly string[], ask: () => Result): Promise<Result> {
  await bringParts(missing);
  const result = ask();
  const further = missingParts(result).filter((part) => !missing.includes(part));
  return further.length === 0 ? result : answerOnceHere([...missing, ...further], ask);
}

/**
 * Answers are remembered as long as documents and language stay the same: a recalculated sheet asks
 * the same again.
 */
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
