import type { Library } from '@cyberbudget/core';
import { findFunction } from '@cyberbudget/core/functions';
import { choicesOf, yearNumbers } from '../choices.ts';
import type { Command, Offer, Option } from '../command/command.ts';
import { GLOBAL_OPTIONS } from '../command/global-options.ts';
import { tokenize } from '../command/read-words.ts';
import { functionNames } from '../help/function-list.ts';
import type { Session } from '../session.ts';

/**
 * What could stand where the last word is being typed; nothing where the shell should offer files.
 * @param words the words after the program's name, the last one unfinished; bash sets "=" apart as
 * a word of its own
 */
export function candidates(words: readonly string[], session: Session): string[] {
  const typed = words.at(-1) === '=' ? '' : (words.at(-1) ?? '');
  const before = words.slice(0, typed === '' && words.at(-1) === '=' ? undefined : -1);
  const plain = before.filter((word) => word !== '=');
  const known = [...GLOBAL_OPTIONS, ...session.commands.flatMap(({ options }) => options)];
  const operands = operandsOf(plain, known);
  const command = session.commands.find(({ name }) => name === operands[0]);
  const options = [...(command?.options ?? []), ...GLOBAL_OPTIONS];
  const [, assigned, value = ''] = /^(--[a-z-]+)=(.*)$/s.exec(typed) ?? [];
  const option = wantingValue(assigned ?? plain.at(-1) ?? '', options);
  if (option !== undefined) {
    const offered = offersOf(option, session);
    return assigned === undefined
      ? beginning(offered, typed)
      : beginning(offered, value).map((one) => `${assigned}=${one}`);
  }
  if (typed.startsWith('-'))
    return beginning(
      options.map(({ name }) => `--${name}`),
      typed,
    );
  return beginning(operandOffers(command, operands.slice(1), session), typed);
}

/** The words that are no options and no values of options. */
const operandsOf = (words: readonly string[], options: readonly Option[]): string[] =>
  tokenize(words, options).flatMap((token) => (token.kind === 'positional' ? [token.value] : []));

const wantingValue = (word: string, options: readonly Option[]): Option | undefined =>
  options.find(
    ({ name, short, placeholder }) => placeholder !== null && (word === `--${name}` || word === `-${short}`),
  );

/** Names never hold a blank here: names are compared without blanks, and a shell splits at them. */
const beginning = (offered: readonly string[], typed: string): string[] =>
  offered.map((one) => one.replaceAll(' ', '')).filter((one) => one.startsWith(typed));

function operandOffers(command: Command | undefined, given: readonly string[], session: Session): string[] {
  if (command === undefined) return session.commands.map(({ name }) => name);
  const [name] = given;
  if (command.name === 'fn' && name !== undefined) return argumentOffers(name, given.length - 1, session);
  const operand = command.operands[given.length] ?? command.operands.findLast(({ many }) => many === true);
  return operand === undefined ? [] : offersOf(operand, session);
}

function argumentOffers(name: string, position: number, session: Session): string[] {
  const found = findFunction(name);
  const parameter = found.ok ? found.value.parameters[position] : undefined;
  const library = libraryOf(session);
  if (parameter === undefined || library === null) return [];
  if (parameter.choices !== null) return choicesOf(parameter.choices, library, session.language);
  return ['year', 'from', 'to'].includes(parameter.id) ? yearNumbers(library) : [];
}

function offersOf(
  { values, offers }: { readonly values?: readonly string[]; readonly offers?: Offer },
  session: Session,
): string[] {
  if (values !== undefined) return [...values];
  const library = libraryOf(session);
  if (offers === undefined || library === null) return [];
  switch (offers) {
    case 'file':
    case 'folder':
      return [];
    case 'command':
      return session.commands.map(({ name }) => name);
    case 'function':
      return functionNames();
    case 'year':
      return yearNumbers(library);
    default:
      return choicesOf(offers, library, session.language);
  }
}

function libraryOf(session: Session): Library | null {
  const opened = session.library();
  return opened.ok ? opened.library : null;
}
