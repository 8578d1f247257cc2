import type { Command } from '../command/command.ts';
import { GLOBAL_OPTIONS } from '../command/global-options.ts';
import type { Session } from '../session.ts';
import { optionLines } from './command-manual.ts';
import { columns, commandLine, page } from './page.ts';
import { STATUS_LINES, TITLES, VARIABLE_LINES } from './titles.ts';

/** The manual page of the program: its commands, and one example of each. */
export function programManual(commands: readonly Command[], session: Session): string {
  const { language, width } = session;
  const ja = language === 'ja';
  const pairs = (lines: typeof STATUS_LINES) =>
    columns(
      lines.map(([left, meaning]) => [left, meaning[language]]),
      width,
    );
  const examples = commands.flatMap(({ examples: [first] }) =>
    first === undefined ? [] : [commandLine(first.words[language])],
  );
  return page(
    [
      {
        title: TITLES.name[language],
        lines: [
          ja
            ? 'cyberbudget — 政府のサイバーセキュリティ予算を、資料の該当行まで確認できる数値で'
            : "cyberbudget — Japan's cybersecurity budget, every figure traced to the line it was printed on",
        ],
      },
      {
        title: TITLES.usage[language],
        lines: [
          ja ? 'cyberbudget コマンド [引数 …] [オプション]' : 'cyberbudget COMMAND [ARG …] [OPTION …]',
          ja ? 'cyberbudget コマンド --help' : 'cyberbudget COMMAND --help',
        ],
      },
      {
        title: TITLES.commands[language],
        lines: columns(
          commands.map(({ name, summary }) => [name, summary[language]]),
          width,
        ),
      },
      { title: TITLES.options[language], lines: optionLines(GLOBAL_OPTIONS, session) },
      { title: TITLES.examples[language], lines: examples, isLaidOut: true },
      { title: TITLES.status[language], lines: pairs(STATUS_LINES) },
      { title: TITLES.environment[language], lines: pairs(VARIABLE_LINES) },
    ],
    session,
  );
}
