import { type Language, type Library, ministryById } from '@cyberbudget/core';
import { dataRows, dataSheetName } from '../layout/data-sheet.ts';
import { nativeFormula } from '../layout/native-cells.ts';
import { isComputed, readCall, type WrittenArgument, type WrittenCall } from './read-call.ts';
import { resolveCall } from './resolve-call.ts';

/** The same number by other means; null where there is no such way. */
export interface Twins {
  /** The same formula in Google Sheets and Excel: they are identical. */
  readonly sheet: string;
  /** SUMIFS over the data sheet that the native form inserts, and that sheet's name. */
  readonly native: { readonly formula: string; readonly dataSheet: string } | null;
  /** In a terminal. */
  readonly terminal: string | null;
  /** In a program. */
  readonly typescript: string | null;
}

/** The twins of a live formula; null where the formula calls none of our functions. */
export function twinsOf(formula: string, library: Library, language: Language): Twins | null {
  const written = readCall(formula);
  if (written === null) return null;
  const literal = !written.args.some(isComputed);
  return {
    sheet: formula,
    native: nativeTwin(written, library, language),
    terminal: literal ? terminalLine(written) : null,
    typescript: literal ? typescriptCall(written, language) : null,
  };
}

function nativeTwin(written: WrittenCall, library: Library, language: Language): Twins['native'] {
  const resolved = resolveCall(written, library);
  if (resolved === null) return null;
  const { index, ministry, strategyField } = resolved.subject;
  const { document } = index;
  const dataSheet = dataSheetName(document, language);
  const name =
    ministry === null ? null : { ja: ministry.name, en: ministryById(ministry.id)?.english ?? ministry.name };
  const query = { measure: resolved.measure, ministry: name, strategyField: strategyField?.code ?? null };
  const rows = dataRows(document, language).length + 1;
  return {
    formula: nativeFormula(query, { unit: resolved.unit, language, sheet: dataSheet, rows }),
    dataSheet,
  };
}

const OPTIONS = ['', '--year', '--field', '--measure', '--unit'];

/** `cyberbudget get 総務省 --year 2023`; for other functions `cyberbudget fn NAME …`, where "" leaves an argument out. */
export function terminalLine({ id, args }: WrittenCall): string {
  if (id !== 'CYBERBUDGET')
    return ['cyberbudget fn', id, ...args.map((one) => shellWord(literalText(one)))].join(' ');
  const words = args.flatMap((one, position) => {
    const word = shellWord(literalText(one));
    return literalText(one) === '' ? [] : [OPTIONS[position] ?? '', word].filter((part) => part !== '');
  });
  return ['cyberbudget get', ...words].join(' ');
}

const literalText = (argument: WrittenArgument): string =>
  argument === null || typeof argument === 'object' ? '' : String(argument);

/** A word that a shell takes as it is: quoted where it holds anything but letters, digits and a few marks. */
const shellWord = (text: string): string =>
  /^[\p{L}\p{N}_.:/-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Three lines of TypeScript that give the same answer. */
export function typescriptCall({ id, args }: WrittenCall, language: Language): string {
  const written = args.map((one) => (one === null ? 'undefined' : JSON.stringify(one))).join(', ');
  return [
    "import { call, findFunction } from '@cyberbudget/core/functions';",
    "import { publishedLibrary } from '@cyberbudget/documents';",
    '',
    `const found = findFunction('${id}');`,
    `const context = { library: publishedLibrary(), language: '${language}' as const };`,
    `const result = found.ok ? call(found.value, context, [${written}]) : found;`,
  ].join('\n');
}
