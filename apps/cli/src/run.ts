import { type Language, nearest } from '@cyberbudget/core';
import manifest from '../package.json' with { type: 'json' };
import type { Command } from './command/command.ts';
import { GLOBAL_OPTIONS } from './command/global-options.ts';
import { readWords, tokenize } from './command/read-words.ts';
import { COMMANDS } from './commands/commands.ts';
import { type Exit, noted, printed } from './exit.ts';
import { commandManual } from './help/command-manual.ts';
import { programManual } from './help/program-manual.ts';
import { chooseLanguage, languageByName } from './language/choose-language.ts';
import { type OpenedLibrary, openLibrary } from './library/open-library.ts';
import { refuse } from './problem/refuse.ts';
import type { Session } from './session.ts';
import { chooseStyle } from './terminal/style.ts';

/** Where the program was started. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** The width of the terminal; null where the answer goes into a pipe or file. */
  readonly columns: number | null;
}

/** The width to which the tables in the examples of the help are cut. */
const HELP_COLUMNS = 96;

/** Carries out a command line (without the program's name). Nothing is printed here and nothing exits. */
export async function run(words: readonly string[], environment: Environment): Promise<Exit> {
  const scanned = scan(words);
  const language = languageByName(scanned.values['lang'] ?? '') ?? chooseLanguage(environment.variables);
  const session = openSession(scanned.values['library'], language, environment);
  const { name, rest } = scanned;
  if (name === null) {
    if (scanned.flags.has('version')) return printed(manifest.version);
    const manual = programManual(COMMANDS, session);
    return scanned.flags.has('help') ? printed(manual) : noted(manual, 2);
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return runCommand(command, rest, session);
  const near = nearest(
    name,
    COMMANDS.map((known) => known.name),
  );
  return refuse({ code: 'unknown-command', given: name, nearest: near }, language);
}

async function runCommand(command: Command, rest: readonly string[], session: Session): Promise<Exit> {
  const read = readWords(rest, command, [...command.options, ...GLOBAL_OPTIONS], session.language);
  if (!read.ok) return refuse(read.problem, session.language);
  if (read.value.flags.has('version')) return printed(manifest.version);
  if (!read.value.flags.has('help')) return command.run(read.value, session);
  const own = await command.helpOn?.(read.value, session);
  return own ?? printed(await commandManual(command, session));
}

/** The command's name wherever it stands, the words without it, and the options that are known before the command is. */
function scan(words: readonly string[]) {
  const options = [...GLOBAL_OPTIONS, ...COMMANDS.flatMap((command) => command.options)];
  const tokens = tokenize(words, options);
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.value === undefined) flags.add(token.name);
    else values[token.name] = token.value;
  }
  const first = tokens.find(({ kind }) => kind === 'positional');
  const name = first?.kind === 'positional' ? first.value : null;
  return { name, rest: words.filter((_, position) => position !== first?.index), values, flags };
}

function openSession(library: string | undefined, language: Language, environment: Environment): Session {
  const { variables, folder, columns } = environment;
  let opened: OpenedLibrary | null = null;
  return {
    language,
    folder,
    style: chooseStyle(variables, columns !== null),
    columns,
    commands: COMMANDS,
    library: () => {
      opened ??= openLibrary(library ?? variables['CYBERBUDGET_LIBRARY'] ?? '', folder);
      return opened;
    },
    answer: (words) =>
      run(['--lang', language, ...words], {
        ...environment,
        variables: { ...variables, NO_COLOR: '1' },
        columns: HELP_COLUMNS,
      }),
  };
}
