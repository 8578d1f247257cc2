import { type Language, wrapText } from '@cyberbudget/core';
import type { Command, CommandExample, Option } from '../command/command.ts';
import { GLOBAL_OPTIONS } from '../command/global-options.ts';
import type { Session } from '../session.ts';
import { columns, commandLine, INDENT, page } from './page.ts';
import { STATUS_LINES, TITLES } from './titles.ts';

/** The manual page of a command; the answers in its examples are computed when it is shown. */
export async function commandManual(command: Command, session: Session): Promise<string> {
  const { language, width } = session;
  const examples: string[] = [];
  for (const example of command.examples)
    examples.push(...(examples.length > 0 ? [''] : []), ...(await exampleLines(example, session)));
  return page(
    [
      {
        title: TITLES.name[language],
        lines: [`cyberbudget ${command.name} — ${command.summary[language]}`],
      },
      { title: TITLES.usage[language], lines: [usageLine(command, language)] },
      { title: TITLES.about[language], lines: command.about[language].split('\n') },
      {
        title: TITLES.options[language],
        lines: optionLines([...command.options, ...GLOBAL_OPTIONS], session),
      },
      { title: TITLES.examples[language], lines: examples, isLaidOut: true },
      {
        title: TITLES.status[language],
        lines: columns(
          STATUS_LINES.map(([status, meaning]) => [status, meaning[language]]),
          width,
        ),
      },
    ],
    session,
  );
}

/** "cyberbudget get [府省庁] [オプション]". */
export function usageLine({ name, operands, options }: Command, language: Language): string {
  const words = operands.map(({ name: operand, required, many }) => {
    const word = many === true ? `${operand[language]} …` : operand[language];
    return required ? word : `[${word}]`;
  });
  const hasOptions = options.length > 0 ? [language === 'ja' ? '[オプション]' : '[OPTION …]'] : [];
  return ['cyberbudget', name, ...words, ...hasOptions].join(' ');
}

/** Options and what they do, in two columns. */
export const optionLines = (
  options: readonly Option[],
  { language, width }: Pick<Session, 'language' | 'width'>,
): string[] =>
  columns(
    options.map(({ name, short, placeholder, help }) => [
      `${short === undefined ? '' : `-${short}, `}--${name}${placeholder === null ? '' : ` ${placeholder[language]}`}`,
      help[language],
    ]),
    width,
  );

/** The most lines of an answer that an example shows. */
const MOST_LINES = 8;

async function exampleLines(
  { words, meaning, answered }: CommandExample,
  session: Session,
): Promise<string[]> {
  const { language, style, width } = session;
  const line = `$ ${commandLine(words[language])}`;
  const answer = answered ? (await session.answer(words[language])).out.trimEnd().split('\n') : [];
  const shown = answer.length > MOST_LINES ? [...answer.slice(0, MOST_LINES), '…'] : answer;
  return [...wrapText(`# ${meaning[language]}`, width - INDENT).map(style.dim), line, ...shown];
}
