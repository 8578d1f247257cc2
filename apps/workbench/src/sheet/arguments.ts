import type { ParameterMetadata } from '../addin/function-metadata.ts';

/** A value as the grid holds it; null is an empty cell or an argument left out. */
export type GridValue = string | number | boolean | null;

/** The error of a cell that is part of an argument. */
export interface GridError {
  readonly error: string;
}

/** An argument as the grid hands it over: one value, or the rows of a range. */
export type GridArgument = GridValue | GridError | readonly (readonly (GridValue | GridError)[])[];

/**
 * The arguments in the form Excel gives them, or the parameter to which a range was given where one
 * value belongs.
 */
export type ExcelArguments =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly parameter: ParameterMetadata };

/**
 * Turns the grid's arguments into those Excel hands to a custom function: a `matrix` parameter
 * receives rows, a single value as [[v]]; a left-out argument is null, up to the last parameter; an
 * empty cell inside a range is 0, as on Excel's desktop.
 * @param cellError makes the object that stands for the error of a cell.
 */
export function toExcelArguments(
  given: readonly GridArgument[],
  parameters: readonly ParameterMetadata[],
  cellError: (code: string) => unknown,
): ExcelArguments {
  const values: unknown[] = [];
  const toValue = (value: GridValue | GridError): unknown =>
    typeof value === 'object' && value !== null ? cellError(value.error) : value;
  for (const [index, argument] of given.entries()) {
    const parameter = parameterAt(parameters, index);
    const rows = isRows(argument) ? argument.map((row) => row.map((value) => toValue(value) ?? 0)) : null;
    if (parameter?.dimensionality === 'matrix' || (rows !== null && parameter === undefined)) {
      values.push(rows ?? (argument === null ? null : [[toValue(argument as GridValue | GridError)]]));
    } else if (!isRows(argument)) values.push(toValue(argument));
    else if (parameter !== undefined && !isSingle(argument)) return { ok: false, parameter };
    else values.push(toValue(argument[0]?.[0] ?? null));
  }
  while (values.length < parameters.length) values.push(null);
  return { ok: true, values };
}

function parameterAt(parameters: readonly ParameterMetadata[], index: number): ParameterMetadata | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating === true ? last : undefined);
}

function isRows(argument: GridArgument): argument is readonly (readonly (GridValue | GridError)[])[] {
  return Array.isArray(argument);
}

function isSingle(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}
