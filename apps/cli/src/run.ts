import {
  type Bilingual,
  type Language,
  type Library,
  libraryNotes,
  nearest,
  normalizeName,
  parseBudgetYear,
  passedOverNote,
} from '@cyberbudget/core';
import manifest from '../package.json' with { type: 'json' };
import type { Command } from './command/command.ts';
import { GLOBAL_OPTIONS } from './command/global-options.ts';
import { readWords, tokenize, type Words } from './command/read-words.ts';
import { COMMANDS } from './commands/commands.ts';
import { type Exit, noted, printed } from './exit.ts';
import { commandManual } from './help/command-manual.ts';
import { INDENT } from './help/page.ts';
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

/** The width of prose where none is known. */
const USUAL_COLUMNS = 80;

/**
 * Carries out a command line (without the program's name). Nothing is printed here and nothing
 * exits.
 */
export async function run(words: readonly string[], environment: Environment): Promise<Exit> {
  const scanned = scan(words);
  const language = languageByName(scanned.values['lang'] ?? '') ?? chooseLanguage(environment.variables);
  const session = openSession(scanned, language, environment);
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
  if (!read.value.flags.has('help'))
    return told(await command.run(read.value, session), command, read.value, session);
  const own = await command.helpOn?.(read.value, session);
  return own ?? printed(await commandManual(command, session));
}

/**
 * An answer with what has to be known of the imported documents, on stderr; a command that opened
 * no library needs none.
 */
function told(exit: Exit, { options }: Command, { values }: Words, session: Session): Exit {
  const opened = session.openedLibrary();
  if (opened === null || !opened.ok) return exit;
  const passedOver = options.some(({ name }) => name === 'year')
    ? passedOverBy(values['year'], opened.library)
    : null;
  const notes = [...libraryNotes(opened.library), ...(passedOver === null ? [] : [passedOver])];
  const advice = { ja: '（--use-imported で使います）', en: ' (--use-imported uses it)' };
  const lines = notes.map((note) => {
    const isUnused = note === passedOver || opened.library.heldBack.length > notes.indexOf(note);
    return `cyberbudget: ${note[session.language]}${isUnused ? advice[session.language] : ''}\n`;
  });
  return { ...exit, note: lines.join('') + exit.note };
}

/** A document that a question passes over, which names no year, or a year without its stage. */
function passedOverBy(year: string | undefined, library: Library): Bilingual | null {
  if (year === undefined) return passedOverNote(library);
  const asked = parseBudgetYear(normalizeName(year));
  return asked === null || asked.phase !== null ? null : passedOverNote(library, asked.fiscalYear);
}

/**
 * The command's name wherever it stands, the words without it, and the options that are known
 * before the command is.
 */
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

/** The width that COLUMNS asks for, else that of the terminal. */
function columnsOf({ variables, columns }: Environment): number | null {
  const asked = Number(variables['COLUMNS'] ?? '');
  return Number.isInteger(asked) && asked > 0 ? asked : columns;
}

function openSession(
  { values, flags }: Pick<ReturnType<typeof scan>, 'values' | 'flags'>,
  language: Language,
  environment: Environment,
): Session {
  const { variables, folder } = environment;
  const columns = columnsOf(environment);
  let opened: OpenedLibrary | null = null;
  return {
    language,
    folder,
    style: chooseStyle(variables, environment.columns !== null),
    columns,
    width: columns ?? USUAL_COLUMNS,
    commands: COMMANDS,
    library: () => {
      opened ??= openLibrary(
        values['library'] ?? variables['CYBERBUDGET_LIBRARY'] ?? '',
        folder,
        flags.has('use-imported'),
      );
      return opened;
    },
    openedLibrary: () => opened,
    answer: (words) =>
      run(['--lang', language, ...words], {
        ...environment,
        variables: { ...variables, NO_COLOR: '1', COLUMNS: undefined },
        columns: (columns ?? USUAL_COLUMNS) - INDENT,
      }),
  };
}
