import type { FunctionCall, WrittenArgument } from './write-formula.ts';

/**
 * The options of `cyberbudget get` that take the arguments of CYBERBUDGET, the first of which is
 * the operand.
 */
const OPTIONS = ['', '--year', '--field', '--measure', '--unit'];

/**
 * A call in a terminal: `cyberbudget get 総務省 --year 2023`; of other functions
 * `cyberbudget fn NAME …`, where "" leaves an argument out.
 */
export function commandLine({ id, args }: FunctionCall): string {
  if (id !== 'CYBERBUDGET')
    return ['cyberbudget fn', id, ...args.map((one) => shellWord(wordOf(one)))].join(' ');
  const words = args.flatMap((argument, position) => {
    if (argument === null) return [];
    return [OPTIONS[position] ?? '', shellWord(wordOf(argument))].filter((word) => word !== '');
  });
  return ['cyberbudget get', ...words].join(' ');
}

const wordOf = (argument: WrittenArgument): string => (argument === null ? '' : String(argument));

/**
 * A word that a shell takes as it is: quoted where it holds anything but letters, digits and a few
 * marks.
 */
const shellWord = (text: string): string =>
  /^[\p{L}\p{N}_.:/-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
