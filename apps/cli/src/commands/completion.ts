import { type Command, sameWords } from '../command/command.ts';
import { candidates } from '../completion/candidates.ts';
import { SCRIPTS, SHELLS, type Shell } from '../completion/scripts.ts';
import { printed } from '../exit.ts';

const isShell = (name: string): name is Shell => SHELLS.some((shell) => shell === name);

/**
 * completion: the script that makes a shell complete commands, options, ministries, fields and
 * measures.
 */
export const completion: Command = {
  name: 'completion',
  summary: { ja: 'シェルの補完を設定する', en: 'Complete words in a shell' },
  about: {
    ja: `シェルの補完スクリプトを出します。コマンド、オプション、府省庁、分野、指標、関数とその引数を補完します。
bash は ~/.bashrc、zsh は ~/.zshrc、PowerShell は $PROFILE で読み込みます。
fish は ~/.config/fish/completions/cyberbudget.fish に書き出します。
words は、続きを打っている語の候補を一行ずつ出します（スクリプトが使います）。`,
    en: `Prints the script with which a shell completes commands, options, ministries, fields, measures, functions.
Load it in ~/.bashrc for bash, ~/.zshrc for zsh, $PROFILE for PowerShell.
For fish write it to ~/.config/fish/completions/cyberbudget.fish
words prints what the last word could become, one a line, for these scripts.`,
  },
  operands: [
    { name: { ja: 'シェル', en: 'SHELL' }, required: true, values: [...SHELLS, 'words'] },
    { name: { ja: '語', en: 'WORD' }, required: false, many: true },
  ],
  options: [],
  examples: [
    {
      words: sameWords('completion', 'bash'),
      meaning: { ja: 'eval "$(…)" として ~/.bashrc に書く', en: 'Put it into ~/.bashrc as eval "$(…)"' },
      answered: false,
    },
    {
      words: sameWords('completion', 'words', '--', 'get', '--measure', ''),
      meaning: { ja: '--measure に続く候補', en: 'What can follow --measure' },
      answered: true,
    },
  ],
  run: ({ operands: [shell = '', ...words] }, session) =>
    printed(isShell(shell) ? SCRIPTS[shell] : candidates(words, session).join('\n')),
};
