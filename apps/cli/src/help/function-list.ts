import { type Language, wrapText } from '@cyberbudget/core';
import { CATALOGUE, type FunctionDefinition, signatureOf } from '@cyberbudget/core/functions';
import type { Session } from '../session.ts';

/** Every function with its signature and one sentence; as JSON with the parameters' help too. */
export function functionList(
  definitions: readonly FunctionDefinition[],
  { language, style, width }: Session,
  json: boolean,
): string {
  if (json)
    return JSON.stringify(
      definitions.map((definition) => functionRecord(definition, language)),
      null,
      2,
    );
  const entries = definitions.map((definition) =>
    [
      ...wrapText(signatureOf(definition, language), width).map(style.bold),
      ...prose(definition.help[language], width),
    ].join('\n'),
  );
  const more =
    language === 'ja'
      ? '関数ごとの説明: cyberbudget fn 関数名 --help'
      : 'More on a function: cyberbudget fn NAME --help';
  return [...entries, '', more].join('\n');
}

const prose = (text: string, width: number): string[] =>
  wrapText(text, width - 4).map((line) => `    ${line}`);

const functionRecord = ({ id, help, parameters }: FunctionDefinition, language: Language) => ({
  id,
  help: help[language],
  parameters: parameters.map((parameter) => ({
    id: parameter.id,
    name: parameter.name[language],
    help: parameter.help[language],
    default: parameter.byDefault?.[language] ?? null,
    range: parameter.range,
  })),
});

/** The names of the functions, in the order of the reference page. */
export const functionNames = (): string[] => CATALOGUE.map(({ id }) => id);
