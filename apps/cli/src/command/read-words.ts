import { parseArgs } from 'node:util';
import { findYears, type Language, nearest } from '@cyberbudget/core';
import type { CommandProblem } from '../problem/problem.ts';
import type { Command, Option } from './command.ts';

/** A command line, taken apart: the last of a repeated option counts. */
export interface Words {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: CommandProblem };

const refused = (problem: CommandProblem): Reading<never> => ({ ok: false, problem });

/**
 * The tokens of a command line; an option that is not among those known is a token without a value.
 */
export const tokenize = (words: readonly string[], options: readonly Option[]) =>
  parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map(({ name, short, placeholder }) => [
        name,
        { type: placeholder === null ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

type OptionToken = Extract<ReturnType<typeof tokenize>[number], { kind: 'option' }>;

/** Takes a command's words apart and checks them against its options and operands. */
export function readWords(
  words: readonly string[],
  command: Command,
  options: readonly Option[],
  language: Language,
): Reading<Words> {
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokenize(words, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token, command, options);
    if (problem !== null) return refused(problem);
    if (token.value === undefined) flags.add(token.name);
    else values[token.name] = token.value;
  }
  const read: Words = { operands, values, flags };
  if (flags.has('help') || flags.has('version')) return { ok: true, value: read };
  const problem = operandProblem(operands, command, language);
  return problem === null ? { ok: true, value: read } : refused(problem);
}

function optionProblem(
  token: OptionToken,
  command: Command,
  options: readonly Option[],
): CommandProblem | null {
  const option = options.find(({ name }) => name === token.name);
  if (option === undefined) {
    const near = nearest(
      token.name,
      options.map(({ name }) => name),
    );
    const long = token.rawName.startsWith('--');
    return {
      code: 'unknown-option',
      given: token.rawName,
      command: command.name,
      nearest: long ? near.map((name) => `--${name}`) : [],
    };
  }
  if (option.placeholder === null) {
    return token.value === undefined ? null : { code: 'value-unexpected', option: token.rawName };
  }
  if (token.value === undefined) return { code: 'value-missing', option: token.rawName, next: null };
  if (!token.inlineValue && /^-./.test(token.value))
    return { code: 'value-missing', option: token.rawName, next: token.value };
  const { values } = option;
  return values === undefined || values.includes(token.value)
    ? null
    : { code: 'unknown-value', option: token.rawName, given: token.value, choices: values };
}

/** The option of a command that takes what was given as one word too many. */
function optionFor(given: string, { options }: Command): string | null {
  const name = /^[1-6]$/.test(given) ? 'field' : findYears(given).length > 0 ? 'year' : '';
  return options.some((option) => option.name === name) ? `--${name}` : null;
}

function operandProblem(
  given: readonly string[],
  command: Command,
  language: Language,
): CommandProblem | null {
  const { name, operands } = command;
  const missing = operands[given.length];
  if (missing?.required === true)
    return { code: 'operand-missing', command: name, operand: missing.name[language] };
  const surplus = operands.some(({ many }) => many === true) ? undefined : given[operands.length];
  if (surplus !== undefined)
    return {
      ...{ code: 'operand-unexpected', command: name },
      ...{ given: surplus, option: optionFor(surplus, command) },
    };
  const position = operands.findIndex(
    ({ values }, at) => values !== undefined && !values.includes(given[at] ?? values[0] ?? ''),
  );
  const operand = operands[position];
  return operand?.values === undefined
    ? null
    : {
        code: 'unknown-value',
        option: operand.name[language],
        given: given[position] ?? '',
        choices: operand.values,
      };
}
