import type { Argument, Context, FunctionDefinition, Parameter } from '@cyberbudget/core/functions';
import { z } from 'zod';

/** Arguments of a tool by the parameter's id; what is left out has its default. */
export type Given = Readonly<Record<string, string | number | undefined>>;

/** Tables always come with their headings: an assistant reads them by name. */
const ALWAYS: Readonly<Record<string, number>> = { headings: 1 };

const offered = ({ parameters }: FunctionDefinition): readonly Parameter[] =>
  parameters.filter(({ id }) => ALWAYS[id] === undefined);

/** What a tool takes: the function's parameters under their ids, described as in a formula's hints. Nothing else is let in. */
export function inputSchema(definition: FunctionDefinition, context: Context) {
  const shape = Object.fromEntries(
    offered(definition).map((parameter) => {
      const value = z.union([z.string(), z.number()]).describe(description(parameter, context));
      return [parameter.id, parameter.byDefault === null ? value : value.optional()];
    }),
  );
  return z.strictObject(shape);
}

/** A parameter's name and help, and for ministries and fields the names that the newest document knows. */
function description({ id, name, help }: Parameter, { library, language }: Context): string {
  const document = library.documents[0]?.document;
  const names =
    id === 'ministry'
      ? document?.ministries.map((ministry) => ministry.name)
      : id === 'strategyField'
        ? document?.strategyFields.map((field) => `${field.code} ${field.name}`)
        : undefined;
  const known = names === undefined ? '' : ` (${names.join(', ')})`;
  return `${name[language]}: ${help[language]}${known}`;
}

/** The arguments in the function's own order. */
export const toArguments = ({ parameters }: FunctionDefinition, given: Given): Argument[] =>
  parameters.map(({ id }) => ALWAYS[id] ?? given[id]);
