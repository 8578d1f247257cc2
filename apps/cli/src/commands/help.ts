import { nearest } from '@cyberbudget/core';
import { type Command, sameWords } from '../command/command.ts';
import { printed } from '../exit.ts';
import { commandManual } from '../help/command-manual.ts';
import { programManual } from '../help/program-manual.ts';
import { refuse } from '../problem/refuse.ts';

/** help: the same pages as --help. */
export const help: Command = {
  name: 'help',
  summary: { ja: '説明を出す', en: 'Print help' },
  about: {
    ja: 'コマンドの説明を出します。コマンド --help と同じです。例の答えはその場で計算します。',
    en: 'Prints the page of a command, as COMMAND --help does. The answers in the examples are computed on the spot.',
  },
  operands: [
    { name: { ja: 'コマンド', en: 'COMMAND' }, required: false, offers: 'command' },
    { name: { ja: '引数', en: 'ARG' }, required: false, many: true, offers: 'function' },
  ],
  options: [],
  examples: [
    {
      words: sameWords('help', 'table'),
      meaning: { ja: 'table の説明', en: 'The page of table' },
      answered: false,
    },
    {
      words: sameWords('help', 'fn', 'CYBERBUDGET'),
      meaning: { ja: '関数 CYBERBUDGET の説明', en: 'The page of the function CYBERBUDGET' },
      answered: false,
    },
  ],
  run: async ({ operands: [name, ...operands] }, session) => {
    const { commands, language } = session;
    if (name === undefined) return printed(programManual(commands, session));
    const command = commands.find((one) => one.name === name);
    if (command === undefined) {
      const names = commands.map((one) => one.name);
      return refuse({ code: 'unknown-command', given: name, nearest: nearest(name, names) }, language);
    }
    const own = await command.helpOn?.({ operands, values: {}, flags: new Set() }, session);
    return own ?? printed(await commandManual(command, session));
  },
};
