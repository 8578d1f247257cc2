import { toolName } from '@cyberbudget/core';
import { CATALOGUE, call } from '@cyberbudget/core/functions';
import { type Given, givenLists, inputSchema, toArguments } from './arguments.ts';
import { outputSchema, toToolResult } from './result.ts';
import { refused, type ToolMaker } from './tool.ts';

/** Every function of the catalogue as a tool of the same name in small letters. */
export const functionTools: ToolMaker = ({ context, language }) =>
  CATALOGUE.map((definition) => ({
    name: toolName(definition.id),
    title: definition.id,
    description: definition.help[language],
    input: inputSchema(definition, context()),
    output: outputSchema,
    readsOnly: true,
    run: (given) => {
      const lists = givenLists(definition, given as Given);
      if (lists.length > 2) return refused(TWO_LISTS[language]);
      const result = call(definition, context(), toArguments(definition, given as Given));
      return toToolResult(result, definition, lists, language);
    },
  }));

const TWO_LISTS = {
  ja: '一覧にできる引数は2つまでです。',
  en: 'At most two arguments can be lists.',
} as const;
