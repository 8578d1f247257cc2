import type { Argument, Context, FunctionDefinition, Parameter } from '@cyberbudget/core/functions';
import { z } from 'zod';

/** One value of an argument, or a list of them where the function takes a range. */
type Value = string | number;

/** Arguments of a tool by the parameter's id; what is left out, or null, has its default. */
export type Given = Readonly<Record<string, Value | readonly Value[] | null | undefined>>;

/** Tables always come with their headings: an assistant reads them by name. */
const ALWAYS: Readonly<Record<string, number>> = { headings: 1 };
const LONGEST_LIST = 1000;

const offered = ({ parameters }: FunctionDefinition): readonly Parameter[] =>
  parameters.filter(({ id }) => ALWAYS[id] === undefined);

/**
 * What a tool takes: the function's parameters under their ids, described as in a formula's hints.
 * Nothing else is let in.
 */
export function inputSchema(definition: FunctionDefinition, context: Context) {
  const one = z.union([z.string(), z.number()]);
  const shape = Object.fromEntries(
    offered(definition).map((parameter) => {
      const value = parameter.range ? z.union([one, z.array(one).min(1).max(LONGEST_LIST)]) : one;
      const described = description(parameter, context);
      return [
        parameter.id,
        parameter.byDefault === null ? value.describe(described) : value.nullish().describe(described),
      ];
    }),
  );
  return z.strictObject(shape);
}

/**
 * A parameter's name and help, and for ministries and fields the names that the newest document
 * knows.
 */
function description({ id, name, help, range }: Parameter, { library, language }: Context): string {
  const document = library.documents[0]?.document;
  const names =
    id === 'ministry'
      ? document?.ministries.map((ministry) => ministry.name)
      : id === 'strategyField'
        ? document?.strategyFields.map((field) => `${field.code} ${field.name}`)
        : undefined;
  const known = names === undefined ? '' : ` (${names.join(', ')})`;
  const list = !range ? '' : language === 'ja' ? '。一覧も可' : '. Also a list';
  return `${name[language]}: ${help[language]}${known}${list}`;
}

/** A list that was given, with the parameter it was given for. */
export interface GivenList {
  readonly parameter: Parameter;
  readonly values: readonly Value[];
}

/**
 * The lists among the arguments, in the function's own order: the first runs down the answer, a
 * second across it.
 */
export const givenLists = ({ parameters }: FunctionDefinition, given: Given): readonly GivenList[] =>
  parameters.flatMap((parameter) => {
    const values = given[parameter.id];
    return Array.isArray(values) ? [{ parameter, values: values as readonly Value[] }] : [];
  });

/** The arguments in the function's own order, lists as ranges. */
export function toArguments(definition: FunctionDefinition, given: Given): Argument[] {
  const [down] = givenLists(definition, given);
  return definition.parameters.map(({ id }): Argument => {
    const value = ALWAYS[id] ?? given[id];
    if (!Array.isArray(value)) return value as Value | null | undefined;
    return id === down?.parameter.id ? value.map((one) => [one]) : [value];
  });
}
