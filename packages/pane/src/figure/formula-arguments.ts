import type { WrittenArgument } from '@cyberbudget/core';
import { type Expression, readFormula } from '@cyberbudget/core/formula';

/** A call of one of our functions with constants. */
export interface ConstantCall {
  readonly id: string;
  readonly args: readonly WrittenArgument[];
}

/**
 * The one call of ours in a formula, or in its INDEX; null where there is none, or where an
 * argument is no constant.
 */
export function constantCall(formula: string): ConstantCall | null {
  const read = readFormula(formula);
  const call = read.ok ? ourCall(read.expression) : null;
  if (call === null || !call.args.every((argument) => argument.kind === 'value')) return null;
  return { id: call.name.toUpperCase(), args: call.args.map(constantOf) };
}

function ourCall(expression: Expression): Extract<Expression, { kind: 'call' }> | null {
  if (expression.kind !== 'call') return null;
  const [inner] = expression.args;
  return expression.name.toUpperCase() === 'INDEX'
    ? inner === undefined
      ? null
      : ourCall(inner)
    : expression;
}

function constantOf(argument: Expression): WrittenArgument {
  const value = argument.kind === 'value' ? argument.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
