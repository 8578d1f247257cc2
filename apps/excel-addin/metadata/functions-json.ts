import type { Language } from '@cyberbudget/core';
import {
  CATALOGUE,
  type Context,
  type FunctionDefinition,
  type Parameter,
} from '@cyberbudget/core/functions';
import { type CustomEnum, customEnums, enumId } from './custom-enums.ts';

/** Excel's metadata for custom functions (functions.json), as far as we use it. */
export interface FunctionsJson {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
  readonly enums: readonly CustomEnum[];
}

interface FunctionJson {
  readonly id: string;
  /** The same in every language: a formula written with another name would be #NAME?. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional: true;
  readonly customEnumId?: string;
}

const SCHEMA = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

/**
 * The metadata of the whole catalogue in one language. Every parameter is an optional matrix of any
 * type: so a range, one value, an error in a cell and nothing at all reach the core alike, and it
 * alone says what each means.
 * @param baseUrl address of the published add-in, with a slash at its end
 */
export function functionsJson(context: Context, baseUrl: string): FunctionsJson {
  const enums = customEnums(context);
  const enumIds = new Set(enums.map(({ id }) => id));
  return {
    $schema: SCHEMA,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: CATALOGUE.map((definition) =>
      functionJson(definition, { language: context.language, baseUrl, enumIds }),
    ),
    enums,
  };
}

/** Address of a function's help in the published add-in. */
export const helpUrl = (id: string, language: Language, baseUrl: string): string =>
  `${baseUrl}functions${language === 'ja' ? '-ja' : ''}.html#${id.toLowerCase()}`;

interface Edition {
  readonly language: Language;
  readonly baseUrl: string;
  /** The lists of values there are: a parameter may name one that this edition does not offer. */
  readonly enumIds: ReadonlySet<string>;
}

const functionJson = ({ id, help, parameters }: FunctionDefinition, edition: Edition): FunctionJson => ({
  id,
  name: id,
  description: help[edition.language],
  helpUrl: helpUrl(id, edition.language, edition.baseUrl),
  parameters: parameters.map((parameter) => parameterJson(parameter, edition)),
  result: { type: 'any', dimensionality: 'matrix' },
});

const parameterJson = (
  { name, help, choices }: Parameter,
  { language, enumIds }: Edition,
): ParameterJson => ({
  name: name[language],
  description: help[language],
  type: 'any',
  dimensionality: 'matrix',
  optional: true,
  ...(choices !== null && enumIds.has(enumId(choices)) ? { customEnumId: enumId(choices) } : {}),
});
