import {
  CATALOGUE,
  type Context,
  type FunctionDefinition,
  rememberingCall,
} from '@cyberbudget/core/functions';
import { toArguments } from './arguments.ts';
import { currentLibrary } from './library.ts';
import { currentReader } from './reader.ts';
import { toExcel, toThrown } from './result.ts';

/** Registers every function of the catalogue with Excel, under the ids that functions.json names. */
export function registerFunctions(): void {
  for (const definition of CATALOGUE) CustomFunctions.associate(definition.id, toExcelFunction(definition));
}

/** Answers are remembered as long as documents and language stay the same: a recalculated sheet asks the same again. */
function toExcelFunction(definition: FunctionDefinition): (...given: unknown[]) => unknown {
  let context: Context = { library: currentLibrary(), language: currentReader().language };
  let answer = rememberingCall(definition, context);
  return (...given) => {
    const reader = currentReader();
    const library = currentLibrary();
    if (context.library !== library || context.language !== reader.language) {
      context = { library, language: reader.language };
      answer = rememberingCall(definition, context);
    }
    try {
      return toExcel(answer(toArguments(given)), reader);
    } catch (thrown) {
      throw toThrown(thrown, reader.language);
    }
  };
}
