/** One parameter as functions.json describes it to Excel. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function as functions.json describes it to Excel. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly stream?: boolean; readonly volatile?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

/**
 * Reads functions.json. What it allows for all functions is allowed for each.
 * @throws Error when it has no list of functions with id, name and parameters.
 */
export function readFunctionMetadata(content: unknown): readonly FunctionMetadata[] {
  const { functions, allowErrorForDataTypeAny = false } = content as {
    functions?: unknown;
    allowErrorForDataTypeAny?: boolean;
  };
  if (!Array.isArray(functions) || !functions.every(isFunctionMetadata)) {
    throw new Error('functions.json has no list of functions with id, name and parameters.');
  }
  return functions.map((metadata) => ({ allowErrorForDataTypeAny, ...metadata }));
}

function isFunctionMetadata(value: unknown): value is FunctionMetadata {
  const { id, name, parameters } = value as Partial<FunctionMetadata>;
  return typeof id === 'string' && typeof name === 'string' && Array.isArray(parameters);
}
