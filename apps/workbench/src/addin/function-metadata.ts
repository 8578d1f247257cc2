/** A value that is offered for a parameter while one types. */
export interface ParameterValue {
  readonly name: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly tooltip?: string;
}

/** One parameter as functions.json describes it to Excel. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** The values of its list in functions.json. */
  readonly values?: readonly ParameterValue[];
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
 * Reads functions.json. What it allows for all functions is allowed for each, and each parameter
 * has the values of its list.
 * @throws Error when it has no list of functions with id, name and parameters.
 */
export function readFunctionMetadata(content: unknown): readonly FunctionMetadata[] {
  const {
    functions,
    enums = [],
    allowErrorForDataTypeAny = false,
  } = content as {
    functions?: unknown;
    enums?: readonly { readonly id: string; readonly values: readonly ParameterValue[] }[];
    allowErrorForDataTypeAny?: boolean;
  };
  if (!Array.isArray(functions) || !functions.every(isFunctionMetadata)) {
    throw new Error('functions.json has no list of functions with id, name and parameters.');
  }
  const withValues = (
    parameter: ParameterMetadata & { readonly customEnumId?: string },
  ): ParameterMetadata => {
    const list = enums.find(({ id }) => id === parameter.customEnumId);
    return list === undefined ? parameter : { ...parameter, values: list.values };
  };
  return functions.map((metadata) => ({
    allowErrorForDataTypeAny,
    ...metadata,
    parameters: metadata.parameters.map(withValues),
  }));
}

function isFunctionMetadata(value: unknown): value is FunctionMetadata {
  const { id, name, parameters } = value as Partial<FunctionMetadata>;
  return typeof id === 'string' && typeof name === 'string' && Array.isArray(parameters);
}
