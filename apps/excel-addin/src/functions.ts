import { CATALOGUE, call, type FunctionDefinition } from '@cyberbudget/core/functions';
import { toArguments } from './arguments.ts';
import { currentLibrary } from './library.ts';
import { currentReader } from './reader.ts';
import { toExcel } from './result.ts';

/** Registers every function of the catalogue with Excel, under the ids that functions.json names. */
export function registerFunctions(): void {
  for (const definition of CATALOGUE) CustomFunctions.associate(definition.id, toExcelFunction(definition));
}

const toExcelFunction =
  (definition: FunctionDefinition) =>
  (...given: unknown[]): unknown => {
    const reader = currentReader();
    const context = { library: currentLibrary(), language: reader.language };
    return toExcel(call(definition, context, toArguments(given)), reader);
  };
